import { PRONOUNS } from '../../../../src/language/en/names/source-lexicon.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import type { Reading, ReadSentence, ResolvedReading, ResolvedSource } from '../words/reading.ts';
import type { ActorContext } from './actor-context.ts';
import { resolvePossessive } from './resolve-possessive.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveSource } from './resolve-source.ts';
import { resolveTakenUp } from './resolve-taken-up.ts';

const startOf = (reading: Reading): number => reading.attribution.source[0]?.start ?? reading.contentSpan.start;

/** "Per Dahl, who as minister in 2019 proposed it": an office behind "as" is that of whoever stands before, and not of today's holder. */
const holderBefore = (
  { source, sentence }: Reading,
  sentences: readonly ReadSentence[],
  { mentions }: ActorContext,
): ResolvedSource | undefined => {
  const [first] = source;
  const before = (sentences[sentence]?.words ?? []).filter(({ span }) => span.end <= (first?.span.start ?? 0));
  if (!first || before.at(-1)?.key !== 'as' || !/^(?:who|,)$/.test(before.at(-2)?.key ?? '')) return undefined;
  const from = before[0]?.span.start ?? 0;
  const found = mentions.findLast(({ actor, span }) => actor.kind === 'person' && span.start >= from && span.end <= first.span.start);
  return found ? { actors: [{ actor: found.actor.id, rule: 'known-as' }], unresolved: [] } : { actors: [], unresolved: [] };
};

/** Resolves the sources of all attributions of an article in the order of the text, and gives them back in the order that they came in. */
export const resolveSources = (
  text: string,
  readings: readonly Reading[],
  sentences: readonly ReadSentence[],
  context: ActorContext,
  byId: ReadonlyMap<string, Actor>,
): ResolvedReading[] => {
  const order = [...readings.keys()].sort((a, b) => {
    const [one, other] = [readings[a], readings[b]];
    return one && other ? startOf(one) - startOf(other) || a - b : 0;
  });
  const done = new Map<number, ResolvedReading>();
  // Pronouns look a few sentences back, so a few of the last readings are enough.
  const recent: ResolvedReading[] = [];
  const soFar = { text, sentences, earlier: recent, context, byId };
  for (const at of order) {
    const reading = readings[at];
    if (!reading) continue;
    const words = reading.source.filter(({ pos }) => pos !== 'PUNCT');
    const kind = words.length === 1 ? PRONOUNS.get(words[0]?.key ?? '') : undefined;
    const place = { at: startOf(reading), sentence: reading.sentence };
    const unresolved = reading.attribution.source.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim());
    // "its chairman, Ada North": a name goes before the possessive that stands with it.
    const byName = (): ResolvedSource => {
      const holder = holderBefore(reading, sentences, context);
      if (holder !== undefined) return holder;
      const named = resolveSource(text, reading.source, place.at, context);
      if (named.actors.length > 0) return named;
      return resolvePossessive(words, place, soFar) ?? resolveTakenUp(words, place, soFar) ?? named;
    };
    const who: ResolvedSource =
      kind === undefined ? byName() : (resolvePronoun({ kind, key: words[0]?.key ?? '' }, place, soFar) ?? { actors: [], unresolved });
    const isNobody = who.actors.length === 0 && who.unresolved.length === 0;
    const resolved = { ...reading, who: isNobody ? { actors: [], unresolved: unresolved.filter(Boolean) } : who };
    done.set(at, resolved);
    recent.push(resolved);
    if (recent.length > 20) recent.shift();
  }
  return readings.flatMap((_, at) => done.get(at) ?? []);
};
