import type { Chunk } from '../../../3-sentence/clauses/chunk.ts';
import type { StanceClause } from '../statement.ts';

/** Whose attitude a verb tells of: the source's own, nobody's ("nobody thinks"), or another's. */
export type Holder = 'own' | 'nobody' | 'other';

/** Tells what the words of a subject stand for. Given by the claim stage, which knows the actors. */
export interface Sides {
  /** True where a run of words names the source, its side or a body of its own. `end` is the place where the phrase ends. */
  isOwn(words: StanceClause['words'], end: number): boolean;
  /** True where words name a person of the registry. */
  isPerson?(words: StanceClause['words']): boolean;
}

const NOBODY = /^(?:nobody|none|nothing)$/;
const OWNERS = /^(?:my|our)$/;

/** People who do not speak for the one whose they are. */
const OTHERS =
  /^(?:rival|opponent|critic|enemy|adversary|predecessor|successor|counterpart|challenger|accuser|detractor|neighbou?r|husband|wife|brother|sister|father|mother|son|daughter|friend|guest|audience|reader|listener|voter|constituent|employer|boss|interviewer|competitor|foe)s?$/;

/** Nouns of people in the plural, by their endings and by themselves. */
const PEOPLE =
  /(?:ers|ors|ists|men|women|ants|ees|people|police|troops|staff|crews?|soldiers|residents|children|guards|refugees|exiles|forces|citizens|patients|students|pupils|families)$/;

/** Things that end as they do. */
const THINGS =
  /(?:reactors|motors|sensors|doors|floors|corridors|factors|tractors|generators|mirrors|sectors|colou?rs|errors|plants|grants|restaurants|trees|fees|degrees|lists|numbers|orders|offers|rivers|papers|powers|towers|lockers|servers|choppers|helicopters|computers|containers|trailers|letters|matters|quarters|answers|charters|registers|borders|shelters|transfers|chapters|barriers|carriers|boilers|coolers|heaters|filters|meters|scooters|covers|layers|shutters|trackers|trailers|liners|tankers|cruisers|bunkers|craters|waters|winters|summers|dinners|flowers|showers|theaters|centers|posters|banners|stickers|vouchers|ledgers|headers|routers|printers|monitors|indicators|elevators|radiators|incinerators|detectors|harbors|vapors|regiments)$/;

/** Whether a noun is one for people. */
export const isPeople = (word: StanceClause['words'][number] | undefined): boolean =>
  word !== undefined && PEOPLE.test(word.key) && !THINGS.test(word.key);

/** Index of the chunk that is the subject of a verb, by way of the verbs that it completes; -1 where there is none. */
export const subjectOf = ({ chunks }: StanceClause, verb: number): number => {
  let at = verb;
  for (let steps = 0; steps < chunks.length && at >= 0; steps += 1) {
    const chunk = chunks[at];
    if (!chunk) return -1;
    if (chunk.kind === 'verb' && chunk.subject >= 0 && chunks[chunk.subject]?.kind !== 'relative') return chunk.subject;
    if (chunk.relation === 'relative') return chunk.governor;
    if (!/^(?:comp|object|adverbial|and|of|prep|predicate)$/.test(chunk.relation)) return -1;
    if (chunk.kind === 'verb' && /^(?:finite|base)$/.test(chunk.verb?.form ?? '') && chunk.relation !== 'and') return -1;
    at = chunk.governor;
  }
  return -1;
};

/** Whose attitude a noun phrase tells of, as a subject or by its possessive. */
export const holderOf = (clause: StanceClause, chunk: Chunk | undefined, sides: Sides): Holder => {
  if (!chunk) return 'own';
  const words = clause.words.slice(chunk.from, chunk.to);
  const head = clause.words[chunk.head];
  const first = words[0];
  if (!head || !first) return 'other';
  if (NOBODY.test(head.key) || (head.key === 'one' && first.key === 'no')) return 'nobody';
  if (/^(?:i|we|us|me|let)$/.test(head.key) && head.key !== 'us') return 'own';
  if (words.length === 1 && head.pos === 'PRON') {
    if (head.key === 'you' || head.key === 'who' || head.key === 'which') return 'other';
    if (/^(?:he|she|they)$/.test(head.key)) return head.quoted ? 'other' : 'own';
    if (head.key === 'it') return head.quoted ? 'other' : 'own';
    return 'other';
  }
  if (OTHERS.test(head.key) && /^(?:my|our|his|her|its|their)$/.test(first.key)) return 'other';
  if (words.some(({ key }) => OWNERS.test(key))) return 'own';
  if (!head.quoted && /^(?:his|her|its|their)$/.test(first.key)) return 'own';
  return sides.isOwn(words, head.span.end) ? 'own' : 'other';
};

/** Whose act or attitude a verb tells of. A verb without a subject is the source's own: "(She) backed the toll". */
export const holderOfVerb = (clause: StanceClause, verb: number, sides: Sides): Holder => {
  const subject = subjectOf(clause, verb);
  return subject < 0 ? 'own' : holderOf(clause, clause.chunks[subject], sides);
};
