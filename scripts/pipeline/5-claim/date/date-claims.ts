import type { ResolvedReading } from '../reading.ts';
import type { Word } from '../words.ts';
import { byScene } from './by-scene.ts';
import {
  byDocument,
  byNextSentence,
  byOccasion,
  byOwnDay,
  byPost,
  byPresentation,
  bySentence,
  byStory,
  isBackground,
} from './date-rules.ts';
import type { Dating, Said } from './dating.ts';

const UNKNOWN: Said = { date: '', basis: 'unknown', words: '' };

/** A claim that has its date, or has none. */
interface Dated {
  reading: ResolvedReading;
  said: Said;
  isBackground: boolean;
}

const sameActors = ({ who: { actors } }: ResolvedReading, { who: other }: ResolvedReading): boolean =>
  actors.length > 0 &&
  actors.length === other.actors.length &&
  actors.every(({ actor }) => other.actors.some((own) => own.actor === actor));

const hasDay = ({ said }: Dated): boolean => /^\d{4}-\d{2}-\d{2}$/.test(said.date);

const inherit = ({ said: { date, words } }: Dated): Said => ({ date, basis: 'resolved', words });

/** "Lind said on Monday that the quota is low, adding that": one sentence of one speaker is one occasion. */
const bySameSentence = (reading: ResolvedReading, earlier: readonly Dated[]): Said | undefined => {
  const same = earlier.findLast(
    (other) => other.reading.sentence === reading.sentence && sameActors(reading, other.reading) && hasDay(other),
  );
  return same && inherit(same);
};

/**
 * "Lind said on Monday that ... “...,” Lind added": the speech goes on. Not where the speaker's dated
 * statements so far are of different days, unless the last one is the claim just before; and not after
 * an undated stand ("has repeatedly warned") of the same paragraph, which leaves the dated story.
 */
const bySameSpeech = (reading: ResolvedReading, earlier: readonly Dated[]): Said | undefined => {
  const last = earlier.at(-1);
  if (last && last.reading.block === reading.block && last.isBackground && last.said.date === '') return undefined;
  const own = earlier.filter((other) => sameActors(reading, other.reading) && hasDay(other));
  const latest = own.at(-1);
  if (!latest) return undefined;
  const agree = own.every(({ said }) => said.date === latest.said.date);
  return agree || (latest === last && last.reading.block === reading.block) ? inherit(latest) : undefined;
};

/** The cue with the words between it and its source: "the union repeatedly **said**". */
const withAdverbs = ({ cue, source, sentence }: ResolvedReading, { sentences }: Dating): readonly Word[] => {
  const from = source.at(-1)?.span.end ?? 0;
  const to = cue[0]?.span.start ?? 0;
  const between = (sentences[sentence]?.words ?? []).filter(({ span }) => span.start >= from && span.end <= to);
  return between.length > 3 ? cue : [...between, ...cue];
};

/** A day that was counted from a dateline or a caption is only hinted at. */
const byHint = (said: Said, { hint }: Dating): Said =>
  hint !== undefined && (said.basis === 'resolved' || said.basis === 'published') ? { date: said.date, basis: 'hint', words: hint } : said;

/** Dates the claims of one article, in the order that the readings came in. */
export const dateClaims = (readings: readonly ResolvedReading[], dating: Dating): Said[] => {
  const startOf = ({ attribution: { cue, source, content } }: ResolvedReading): number => (cue[0] ?? source[0] ?? content[0])?.start ?? 0;
  const order = [...readings.keys()].sort((a, b) => {
    const [one, other] = [readings[a], readings[b]];
    return one && other ? startOf(one) - startOf(other) || a - b : 0;
  });
  const done: Dated[] = [];
  const said = new Map<number, Said>();
  for (const at of order) {
    const reading = readings[at];
    if (!reading) continue;
    const background = isBackground(withAdverbs(reading, dating));
    const stated =
      bySentence(reading, dating) ??
      byDocument(reading, dating) ??
      byPost(reading, dating) ??
      bySameSentence(reading, done) ??
      byNextSentence(reading, dating);
    const concluded = background
      ? undefined
      : (byOccasion(reading, dating) ??
        byStory(reading, dating) ??
        byPresentation(reading, dating) ??
        bySameSpeech(reading, done) ??
        byScene(reading, dating));
    const found = stated ?? concluded ?? byOwnDay(reading, dating) ?? UNKNOWN;
    said.set(at, found);
    done.push({ reading, said: found, isBackground: background });
  }
  // "Holm confirmed the plan. “...,” she told parliament on Monday": the speech of one paragraph is one speech.
  const byPlace = order.flatMap((at) => readings[at] ?? []);
  for (const [index, at] of order.entries()) {
    const [reading, next] = [byPlace[index], byPlace[index + 1]];
    if (!reading || !next || said.get(at)?.basis !== 'unknown' || said.get(at)?.words !== '') continue;
    const goesOn = reading.block === next.block && next.sentence - reading.sentence === 1 && next.attribution.form === 'direct';
    const later = said.get(order[index + 1] ?? -1);
    if (!goesOn || !later || !sameActors(reading, next) || isBackground(withAdverbs(reading, dating))) continue;
    if (/^\d{4}-\d{2}-\d{2}$/.test(later.date)) said.set(at, { date: later.date, basis: 'resolved', words: later.words });
  }
  return readings.map((_, at) => byHint(said.get(at) ?? UNKNOWN, dating));
};
