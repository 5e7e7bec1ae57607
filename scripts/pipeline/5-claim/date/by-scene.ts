import { GATHERING } from '../../../../src/language/en/time/time-lexicon.ts';
import type { ReadSentence, ResolvedReading } from '../words/reading.ts';
import { type Word, wordsIn } from '../words/words.ts';
import type { DateRule } from './date-rules.ts';
import type { Dating } from './dating.ts';
import type { Time } from './find-times.ts';

/** Words for people who are gathered in one place. */
const GATHERED =
  /^(?:meeting|audience|crowd|applause|hall|floor|gallery|session|hearing|debate|assembly|rally|podium|stage|congregation|chamber|marchers|protesters)$/;

/** Where those who come together hear who speaks; outside, the ones may be here and the others there. */
const VENUES =
  /^(?:hall|room|church|chapel|gym|gymnasium|theatre|theater|school|library|tent|ballroom|auditorium|house|chamber|barn|pub|centre|center|clubhouse)$/;

/** Ways of speaking to those who are not there. */
const ELSEWHERE =
  /^(?:statement|letter|interview|email|post|tweet|report|phone|telephone|newspaper|reporters|article|message|website|page|column|memo|write|wrote|earlier|previously|later|afterwards|since)$/;

/** In how many blocks from the beginning a scene is set. */
const OPENING = 2;

/** "had told": told before. "had an answer" is of the scene. */
const isPerfect = ({ words }: ReadSentence): boolean =>
  words.some(
    ({ key, quoted }, at) => key === 'had' && !quoted && words.slice(at + 1, at + 4).find(({ pos }) => pos !== 'ADV')?.pos === 'VERB',
  );

/** "Four hundred people **packed** the hall on Tuesday night": who comes together, as the first thing that is told. */
const isGathering = ({ words, block }: ReadSentence): boolean => {
  const verb = words.find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return block === 0 && verb !== undefined && GATHERING.has(verb.lemma) && words.some(({ key }) => VENUES.test(key));
};

const isDuration = ({ words }: Time): boolean => /^for\b/i.test(words);

/** The sentence that sets the scene of an article: "On Thursday evening people sat in the boats." */
const sceneOf = ({ sentences, times, contentsIn }: Dating): { at: number; time: Time } | undefined => {
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.block >= OPENING) return undefined;
    const [time] = times[at] ?? [];
    const day = time?.value?.date ?? '';
    if (!time || !/^\d{4}-\d{2}-\d{2}$/.test(day) || contentsIn(at).length > 0 || isPerfect(sentence)) continue;
    const isOpening =
      !sentence.words.some(({ span, pos }) => span.end <= time.span.start && pos !== 'ADP' && pos !== 'DET') || isGathering(sentence);
    const verb = sentence.words.find(({ pos }) => pos === 'VERB' || pos === 'AUX');
    // What "sits" and "will sit" is no scene that is told.
    if (isOpening && verb && verb.key !== 'will' && verb.key !== verb.lemma && !verb.key.endsWith('s')) return { at, time };
  }
  return undefined;
};

/** A scene and how far it reaches. */
interface Scene {
  at: number;
  time: Time;
  /** The sentence with which another scene begins. */
  end: number;
  /** By block, the sentence that leaves the scene for the rest of its paragraph: one of another day, or after one that tells of before. */
  left: ReadonlyMap<number, number>;
}

const wordsOutside = ({ sentences, contentsIn }: Dating, at: number): Word[] => {
  const words = sentences[at]?.words ?? [];
  const inside = new Set(wordsIn(words, contentsIn(at)));
  return words.filter((word) => !inside.has(word));
};

const readScene = (dating: Dating): Scene | undefined => {
  const { sentences, times } = dating;
  const scene = sceneOf(dating);
  if (!scene) return undefined;
  const left = new Map<number, number>();
  const leave = (block: number, at: number): void => {
    if (!left.has(block)) left.set(block, at);
  };
  let end = sentences.length;
  let isGathered = isGathering(sentences[scene.at] ?? { words: [], block: -1, span: { start: 0, end: 0 } });
  for (const [at, sentence] of sentences.entries()) {
    if (at < scene.at) continue;
    const outside = wordsOutside(dating, at);
    isGathered ||= outside.some(({ key }) => GATHERED.test(key));
    if (at === scene.at) continue;
    // "mayor for eleven years" names no day.
    const [time] = (times[at] ?? []).filter((one) => !isDuration(one));
    const goesBack = isPerfect(sentence);
    if (goesBack) leave(sentence.block, at + 1);
    if (time === undefined || time.value?.date === scene.time.value?.date) continue;
    leave(sentence.block, at);
    const opens = !outside.some(({ span, pos }) => span.end <= time.span.start && pos === 'VERB');
    if (opens && !goesBack) end = Math.min(end, at);
  }
  return isGathered ? { ...scene, end, left } : undefined;
};

const scenes = new WeakMap<Dating, Scene | 'none'>();

/**
 * An article that is set in one scene, "On Thursday evening people sat in the boats", tells of that evening:
 * what somebody says to those who are gathered there is of that day. Not what is said by letter, what was said
 * before ("had told"), what stands behind another time in the same paragraph, or anything behind another day's scene.
 */
export const byScene: DateRule = (reading: ResolvedReading, dating: Dating) => {
  const scene = scenes.get(dating) ?? readScene(dating) ?? 'none';
  scenes.set(dating, scene);
  if (scene === 'none' || reading.sentence <= scene.at || reading.sentence >= scene.end || !scene.time.value) return undefined;
  if ((scene.left.get(reading.block) ?? Number.POSITIVE_INFINITY) <= reading.sentence) return undefined;
  const isAbsent = wordsOutside(dating, reading.sentence).some(({ key }) => ELSEWHERE.test(key));
  return isAbsent ? undefined : { date: scene.time.value.date, basis: 'resolved', words: scene.time.words };
};
