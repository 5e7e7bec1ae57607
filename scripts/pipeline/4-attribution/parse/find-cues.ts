import { CUES, type Cue, LIGHT_VERBS } from '../../../../src/language/en/speech/cue-lexicon.ts';
import { MEANS } from '../../../../src/language/en/speech/speaker-lexicon.ts';
import { TIME_WORDS } from '../../../../src/language/en/time/time-word-lexicon.ts';
import type { VerbGroup } from './find-verb-groups.ts';
import type { Range } from './passage/passage.ts';
import type { Word } from './passage/word.ts';

/** A verb group that a cue of the lexicon was found in. `start` and `end` take in its tail: "has called for". */
export interface CueMatch extends Range {
  cue: Cue;
  group: VerbGroup;
}

/** What may stand between the two: "went on to say", "went so far as to claim". */
const BETWEEN_LIGHT = new Set(['', 'on', 'so far as', 'as far as', 'further']);

/** Days of the week and months, as they stand behind "on" and "in". */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** "voted by a show of hands to", "voted by a large majority to". */
const WAYS_OF_VOTING = new Set('show hands majority margin acclamation ballot vote votes two-thirds large narrow clear'.split(' '));

/** "voted 17 to 4 on Thursday to demand": true for the count and the day, which no mark and no other verb parts from the vote. */
const isCount = (between: readonly Word[]): boolean =>
  between.length <= 8 &&
  between.every(
    ({ pos, lower }) =>
      ['NUM', 'ADP', 'PROPN', 'ADV', 'DET'].includes(pos) ||
      lower === '-' ||
      lower === '–' ||
      TIME_WORDS.has(lower) ||
      WAYS_OF_VOTING.has(lower),
  );

/** Verbs by which somebody takes or makes such a means. */
const MEANS_VERBS = new Set([
  'use',
  'take',
  'go',
  'write',
  'send',
  'issue',
  'publish',
  'release',
  'give',
  'hold',
  'post',
  'deliver',
  'call',
]);

/** "used a speech in Carvel to call for", "took to the airwaves to say": true for what stands between the two verbs. */
const isByMeans = (lemma: string, between: readonly Word[]): boolean =>
  MEANS_VERBS.has(lemma) &&
  between.length <= 8 &&
  between.some(({ lower, quoted }) => MEANS.has(lower) && !quoted) &&
  between.every(({ pos }) => ['NOUN', 'PROPN', 'DET', 'PRON', 'ADJ', 'ADP', 'PART'].includes(pos));

/** "had to admit", "was forced to deny": what had to be said was said. */
const isForced = (words: readonly Word[], light: VerbGroup, between: readonly Word[]): boolean => {
  const lemma = words[light.head]?.lemma ?? '';
  return between.length === 0 && (light.passive ? /^(?:force|compel|oblige|press|prompt|push)$/u.test(lemma) : lemma === 'have');
};

/** "is understood to have told", "was said to have refused": by hearsay, what was said before. */
const isHearsay = (words: readonly Word[], light: VerbGroup, group: VerbGroup): boolean =>
  /^(?:understand|say|report|know|believe|allege)$/u.test(words[light.head]?.lemma ?? '') &&
  light.passive &&
  light.end === group.start &&
  words[group.start + 1]?.lower === 'have';

/** "went on to say", "continue to insist", "voted to demand": the second verb is the cue, the first gives the form. */
const joinLight = (words: readonly Word[], groups: readonly VerbGroup[]): VerbGroup[] => {
  const joined: VerbGroup[] = [];
  for (const group of groups) {
    const light = joined.at(-1);
    const between = light ? words.slice(light.end, Math.min(group.start, light.end + 9)) : [];
    const lemma = words[light?.head ?? -1]?.lemma ?? '';
    const isLight =
      LIGHT_VERBS.has(lemma) && (BETWEEN_LIGHT.has(between.map(({ lower }) => lower).join(' ')) || (lemma === 'vote' && isCount(between)));
    const isJoined = isLight || (light !== undefined && (isForced(words, light, between) || (!light.passive && isByMeans(lemma, between))));
    if (light && group.form === 'infinitive' && isHearsay(words, light, group)) {
      joined[joined.length - 1] = { ...group, start: light.start, form: 'past', passive: false };
    } else if (light && isJoined && group.form === 'infinitive') {
      joined[joined.length - 1] = { start: light.start, end: group.end, head: group.head, form: light.form, passive: group.passive };
    } else {
      joined.push(group);
    }
  }
  return joined;
};

/** Index after the tail that begins at `at`, or -1 where the words are others. */
const tailEnd = (words: readonly Word[], tail: readonly string[], at: number): number => {
  let index = at;
  for (const [position, part] of tail.entries()) {
    if (part === '*') {
      const wanted = tail[position + 1] ?? '';
      let skipped = 0;
      while (skipped < 4 && words[index]?.lower !== wanted && words[index]?.lemma !== wanted && words[index]?.pos !== 'PUNCT') {
        index += 1;
        skipped += 1;
      }
      continue;
    }
    const word = words[index];
    const next = words[index + 1];
    if (word?.pos === 'ADV' && next && (next.lower === part || next.lemma === part) && word.lower !== part) index += 1;
    const found = words[index];
    if (!found || (found.lower !== part && found.lemma !== part)) return -1;
    index += 1;
  }
  return index;
};

/** "agreed **on Tuesday** to charge": what stands before a day or a month belongs to it, and not to the verb. */
const isDayAt = (words: readonly Word[], at: number): boolean => {
  if (!/^(?:on|in|at|over|by|for)$/u.test(words[at - 1]?.lower ?? '')) return false;
  const first = words[at]?.pos === 'NUM' ? at + 1 : at;
  return CALENDAR.test(words[first]?.lower ?? '') && words[first + 1]?.lower !== "'s" && words[first + 1]?.lower !== '’s';
};

const matchGroup = (words: readonly Word[], group: VerbGroup): CueMatch | undefined => {
  const head = words[group.head];
  if (!head) return undefined;
  // "is prepared to": wink-nlp takes some adjectives for participles, so the tail may begin inside the group.
  if (group.passive || head.lemma === 'be') {
    const from = group.passive ? group.head : group.end;
    for (const cue of CUES.get('be') ?? []) {
      const end = tailEnd(words, cue.tail, from);
      if (end >= 0) return { cue, group: { ...group, passive: false }, start: group.start, end: Math.max(end, group.end) };
    }
  }
  for (const cue of CUES.get(head.lemma) ?? []) {
    if (cue.tail.length === 0) return { cue, group, start: group.start, end: group.end };
    const end = tailEnd(words, cue.tail, group.end);
    if (end >= 0 && !isDayAt(words, end)) return { cue, group, start: group.start, end };
  }
  return undefined;
};

/** Finds the verb groups that can report speech, outside of quotations. */
export const findCues = (words: readonly Word[], groups: readonly VerbGroup[]): CueMatch[] =>
  joinLight(words, groups).flatMap((group) => {
    if (words[group.head]?.quoted) return [];
    const match = matchGroup(words, group);
    return match ? [match] : [];
  });
