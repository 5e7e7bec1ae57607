/** FNV-1a over the UTF-16 units of a string, as an unsigned 32-bit number. Never 0, which stands for "nothing". */
export const hashText = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h, text.length);
};

/** Mixes a number into a hash (the finaliser of MurmurHash3, public domain). Unsigned 32 bits, never 0. */
export const mix = (hash: number, value: number): number => {
  let h = Math.imul(hash ^ value, 0xcc9e2d51);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ (value << 7), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0 || 1;
};

/** Names of what is known of each token; a template of `make-features.ts` joins some of them at offsets. */
export const columnNames = [
  'word',
  'lemma',
  'pos',
  'tag',
  'shape',
  'suffix',
  'quoted',
  'often',
  'cueRate',
  'pairRate',
  'sourceRate',
  'leftCue',
  'leftCueGap',
  'rightCue',
  'rightCueGap',
  'topCue',
  'topCueSide',
  'topBefore',
  'topAfter',
  'leftCueAfter',
  'rightCueAfter',
  'clauseFirst',
  'clauseVerb',
  'clausePlace',
  'clauseBefore',
  'clauseNext',
  'headPrev',
  'headNext',
  'formPrev',
  'formNext',
  'afterPrev',
  'afterNext',
  'subjectPrev',
  'subjectNext',
  'gapPrev',
  'gapNext',
  'ratePrev',
  'rateNext',
  'quoteLead',
  'quoteTail',
  'quoteLength',
  'quoteNear',
  'sentenceStart',
  'sentenceEnd',
  'sentencePlace',
  'sentenceLook',
  'blockPlace',
  'sentenceFirst',
  'sentenceLast',
  'rule',
  'ruleName',
] as const;

/** The name of a column. */
export type ColumnName = (typeof columnNames)[number];

/** One number a token and column; 0 where nothing is known. */
export type Columns = Record<ColumnName, Uint32Array>;

/** Empty columns for so many tokens. */
export const makeColumns = (length: number): Columns => {
  const column = (): Uint32Array => new Uint32Array(length);
  return {
    word: column(),
    lemma: column(),
    pos: column(),
    tag: column(),
    shape: column(),
    suffix: column(),
    quoted: column(),
    often: column(),
    cueRate: column(),
    pairRate: column(),
    sourceRate: column(),
    leftCue: column(),
    leftCueGap: column(),
    rightCue: column(),
    rightCueGap: column(),
    topCue: column(),
    topCueSide: column(),
    topBefore: column(),
    topAfter: column(),
    leftCueAfter: column(),
    rightCueAfter: column(),
    clauseFirst: column(),
    clauseVerb: column(),
    clausePlace: column(),
    clauseBefore: column(),
    clauseNext: column(),
    headPrev: column(),
    headNext: column(),
    formPrev: column(),
    formNext: column(),
    afterPrev: column(),
    afterNext: column(),
    subjectPrev: column(),
    subjectNext: column(),
    gapPrev: column(),
    gapNext: column(),
    ratePrev: column(),
    rateNext: column(),
    quoteLead: column(),
    quoteTail: column(),
    quoteLength: column(),
    quoteNear: column(),
    sentenceStart: column(),
    sentenceEnd: column(),
    sentencePlace: column(),
    sentenceLook: column(),
    blockPlace: column(),
    sentenceFirst: column(),
    sentenceLast: column(),
    rule: column(),
    ruleName: column(),
  };
};

/** A count in steps that widen: 0 1 2 3 4 6 9 14 22 ..., so that near things are told apart finely and far ones coarsely. */
export const bucket = (n: number): number => (n < 5 ? Math.max(0, n) : 5 + Math.floor(Math.log(n / 5) / Math.log(1.5)));
