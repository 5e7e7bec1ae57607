import type { Claim, Outlet } from '../../../../src/schema/index.ts';
import type { Article } from '../../2-article/article.ts';
import type { Attribution } from '../../4-attribution/attribution.ts';
import type { Span } from '../../span.ts';
import type { ActorContext } from '../source/actor-context.ts';
import type { ReadSentence, ResolvedReading } from '../words/reading.ts';
import type { Word } from '../words/words.ts';
import { findOccasions, type Occasion } from './find-occasions.ts';
import { findTimes, type Time } from './find-times.ts';
import { makeTimeReference, referenceAt } from './time-reference.ts';

/** When a claim was said. */
export type Said = Claim['said'];

/** What the rules for dates know of one article. */
export interface Dating {
  article: Article;
  sentences: readonly ReadSentence[];
  actors: ActorContext;
  /** Time words of each sentence, outside of contents. */
  times: readonly (readonly Time[])[];
  occasions: readonly Occasion[];
  /** The day of publication; undefined where it is not known to the day. */
  ownDay: string | undefined;
  /** The words of the dateline or caption that alone gives the article a day. */
  hint: string | undefined;
  /** True for press releases and live pages, which tell of the day on which they are published. */
  reportsItsDay: boolean;
  /** Contents that reach into a sentence. */
  contentsIn(sentence: number): readonly Span[];
}

/** "as it happened", "Live:", and the hours over the entries: a page written while things happen. */
const isLive = ({ meta: { title, url }, blocks, text }: Article): boolean => {
  const hours = blocks.filter(({ kind, span }) => kind === 'heading' && /^\d{1,2}[:.]\d{2}\b/.test(text.slice(span.start, span.end)));
  return (
    hours.length >= 3 ||
    /\bas it happened\b|^live\b|\blive(?:blog| updates| coverage)\b/i.test(title) ||
    /\/live(?:blog)?\//.test(url ?? '')
  );
};

/** By sentence, the spans that reach into it. */
const bySentence = (spans: readonly Span[], sentences: readonly ReadSentence[]): ((sentence: number) => readonly Span[]) => {
  const found: Span[][] = sentences.map(() => []);
  let from = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    while ((sentences[from]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) from += 1;
    for (let at = from; (sentences[at]?.span.start ?? span.end) < span.end; at += 1) found[at]?.push(span);
  }
  return (sentence) => found[sentence] ?? [];
};

/** A content that neither quotes nor has a verb: "its session on Tuesday". */
const isPhrase = ({ form }: Attribution, content: readonly Word[]): boolean =>
  form === 'indirect' && !content.some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** Finds the times and occasions of an article once, for all of its claims. */
export const makeDating = (
  article: Article,
  readings: readonly ResolvedReading[],
  sentences: readonly ReadSentence[],
  actors: ActorContext,
  publisher: Outlet | undefined,
): Dating => {
  const { text, blocks, meta } = article;
  const contentsIn = bySentence(
    readings.flatMap(({ attribution }) => attribution.content),
    sentences,
  );
  // The day in "the council ended its session on Tuesday" is no word of a speaker: it is seen by the other statements.
  const clausesIn = bySentence(
    readings.flatMap(({ attribution, content }) => (isPhrase(attribution, content) ? [] : attribution.content)),
    sentences,
  );
  const fullDates =
    meta.published === ''
      ? sentences
          .flatMap(({ span }) => findTimes(text, span, [], { weekdays: new Map() }))
          .flatMap(({ value }) => (value?.basis === 'stated' ? [value.date] : []))
      : [];
  const reference = makeTimeReference(article, fullDates);
  const times = sentences.map(({ span, block }, index) => {
    const posted = blocks[block]?.post?.date;
    return findTimes(text, span, clausesIn(index), posted ? referenceAt(posted) : reference);
  });
  const occasions = sentences.flatMap((sentence, index) => findOccasions(sentence, index, times[index] ?? []));
  return {
    ownDay: reference.hint === undefined ? reference.day : undefined,
    hint: reference.hint,
    reportsItsDay: publisher?.kind === 'government' || isLive(article),
    article,
    sentences,
    actors,
    times,
    occasions,
    contentsIn,
  };
};
