/** Spellings of one word that articles mix. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['programme', 'program'],
  ['labour', 'labor'],
  ['harbour', 'harbor'],
  ['favour', 'favor'],
]);

/** Letters without a mark to take off, as they are written where a keyboard has none of them. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }),
);

const toPlainLetters = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/\.(?=.)|(?<=[^.])\.$/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/gu, (letter) => LETTERS.get(letter) ?? letter);

/** One word in the form in which words are compared: no accents, no case, no full stops ("U.S." is "us"), one apostrophe. */
export const toKeyWord = (word: string): string => {
  // Nearly every word is one of these, and has nothing to take off.
  const key = /^[A-Za-z0-9']*$/.test(word) ? word.toLowerCase() : toPlainLetters(word);
  return SPELLINGS.get(key) ?? key;
};

/** A phrase of the registry as key words: "Ukraine’s Secretary-General" is `ukraine 's secretary general`. */
export const toKey = (phrase: string): string[] =>
  phrase
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/'s(?=\s|$)/gu, " 's")
    .replace(/(?<=s)'(?=\s|$)/gu, " '")
    .replace(/(?<=\d)s(?=[\s-]|$)/gu, ' s')
    .split(/[\s\-‐‑“”"]+/u)
    .map(toKeyWord)
    .filter((word) => word !== '');

/** The word without the s of a plural, so that "troops" and "troop" meet whatever the tagger made of them. */
export const toSingular = (key: string): string => {
  if (key.length < 4 || key.endsWith('ss') || key.endsWith('us') || key.endsWith('is')) return key;
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  return key.endsWith('s') ? key.slice(0, -1) : key;
};
