import type { Claim, Outlet } from '../../../../src/schema/index.ts';
import type { Article } from '../../2-article/article.ts';
import type { Span } from '../../span.ts';
import type { ReadSentence, ResolvedReading } from '../reading.ts';
import type { ActorContext } from '../source/actor-context.ts';
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

/** Finds the times and occasions of an article once, for all of its claims. */
export const makeDating = (
  article: Article,
  readings: readonly ResolvedReading[],
  sentences: readonly ReadSentence[],
  actors: ActorContext,
  publisher: Outlet | undefined,
): Dating => {
  const { text, blocks, meta } = article;
  const contents = readings.flatMap(({ attribution }) => attribution.content).sort((a, b) => a.start - b.start);
  const bySentence: Span[][] = sentences.map(() => []);
  let from = 0;
  for (const content of contents) {
    while ((sentences[from]?.span.end ?? Number.POSITIVE_INFINITY) <= content.start) from += 1;
    for (let at = from; (sentences[at]?.span.start ?? content.end) < content.end; at += 1) bySentence[at]?.push(content);
  }
  const contentsIn = (sentence: number): readonly Span[] => bySentence[sentence] ?? [];
  const fullDates =
    meta.published === ''
      ? sentences
          .flatMap(({ span }) => findTimes(text, span, [], { weekdays: new Map() }))
          .flatMap(({ value }) => (value?.basis === 'stated' ? [value.date] : []))
      : [];
  const reference = makeTimeReference(article, fullDates);
  const times = sentences.map(({ span, block }, index) => {
    const posted = blocks[block]?.post?.date;
    return findTimes(text, span, contentsIn(index), posted ? referenceAt(posted) : reference);
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
