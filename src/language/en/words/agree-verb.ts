/** Past forms that no ending shows; every other word without an ending is taken for the present plural. */
const pasts = new Set(
  'said told made put wrote held spoke thought found swore gave took saw kept left led drew began went came stood sought set let cut hit met felt knew meant sent spent threw won lost laid paid read cast dealt fought forbade forgave got grew hung rose struck swept taught understood wound bade broke brought built chose did had was were has is does can could may might must shall should will would cannot'.split(
    ' ',
  ),
);

const irregular: Readonly<Record<string, string>> = { have: 'has', are: 'is', were: 'was', do: 'does' };

const isAdverb = (word: string): boolean =>
  /^(?:also|again|often|earlier|then|later|now|still|once|always|never|ever|long|\p{L}+ly)$/u.test(word);

const third = (verb: string): string => {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
};

/** True for "NATO officials", "Russia and Ukraine"; proper names that end so ("the United States", "Williams") are one. */
const isPlural = (subject: string): boolean => / and /u.test(subject) || /(?:^|\s)\p{Ll}\p{L}*[^s\s]s$/u.test(subject);

/** A verb phrase behind a subject of one: "EU countries criticize" is "the European Union criticizes" where the union is named for them. */
export const agreeVerb = (phrase: string, subject: string): string => {
  if (isPlural(subject)) return phrase;
  const words = phrase.split(' ');
  const at = words.findIndex((word) => !isAdverb(word));
  const verb = words[at] ?? '';
  if (irregular[verb] !== undefined) words[at] = irregular[verb];
  else if (/^\p{Ll}+$/u.test(verb) && !pasts.has(verb) && !/(?:ed|s|ing)$/u.test(verb)) words[at] = third(verb);
  return words.join(' ');
};

const irregularPasts: Readonly<Record<string, string>> = {
  saying: 'said',
  telling: 'told',
  writing: 'wrote',
  holding: 'held',
  making: 'made',
  putting: 'put',
  speaking: 'spoke',
  thinking: 'thought',
  swearing: 'swore',
  giving: 'gave',
  taking: 'took',
  seeing: 'saw',
  calling: 'called',
};

/** The past of a participle, which alone makes no sentence: "noting" is "noted", "denying" "denied". */
export const pastOfParticiple = (participle: string): string => {
  const known = irregularPasts[participle];
  if (known !== undefined) return known;
  const stem = participle.replace(/ing$/u, '');
  return /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
};
