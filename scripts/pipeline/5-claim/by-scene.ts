import type { DateRule } from './date-rules.ts';
import type { Dating } from './dating.ts';
import type { Time } from './find-times.ts';
import type { ReadSentence, ResolvedReading } from './reading.ts';
import { wordsIn } from './words.ts';

/** Words for people who are gathered in one place. */
const GATHERED =
  /^(?:meeting|audience|crowd|applause|hall|floor|gallery|session|hearing|debate|assembly|rally|podium|stage|congregation|chamber|marchers|protesters)$/;

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

const isDuration = ({ words }: Time): boolean => /^for\b/i.test(words);

/** The sentence that sets the scene of an article: "On Thursday evening people sat in the boats." */
const sceneOf = ({ sentences, times, contentsIn }: Dating): { at: number; time: Time } | undefined => {
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.block >= OPENING) return undefined;
    const [time] = times[at] ?? [];
    const day = time?.value?.date ?? '';
    if (!time || !/^\d{4}-\d{2}-\d{2}$/.test(day) || contentsIn(at).length > 0 || isPerfect(sentence)) continue;
    const isOpening = !sentence.words.some(({ span, pos }) => span.end <= time.span.start && pos !== 'ADP' && pos !== 'DET');
    const verb = sentence.words.find(({ pos }) => pos === 'VERB' || pos === 'AUX');
    // What "sits" and "will sit" is no scene that is told.
    if (isOpening && verb && verb.key !== 'will' && verb.key !== verb.lemma && !verb.key.endsWith('s')) return { at, time };
  }
  return undefined;
};

const scenes = new WeakMap<Dating, { at: number; time: Time } | 'none'>();

/**
 * An article that is set in one scene, "On Thursday evening people sat in the boats", tells of that evening:
 * what somebody says to those who are gathered there is of that day. Not what is said by letter, what was said
 * before ("had told"), what stands behind another time in the same paragraph, or anything behind another day's scene.
 */
export const byScene: DateRule = (reading: ResolvedReading, dating: Dating) => {
  const scene = scenes.get(dating) ?? sceneOf(dating) ?? 'none';
  scenes.set(dating, scene);
  const { sentences, times, contentsIn } = dating;
  const own = sentences[reading.sentence];
  if (scene === 'none' || !own || reading.sentence <= scene.at || !scene.time.value) return undefined;
  const outside = (at: number) => {
    const words = sentences[at]?.words ?? [];
    const inside = new Set(wordsIn(words, contentsIn(at)));
    return words.filter((word) => !inside.has(word));
  };
  const between = [...sentences.keys()].slice(scene.at + 1, reading.sentence + 1);
  const isLeft = between.some((at) => {
    const isHere = sentences[at]?.block === own.block;
    // "mayor for eleven years" names no day.
    const [time] = (times[at] ?? []).filter((one) => !isDuration(one));
    const isOther = time !== undefined && time.value?.date !== scene.time.value?.date;
    const opens = time !== undefined && !outside(at).some(({ span, pos }) => span.end <= time.span.start && pos === 'VERB');
    const sentence = sentences[at];
    const goesBack = sentence !== undefined && isPerfect(sentence);
    if (isHere && at < reading.sentence && goesBack) return true;
    return isOther && (isHere || (opens && !goesBack));
  });
  const isAbsent = outside(reading.sentence).some(({ key }) => ELSEWHERE.test(key));
  const isGathered = [...sentences.keys()].slice(scene.at).some((at) => outside(at).some(({ key }) => GATHERED.test(key)));
  if (isLeft || isAbsent || !isGathered) return undefined;
  return { date: scene.time.value.date, basis: 'resolved', words: scene.time.words };
};
