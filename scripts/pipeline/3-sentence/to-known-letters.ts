/**
 * The text with letters in the place of those that wink-nlp does not know, one for one, so that offsets hold. It knows
 * Latin-1 and cuts words at any other letter: "Šefčovič" would be five words. The letter without its marks stands in
 * ("Sefcovic"), where there is none an x of the same case, as for Cyrillic: what stays is how the word is written.
 */
export const toKnownLetters = (text: string): string =>
  text.replaceAll(/[^\p{ASCII}]/gu, (letter) => {
    if (letter.length > 1 || letter <= 'ÿ' || !/\p{L}/u.test(letter)) return letter;
    const [bare = ''] = letter.normalize('NFD');
    if (bare <= 'ÿ') return bare;
    return letter === letter.toLowerCase() ? 'x' : 'X';
  });
