import type { CorpusAttribution, CorpusDocument } from './corpus-document.ts';
import { addTo, type Figures, type Tally, toFigures } from './tally.ts';

/** A start and an end in UTF-16 units. */
export type Pair = readonly [number, number];

const DROPPED = /[\s"“”‘’'.,;:]/u;

/** A span without the white space, marks and stops at its ends. */
const trim = (text: string, [from, to]: Pair): Pair => {
  let [start, end] = [from, to];
  while (start < end && DROPPED.test(text.charAt(start))) start += 1;
  while (end > start && DROPPED.test(text.charAt(end - 1))) end -= 1;
  return [start, end];
};

/** Spans in order; pieces that only white space parts become one, and none keeps marks at its ends. */
export const tidySpans = (text: string, spans: readonly Pair[]): Pair[] => {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.map((span) => trim(text, span)).filter(([start, end]) => end > start);
};

/** True where a span of one side touches a span of the other. */
export const anyTouch = (a: readonly Pair[], b: readonly Pair[]): boolean => a.some((x) => b.some((y) => x[0] < y[1] && y[0] < x[1]));

const ROLES = ['source', 'cue', 'content'] as const;
type Roles = Record<(typeof ROLES)[number], Pair[]>;

/** What makes an attribution a statement and no belief: a reporting word in its cue, or quoted content. The stems are those of the shared scorer. */
const REPORTING =
  /\b(?:accord|say|said|tell|told|add|argu|announc|answer|ask|assert|accus|admit|acknowledg|affirm|alleg|advis|bemoan|boast|call|caution|charg|cit|claim|comment|complain|conced|conclud|condemn|confirm|contend|cried|critici[sz]|declar|defend|demand|den[yi]|describ|disclos|dismiss|emphasi[sz]|explain|express|indicat|insist|joke|lament|mention|note|noting|noted|object|observ|outlin|pledg|point|prais|predict|proclaim|promis|propos|question|quip|quot|read|recall|recommend|refus|reiterat|reject|remark|repeat|repl[yi]|report|respond|reveal|shout|slam|speak|spoke|stat(?:e|ed|es|ing|ement)|stress|suggest|tweet|urg|vow|warn|wrote|writ)\w*/iu;

const isStatement = (text: string, { cue, content }: Roles): boolean =>
  cue.some(([start, end]) => REPORTING.test(text.slice(start, end))) ||
  content.some(([start, end]) => /["“”]/u.test(text.slice(Math.max(0, start - 1), end + 1)));

const tidy = (text: string, attributions: readonly CorpusAttribution[]): Roles[] =>
  attributions.map(({ source, cue, content }) => ({
    source: tidySpans(text, source),
    cue: tidySpans(text, cue),
    content: tidySpans(text, content),
  }));

const unique = (spans: readonly Pair[]): Pair[] => [...new Map(spans.map((span) => [span.join('-'), span])).values()];

/** Matches each prediction with the first free annotation that fits; returns the indices of those found. */
const matchEach = (gold: readonly Roles[], predicted: readonly Roles[], roles: readonly (typeof ROLES)[number][]): Set<number> => {
  const free = new Set(gold.keys());
  for (const attribution of predicted) {
    const index = [...free].find((key) => {
      const other = gold[key];
      return (
        other &&
        roles.every((role) => (attribution[role].length === 0 && other[role].length === 0) || anyTouch(attribution[role], other[role]))
      );
    });
    if (index !== undefined) free.delete(index);
  }
  return new Set([...gold.keys()].filter((key) => !free.has(key)));
};

const scoreRole = (
  tallies: Map<string, Tally>,
  role: (typeof ROLES)[number],
  gold: readonly Roles[],
  predicted: readonly Roles[],
  words: readonly Pair[],
): void => {
  const own = unique(gold.flatMap((attribution) => attribution[role]));
  const given = unique(predicted.flatMap((attribution) => attribution[role]));
  const keys = new Set(own.map(String));
  const exact = given.filter((span) => keys.has(String(span))).length;
  addTo(tallies, `${role} exact`, { hitsPredicted: exact, predicted: given.length, hitsGold: exact, gold: own.length });
  addTo(tallies, `${role} overlap`, {
    hitsPredicted: given.filter((span) => anyTouch([span], own)).length,
    predicted: given.length,
    hitsGold: own.filter((span) => anyTouch([span], given)).length,
    gold: own.length,
  });
  const ownWords = words.filter((word) => anyTouch([word], own));
  const both = ownWords.filter((word) => anyTouch([word], given)).length;
  const givenWords = words.filter((word) => anyTouch([word], given)).length;
  addTo(tallies, `${role} token`, { hitsPredicted: both, predicted: givenWords, hitsGold: both, gold: ownWords.length });
};

/**
 * Scores predictions on an annotated corpus with the measures of the shared scorer: each role by exact
 * span, by overlap and by word; whole attributions with every role, and by source and content alone;
 * and of those, annotated statements. A document without prediction counts as predicted empty.
 */
export const scoreCorpus = (
  gold: readonly CorpusDocument[],
  predictions: ReadonlyMap<string, readonly CorpusAttribution[]>,
): Map<string, Figures> => {
  const tallies = new Map<string, Tally>();
  for (const { id, text, attributions } of gold) {
    const own = tidy(text, attributions);
    const given = tidy(text, predictions.get(id) ?? []);
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match): Pair => [match.index, match.index + match[0].length]);
    for (const role of ROLES) scoreRole(tallies, role, own, given, words);
    const whole = matchEach(own, given, ROLES).size;
    addTo(tallies, 'attribution overlap', { hitsPredicted: whole, predicted: given.length, hitsGold: whole, gold: own.length });
    const linked = matchEach(own, given, ['source', 'content']);
    addTo(tallies, 'linked', { hitsPredicted: linked.size, predicted: given.length, hitsGold: linked.size, gold: own.length });
    const statements = [...own.entries()].filter(([, roles]) => isStatement(text, roles)).map(([key]) => key);
    addTo(tallies, 'statements linked', {
      hitsPredicted: linked.size,
      predicted: given.length,
      hitsGold: statements.filter((key) => linked.has(key)).length,
      gold: statements.length,
    });
  }
  return new Map([...tallies].map(([measure, tally]) => [measure, toFigures(tally)]));
};
