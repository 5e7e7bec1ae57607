import type { Span } from '../span.ts';
import type { Attribution } from './attribution.ts';
import type { Passage, Range } from './parse/passage/passage.ts';

/** A passage and the attributions found in it. */
export interface Found {
  passage: Passage;
  attributions: readonly Attribution[];
  /** Who its last words announce, "Vane wrote:", without content. */
  announced?: Attribution | undefined;
}

const isMark = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
const toSpan = ({ words }: Passage, { start, end }: Range): Span | undefined => {
  let last = end;
  while (last > start + 1 && /^[,.]$/u.test(words[last - 1]?.text ?? '')) last -= 1;
  const [from, to] = [words[start], words[last - 1]];
  return from && to ? { start: from.span.start, end: to.span.end } : undefined;
};
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const isClaimed = (span: Span, attributions: readonly Attribution[]): boolean =>
  attributions.some(({ source, content }) => [...source, ...content].some((own) => touches(own, span)));

/** True where every sentence that the run touches is quoted throughout. */
const fillsSentences = ({ words, sentences }: Passage, run: Range): boolean =>
  sentences
    .filter(({ start, end }) => start < run.end && run.start < end)
    .every(({ start, end }) => words.slice(start, end).every(({ quoted, text }) => quoted || isMark(text)));

/** True where nothing but the cue and its circumstances stands between what was said and the run: "“A,” Vane said in May, “B.”" */
const followsInSentence = (passage: Passage, run: Range, attribution: Attribution): boolean => {
  const sentence = passage.sentences.find(({ start, end }) => start <= run.start && run.start < end);
  const opening = sentence && passage.words[sentence.start];
  const runStart = passage.words[run.start]?.span.start;
  if (!opening || runStart === undefined) return false;
  const cue = attribution.cue.at(-1) ?? { start: 0, end: 0 };
  const source = attribution.source.at(-1) ?? cue;
  const from = Math.max(cue.end, source.end);
  if (cue.start < opening.span.start || from > runStart) return false;
  const between = passage.words.filter(({ span }) => span.start >= from && span.end <= runStart);
  return (
    between.length <= 12 &&
    !between.some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
    between.some(({ text }) => /^[,;:—–.]$/u.test(text))
  );
};

const extend = (attribution: Attribution, span: Span): Attribution => ({
  ...attribution,
  content: [...attribution.content, span].sort((a, b) => a.start - b.start),
});

/** "“Will you go?” Cole asked. “Never.”": the answer is not the asker's. */
const isAnswer = ({ text, words }: Passage, run: Range, { cue, content }: Attribution): boolean => {
  const asked = content.at(-1);
  const isQuestion = asked !== undefined && text.slice(asked.end - 1, asked.end + 2).includes('?');
  return isQuestion && cue.some(({ start, end }) => /\bask/u.test(text.slice(start, end))) && words[run.end - 1]?.text !== '?';
};

/** True where the passage is a quotation from end to end and nothing else. */
const isAllQuoted = ({ words, quotations }: Passage): boolean =>
  quotations.length === 1 && words.every(({ quoted, text }) => quoted || isMark(text));

/** "Vane denied it. **“You can love a boat.”**": the one attribution of the sentence right before the run, if nobody else speaks in it. Index, or -1. */
const toldBefore = (passage: Passage, run: Range, own: readonly Attribution[]): number => {
  const { words, sentences, text } = passage;
  const first = sentences.findIndex(({ start, end }) => start <= run.start && run.start < end);
  const sentence = sentences[first - 1];
  const [from, to] = [words[sentence?.start ?? -1], words[(sentence?.end ?? 0) - 1]];
  if (!from || !to) return -1;
  const isInside = ({ start, end }: Span): boolean => from.span.start <= start && end <= to.span.end;
  const inside = own.filter(({ cue }) => cue.some(isInside));
  const content = inside.flatMap((one) => one.content.map(({ start, end }) => text.slice(start, end))).join(' ');
  const isOthers = /\b(?:said|says|told|asked|claimed|replied|added)\b/u.test(content);
  const [one, other] = inside;
  return one && !other && !isOthers && one.form !== 'direct' ? own.indexOf(one) : -1;
};

const nameOf = ({ text }: Passage, { source }: Attribution): string => source.map(({ start, end }) => text.slice(start, end)).join(' ');

/** Who goes on in the next paragraph where that is but a quotation: the last one quoted, or the only one who speaks at all. Index, or -1. */
const goesOnNext = (passage: Passage, attributions: readonly Attribution[], isWhole: boolean): number => {
  const last = attributions.findLastIndex(({ form }) => form !== 'indirect');
  if (attributions[last]?.form === 'direct') return last;
  const names = new Set(attributions.map((one) => nameOf(passage, one)));
  return isWhole && names.size === 1 && passage.block.kind === 'paragraph' ? attributions.length - 1 : -1;
};

/** What a passage says for whom the one before it announced: its quotation from the first word on, or all of a block that is set apart. */
const announcedIn = (passage: Passage, own: readonly Attribution[]): Span | undefined => {
  const { words, block, quotations } = passage;
  const run = quotations[0];
  const span = run && run.start <= 1 ? toSpan(passage, run) : undefined;
  if (span) return isClaimed(span, own) ? undefined : span;
  return block.kind === 'quote' && own.length === 0 ? toSpan(passage, { start: 0, end: words.length }) : undefined;
};

/** True where the passage ends inside a quotation that no mark closes. */
const endsOpen = ({ words, quotations }: Passage): boolean => quotations.at(-1)?.end === words.length;

/**
 * Gives quotations without a cue of their own to their speaker: the second half of "“A,” Vane said.
 * “B.”", and paragraphs of a quotation that runs over several. A quotation that nobody is named for stays out.
 */
export const joinQuotations = (found: readonly Found[]): Attribution[] => {
  const result: Attribution[][] = [];
  const joined = new Set<number>();
  for (const [index, { passage, attributions }] of found.entries()) {
    const own = [...attributions];
    const said = found[index - 1]?.announced;
    const opening = said && announcedIn(passage, own);
    if (said && opening) own.unshift({ ...said, content: [opening], form: 'direct' });
    // Paragraphs that only go on with a quotation stand between the speaker and this one.
    let back = index - 1;
    while (back > 0 && joined.has(back)) back -= 1;
    const earlier = result[back];
    const before = found[back]?.passage;
    for (const run of passage.quotations) {
      const span = toSpan(passage, run);
      if (!span || isClaimed(span, own)) continue;
      const sameSentence = own.findIndex((attribution) => attribution.form !== 'indirect' && followsInSentence(passage, run, attribution));
      const speaker =
        sameSentence >= 0
          ? sameSentence
          : own.findLastIndex(({ form, content }) => form !== 'indirect' && (content[0]?.start ?? span.end) < span.start);
      const fills = fillsSentences(passage, run);
      const told = sameSentence < 0 && fills ? own[toldBefore(passage, run, own)] : undefined;
      const isNearer = told !== undefined && (told.cue[0]?.start ?? 0) > (own[speaker]?.cue.at(-1)?.end ?? -1);
      if (told && isNearer) {
        if (!isAnswer(passage, run, told)) own.push({ ...told, content: [span], form: 'direct' });
      } else if (speaker >= 0 && (sameSentence >= 0 || fills)) {
        const attribution = own[speaker];
        if (attribution && (sameSentence >= 0 || !isAnswer(passage, run, attribution))) own[speaker] = extend(attribution, span);
      } else if (fills && earlier && before && run.start <= 2) {
        const last = goesOnNext(before, earlier, isAllQuoted(passage));
        const attribution = earlier[last];
        if (attribution && before.block.kind !== 'post' && passage.block.kind !== 'post' && !isAnswer(passage, run, attribution)) {
          // What was told in other words before is a statement of its own.
          if (attribution.form === 'indirect') own.unshift({ ...attribution, content: [span], form: 'direct' });
          else earlier[last] = { ...extend(attribution, span), form: attribution.form === 'direct' ? 'direct' : 'mixed' };
          if (own.length === 0) joined.add(index);
        }
      }
    }
    // Paragraphs that break off inside their quotation belong to the next speaker, if they have none.
    const first = own.findIndex(
      ({ form, content }) => form === 'direct' && (content[0]?.start ?? 0) <= (passage.words[1]?.span.start ?? 0),
    );
    for (let back = index - 1; first >= 0 && back >= 0; back -= 1) {
      const open = found[back]?.passage;
      const run = open && endsOpen(open) && result[back]?.length === 0 ? open.quotations.at(-1) : undefined;
      const span = open && run && toSpan(open, run);
      const attribution = own[first];
      if (!open || !run || !attribution || !span) break;
      own[first] = extend(attribution, span);
      // Only one that is quoted from its head can itself go on from the paragraph before.
      if (run.start > 1) break;
    }
    result.push(own);
  }
  return result.flat();
};
