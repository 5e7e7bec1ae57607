import type { ResolvedReading } from '../words/reading.ts';
import type { Word } from '../words/words.ts';
import { byEvent } from './by-event.ts';
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
  isInWhich,
} from './date-rules.ts';
import type { Dating, Said } from './dating.ts';
import { isStand } from './free-times.ts';
import { speakerKeys } from './speaker-keys.ts';

const UNKNOWN: Said = { date: '', basis: 'unknown', words: '' };

/** A claim that has its date, or has none. */
interface Dated {
  reading: ResolvedReading;
  /** Who speaks; undefined where that is not known. */
  speaker: string | undefined;
  said: Said;
  isBackground: boolean;
}

const hasDay = ({ said }: Dated): boolean => /^\d{4}-\d{2}-\d{2}$/.test(said.date);

const inherit = ({ said: { date, words } }: Dated): Said => ({ date, basis: 'resolved', words });

/** "Lind said on Monday that the quota is low, adding that": one sentence of one speaker is one occasion. */
const bySameSentence = (reading: ResolvedReading, speaker: string | undefined, earlier: readonly Dated[]): Said | undefined => {
  const same = earlier.findLast(
    (other) => other.reading.sentence === reading.sentence && speaker !== undefined && speaker === other.speaker && hasDay(other),
  );
  return same && inherit(same);
};

/**
 * "Lind said on Monday that ... “...,” Lind added": the speech goes on. Not where the speaker's dated
 * statements so far are of different days, unless the last one is the claim just before; and not after
 * an undated stand ("has repeatedly warned") of the same paragraph, which leaves the dated story. A stand that was
 * announced is no speech that could go on.
 */
const bySameSpeech = (reading: ResolvedReading, speaker: string | undefined, earlier: readonly Dated[]): Said | undefined => {
  const last = earlier.at(-1);
  if (last && last.reading.block === reading.block && last.isBackground && last.said.date === '') return undefined;
  const own = earlier.filter((other) => speaker !== undefined && speaker === other.speaker && hasDay(other) && !isStand(other.reading));
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
  const speakers = speakerKeys(order.flatMap((at) => readings[at] ?? []));
  const done: Dated[] = [];
  const said = new Map<number, Said>();
  for (const [index, at] of order.entries()) {
    const [reading, speaker] = [readings[at], speakers[index]];
    if (!reading) continue;
    const isElsewhere = isInWhich(reading, dating);
    const background = isElsewhere || isBackground(withAdverbs(reading, dating));
    const stated =
      bySentence(reading, dating) ??
      byDocument(reading, dating) ??
      byPost(reading, dating) ??
      (isElsewhere ? undefined : bySameSentence(reading, speaker, done)) ??
      byNextSentence(reading, dating);
    const concluded = background
      ? undefined
      : (byOccasion(reading, dating) ??
        byStory(reading, dating) ??
        byPresentation(reading, dating) ??
        bySameSpeech(reading, speaker, done) ??
        byScene(reading, dating) ??
        byEvent(reading, dating));
    const found = stated ?? concluded ?? byOwnDay(reading, dating) ?? UNKNOWN;
    said.set(at, found);
    done.push({ reading, speaker, said: found, isBackground: background });
  }
  // "Holm confirmed the plan. “...,” she told parliament on Monday": the speech of one paragraph is one speech.
  const byPlace = order.flatMap((at) => readings[at] ?? []);
  for (const [index, at] of order.entries()) {
    const [reading, next] = [byPlace[index], byPlace[index + 1]];
    if (!reading || !next || said.get(at)?.basis !== 'unknown' || said.get(at)?.words !== '') continue;
    const goesOn = reading.block === next.block && next.sentence - reading.sentence === 1 && next.attribution.form === 'direct';
    const later = said.get(order[index + 1] ?? -1);
    const isSame = speakers[index] !== undefined && speakers[index] === speakers[index + 1];
    if (!goesOn || !later || !isSame || isBackground(withAdverbs(reading, dating))) continue;
    if (/^\d{4}-\d{2}-\d{2}$/.test(later.date)) said.set(at, { date: later.date, basis: 'resolved', words: later.words });
  }
  return readings.map((_, at) => byHint(said.get(at) ?? UNKNOWN, dating));
};
