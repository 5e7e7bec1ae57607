import { ACT_NOUNS, ENDING_VERBS } from '../../../src/language/en/words/participle-lexicon.ts';
import type { Chunk } from '../../pipeline/3-sentence/clauses/chunk.ts';
import { readStatement, type StanceClause } from '../../pipeline/5-claim/stance/statement.ts';
import { findWay } from '../../pipeline/5-claim/stance/way/find-way.ts';
import type { Sides } from '../../pipeline/5-claim/stance/way/whose.ts';
import type { Reading } from '../../pipeline/5-claim/words/reading.ts';
import { toSingular } from '../../pipeline/5-claim/words/to-key.ts';
import type { Subject } from './find-subjects.ts';

/** What is to become of a thing: a verb in its base form, with its particle, and whether it makes an end of the thing. */
export interface Act {
  verb: string;
  isEnd: boolean;
}

/** A thing that a statement speaks of, with what the statement says of it. */
export interface Use extends Subject {
  /** 1 where the speaker is for the thing, -1 where against it, 0 where the words tell no side. */
  side: 1 | -1 | 0;
  acts: readonly Act[];
}

const PARTICLE = /^(?:down|up|out|off|away|back|through|over|in|apart)$/u;

/** The act that the head of a chunk is: of verbs those that do or end something, of nouns those that stand for one. */
const actAt = ({ idioms, words }: StanceClause, chunk: Chunk): Act | undefined => {
  const idiom = idioms.find(({ from, to }) => from <= chunk.head && chunk.head < to);
  const head = words[idiom?.from ?? chunk.head];
  if (!head) return undefined;
  if (chunk.kind === 'noun') {
    const verb = ACT_NOUNS[head.lemma] ?? ACT_NOUNS[toSingular(head.key)];
    return verb === undefined ? undefined : { verb, isEnd: ENDING_VERBS.has(verb.split(' ')[0] ?? '') || /^roll back$/u.test(verb) };
  }
  const rest = words.slice(chunk.head + 1, idiom?.to ?? chunk.head + 1);
  const role = idiom?.rows.find(({ role: own }) => own === 'end' || own === 'do')?.role;
  const isOther = idiom?.rows.some(({ role: own }) => /^(?:attitude|demand|judge|open|warn|think)$/u.test(own)) ?? false;
  if (role === undefined || isOther || rest.length > 1 || rest.some(({ key }) => !PARTICLE.test(key))) return undefined;
  return { verb: [head.lemma, ...rest.map(({ key }) => key)].join(' '), isEnd: role === 'end' };
};

/** How far above a thing its act is looked for: "the plan for the removal of the toll". */
const mostSteps = 4;

/** What is done with the thing at a place: "remove" of "they remove the toll", "the toll must be removed", "the removal of the toll", "toll removal". */
const actOn = (clause: StanceClause, place: number): Act | undefined => {
  const { chunks, words } = clause;
  let node = clause.chunkOf(place);
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const chunk = chunks[node];
    if (!chunk) return undefined;
    if (steps === 0 && chunk.kind === 'noun' && chunk.head > place) {
      const act = actAt(clause, chunk);
      if (act) return act;
    }
    const governor = chunks[chunk.governor];
    if (!governor) return undefined;
    if (governor.kind === 'prep') {
      const holder = chunks[governor.governor];
      if (holder?.kind !== 'noun' || !/^(?:of|to|for|on|in)$/u.test(words[governor.head]?.key ?? '')) return undefined;
      const act = actAt(clause, holder);
      if (act) return act;
      node = governor.governor;
      continue;
    }
    const isDone =
      governor.kind === 'verb' && (chunk.relation === 'object' || (chunk.relation === 'subject' && governor.verb?.passive === true));
    // "the drilling must stop"
    const isItself =
      governor.kind === 'verb' &&
      chunk.relation === 'subject' &&
      /^(?:end|stop|start|begin|close|open)$/u.test(words[governor.head]?.lemma ?? '');
    if (isDone || isItself || (governor.kind === 'noun' && chunk.relation === 'comp')) {
      const act = actAt(clause, governor);
      if (act) return act;
    }
    if (governor.kind === 'verb' && chunk.relation !== 'and') return undefined;
    node = chunk.governor;
  }
  return undefined;
};

/** Reads what a statement says of the things that it speaks of, by the rules that find the stance on a position. */
export const findSides = (
  { source, cue, content }: Pick<Reading, 'source' | 'cue' | 'content'>,
  subjects: readonly Subject[],
): readonly Use[] => {
  if (subjects.length === 0) return [];
  const clauses = readStatement(cue, content, new Set(subjects.map(({ word }) => word)));
  const own = new Set(source.map(({ key }) => toSingular(key)));
  const sides: Sides = { isOwn: (words) => words.some(({ key, quoted }) => !quoted && own.has(toSingular(key))) };
  return subjects.map((subject): Use => {
    for (const clause of clauses) {
      const place = clause.words.findIndex(({ span }) => span.start === subject.word.span.start);
      if (place < 0) continue;
      const act = actOn(clause, place);
      const acts = act ? [act] : [];
      const way = findWay([place], 1, { clause, sides, isOwnWord: () => false, isContrary: () => false, direction: 1 });
      const isSide = way?.nature === 'stance' && !way.isNeutral && !way.needsCondition;
      return { ...subject, side: isSide ? way.sign : 0, acts };
    }
    return { ...subject, side: 0, acts: [] };
  });
};
