/** Words of the noun phrases that name sources. All in key form: see `to-key.ts`. */

/** Titles and honorifics that may stand straight before a name: "Foreign Minister Lind". */
export const OFFICES: ReadonlySet<string> = new Set(
  `president vice minister secretary general chief executive head leader chancellor premier chairman chairwoman chair chairperson
   commissioner ambassador envoy director manager mayor governor senator representative congressman congresswoman deputy
   king queen prince princess emir sultan pope cardinal bishop archbishop rabbi imam spokesman spokeswoman spokesperson
   adviser advisor counsellor councillor lawmaker mp mep professor prof dr doctor mr mrs ms mx miss sir dame lord lady judge
   justice attorney prosecutor colonel admiral captain major lieutenant sergeant marshal brigadier commander analyst expert
   economist boss officer official skipper founder owner coach diplomat speaker treasurer commentator journalist author
   reverend sheriff comrade candidate nominee`
    .split(/\s+/)
    .filter(Boolean),
);

/** A person, several or a body, or a body. */
export type PronounKind = 'person' | 'many' | 'body';

/** Pronouns that stand for a source, and what they can stand for. */
export const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['him', 'person'],
  ['her', 'person'],
  ['they', 'many'],
  ['them', 'many'],
  ['it', 'body'],
]);

/** Determiners and modifiers at the head of a phrase that change nothing about who it is. */
export const HARMLESS: ReadonlySet<string> = new Set([
  'the', 'both', 'so', 'called', 'even', 'also', 'meanwhile', 'however', 'while', 'but', 'and', 'whereas', 'though', 'although', 'then',
  'yet', 'now', 'all', 'only', 'as', 'embattled', 'outgoing', 'incoming', 'visiting', 'neighbouring', 'neighboring', 'nearby', 'wider',
  'his', 'her', 'its', 'their',
]); // biome-ignore format: a word list

/** Words that make a phrase a part of a body, or an unnamed somebody: "some EU countries" is not the EU. */
export const PARTIAL: ReadonlySet<string> = new Set([
  'a', 'an', 'some', 'several', 'few', 'many', 'certain', 'two', 'three', 'four', 'five', 'one', 'another', 'other', 'others', 'most',
  'no', 'neither', 'half', 'various', 'numerous', 'individual', 'unnamed', 'senior', 'former', 'ex', 'anti', 'pro', 'non', 'pre', 'post',
  'dozens', 'hundreds', 'part', 'parts', 'member', 'deputy', 'acting', 'any', 'every', 'each',
]); // biome-ignore format: a word list

/** Names that follow these name the whole phrase: "many of its backers, known as the coalition". */
export const NAMING: ReadonlySet<string> = new Set(['known', 'called', 'dubbed', 'nicknamed', 'named']);

/** What speaks for its author: "a statement by the ministry", "Lind’s remarks". */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  `statement statements announcement remark remarks comment comments speech address interview report post tweet letter communique
   declaration release message briefing testimony warning words reply answer response note memo memorandum petition resolution
   study analysis modelling modeling research figures data survey review audit paper forecast estimate estimates`
    .split(/\s+/)
    .filter(Boolean),
);

/** Prepositions that end the core of a noun phrase. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `of for to from by with at in on under against about near close behind inside outside over via per than between among within without
   including regarding`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that join sources. */
export const JOINERS: ReadonlySet<string> = new Set(['and', '&', 'or', 'nor', 'plus']);
