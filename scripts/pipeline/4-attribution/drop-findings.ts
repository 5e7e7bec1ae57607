import { enclosing } from '../span.ts';
import type { Attribution } from './attribution.ts';
import type { Finding } from './finding.ts';
import type { Passage, Range } from './parse/passage/passage.ts';

const holds = (ranges: readonly Range[], inner: Range): boolean =>
  ranges.some(({ start, end }) => start <= inner.start && inner.end <= end);
const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Words that a finding reports, for the choice between two that claim one cue. */
const size = ({ content }: Finding): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** True where the first word of a finding's cue stands in what the other reports. */
const reports = (outer: Finding, inner: Finding): boolean => {
  const cue = inner.cue[0] ?? inner.source[0];
  return cue !== undefined && holds(outer.content, cue);
};

/** "Norway is prepared to pay, Vane said": each holds the other's cue, and the one whose cue comes last frames the whole. */
const isFramed = (outer: Finding, inner: Finding): boolean => {
  const [own, other] = [outer.cue[0]?.start ?? 0, inner.cue[0]?.start ?? 0];
  return reports(inner, outer) ? own > other && outer.content.every(({ end }) => end <= own) : size(outer) >= size(inner);
};

/**
 * What stands inside the content of another finding is that speaker's, not the article's: "Vane said
 * Norway opposes the quota" is one attribution, to Vane. Of two findings over one cue the first stays.
 */
export const dropNested = <T extends { finding: Finding }>(found: readonly T[]): T[] => {
  const single = found.filter(
    ({ finding }, index) =>
      !found.slice(0, index).some(({ finding: other }) => finding.cue.some((a) => other.cue.some((b) => overlaps(a, b)))),
  );
  return single.filter(
    ({ finding }) => !single.some(({ finding: outer }) => outer !== finding && reports(outer, finding) && isFramed(outer, finding)),
  );
};

/** How many words part a finding's cue from a run of quoted words. */
const gap = ({ cue, source }: Finding, run: Range): number =>
  Math.min(...[...cue, ...source].map(({ start, end }) => (end <= run.start ? run.start - end : start - run.end)));

/** Rules that see how a quotation is led up to and not by which verb: any other knows its speaker better. */
const VAGUE: ReadonlySet<string> = new Set(['colon-quotation', 'position-noun']);

/** A quotation is one speaker's: of several that claim it the one whose cue stands nearest to it stays. "Asked about Cole’s remarks, Vane said: “Never.”" */
export const dropShared = <T extends { finding: Finding; rule: string }>({ quotations }: Passage, found: readonly T[]): T[] =>
  found.filter((item, index) => {
    const runs = quotations.filter((run) => item.finding.content.some((own) => own.start <= run.start && run.end <= own.end));
    return !found.some((other, at) => {
      // Two findings over one cue are left to `dropNested`.
      if (at === index || item.finding.cue.some((a) => other.finding.cue.some((b) => overlaps(a, b)))) return false;
      if (reports(item.finding, other.finding) || reports(other.finding, item.finding)) return false;
      const run = runs.find((one) => other.finding.content.some((own) => own.start <= one.start && one.end <= own.end));
      if (!run) return false;
      if (VAGUE.has(item.rule) !== VAGUE.has(other.rule)) return VAGUE.has(item.rule);
      const [mine, others] = [gap(item.finding, run), gap(other.finding, run)];
      return others < mine || (others === mine && at < index);
    });
  });

const wordsOf = (text: string, spans: Attribution['source']): string =>
  spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim();

const OPEN_QUESTION = /^(?:whether|if|when|what|how|who|where|why)\b/u;

/** "63 councillors decide whether", "the court rules when": the question is open, and nobody has answered it. */
const isUndecided = (cue: string, content: string): boolean =>
  /\b(?:decides?|deciding|determines?|debates?|votes? on|rules?)$/u.test(cue) && OPEN_QUESTION.test(content);

/** "We have asked the club whether", "we will tell you when": the outlet speaks of its own work. */
const isOutlet = (source: string, cue: string, content: string): boolean =>
  source === 'we' && /\b(?:asked|ask|tell|report|contacted|understand|learned|learnt)\b/u.test(cue) && OPEN_QUESTION.test(content);

/** "did not mention the vans": nothing is said. */
const isUnmentioned = (cue: string): boolean => /\b(?:not|n't|never)\b.*\bmention(?:ed|s)?\b/u.test(cue) || /n't mention/u.test(cue);

/** "had come to learn what", "wanted to find out how": who wants to know says nothing. */
const isCurious = (cue: string): boolean =>
  /\b(?:to|would|will) (?:learn|find out|discover|hear|see)$/u.test(cue) &&
  !/\b(?:like|love|want|wish|prefer|hope|keen)(?:s|es|ed|red)? to see$/u.test(cue);

/** "The council aims to": what somebody is at, without words of his. */
const isAim = (cue: string): boolean => /^(?:is |are |was |were )?(?:also )?aim(?:s|ed|ing)?(?: to| at)?$/u.test(cue);

/**
 * Leaves out what a cue finds and nobody said: an open question, the outlet's own work, what is not
 * mentioned, who wants to know, an aim. Quoted words are always somebody's, and stay.
 */
export const dropUnsaid = (text: string, attributions: readonly Attribution[]): Attribution[] =>
  attributions.filter(({ source, cue, content, form }) => {
    if (form !== 'indirect' || cue.length === 0 || /[“”"«»]/u.test(text.slice(enclosing(content).start, enclosing(content).end)))
      return true;
    const [who, how, what] = [wordsOf(text, source), wordsOf(text, cue), wordsOf(text, content)];
    return !(isUndecided(how, what) || isOutlet(who, how, what) || isUnmentioned(how) || isCurious(how) || isAim(how));
  });
