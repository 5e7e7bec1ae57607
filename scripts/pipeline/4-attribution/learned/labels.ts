/** The part of an attribution that a token belongs to; `outside` for none. */
export type Part = 'outside' | 'source' | 'cue' | 'content';

/** Where one part stands from another: before it, after it, on both sides, or not in the text. */
export type Side = 'before' | 'after' | 'both' | 'none';

/**
 * What the tagger says of one token. The directions make linking nearly free: a cue knows on which side
 * its source and its content stand, a source and a content on which side their cue stands.
 */
export interface Label {
  part: Part;
  /** True on the first token of a piece. */
  begin: boolean;
  /** Of a cue: the side of its source. Of a source or content: the side of its cue. */
  near: Side;
  /**
   * Of a cue: the side of its content. Of a source, or a token that awaits a source or cue: where content of the
   * same attribution stands beyond it, which the chain must remember from content to cue and from cue to content.
   */
  far: Side;
  /** Of a token outside all pieces but between two pieces of one attribution: the part that comes next. */
  awaits: Part;
}

const outside = (awaits: Part, far: Side = 'none'): Label => ({ part: 'outside', begin: false, near: 'none', far, awaits });
const piece = (part: Part, begin: boolean, near: Side, far: Side = 'none'): Label => ({ part, begin, near, far, awaits: 'outside' });

const build = (): Label[] => {
  const all = [outside('outside'), outside('source'), outside('cue'), outside('content')];
  all.push(outside('source', 'before'), outside('source', 'after'), outside('cue', 'before'));
  for (const begin of [true, false]) {
    all.push(piece('content', begin, 'before'), piece('content', begin, 'after'));
    all.push(piece('source', begin, 'before'), piece('source', begin, 'before', 'after'));
    all.push(piece('source', begin, 'after'), piece('source', begin, 'after', 'before'));
    for (const near of ['before', 'after', 'none'] as const)
      for (const far of ['before', 'after', 'both'] as const) all.push(piece('cue', begin, near, far));
  }
  return all;
};

/** Every label; a label's number is its place here. The order is part of the weights' format. */
export const labels: readonly Label[] = build();

const key = (label: Label): string => `${label.part} ${label.begin} ${label.near} ${label.far} ${label.awaits}`;
const numbers = new Map(labels.map((label, i) => [key(label), i]));

/** The number of a label. Throws on a combination that does not exist. */
export const numberOf = (label: Label): number => {
  const number = numbers.get(key(label));
  if (number === undefined) throw new Error(`unknown label: ${key(label)}`);
  return number;
};

/** The label of a number. Throws outside the range. */
export const labelAt = (number: number): Label => {
  const label = labels[number];
  if (label === undefined) throw new Error(`unknown label number: ${number}`);
  return label;
};

const aspectsOf = (label: Label): string[] => {
  const { part, begin, near, far } = label;
  if (part === 'outside') return label.awaits === 'outside' ? ['outside'] : ['outside', `awaits ${label.awaits}`, `awaits beyond ${far}`];
  const base = `${part} ${begin ? 'begin' : 'inside'}`;
  if (part === 'source') return [base, `source ${near}`, `source beyond ${far}`];
  if (part === 'content') return [base, `content ${near}`];
  return [base, `cue source ${near}`, `cue content ${far}`];
};

/**
 * What labels share. A feature's weights are kept per aspect and a label's score is the sum over its
 * aspects, so that a rare direction of a cue still learns from all cues.
 */
export const aspects: readonly string[] = [...new Set(labels.flatMap(aspectsOf))];

/** For each label, the numbers of its aspects. */
export const aspectsByLabel: readonly (readonly number[])[] = labels.map((label) => aspectsOf(label).map((name) => aspects.indexOf(name)));

/** Sums of aspects, a token after another, as scores of the labels that have them, times a unit. */
export const toLabelScores = (sums: Float32Array, unit: number): Float32Array => {
  const length = sums.length / aspects.length;
  const scores = new Float32Array(length * labels.length);
  for (let t = 0; t < length; t += 1)
    for (let y = 0; y < labels.length; y += 1) {
      let sum = 0;
      for (const a of aspectsByLabel[y] ?? []) sum += sums[t * aspects.length + a] ?? 0;
      scores[t * labels.length + y] = sum * unit;
    }
  return scores;
};
