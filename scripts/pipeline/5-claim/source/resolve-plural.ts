import { JOINERS, OFFICES } from '../../../../src/language/en/names/source-lexicon.ts';
import { toKeyWord, toSingular } from '../words/to-key.ts';
import type { Word } from '../words/words.ts';
import type { ActorContext } from './actor-context.ts';
import type { Resolved } from './pick-actor.ts';
import { resolvePhrase } from './resolve-phrase.ts';

/** "both ports", "the two ports": the two bodies of the registry that are ports by their names. */
const both = (words: readonly Word[], { names }: ActorContext): Resolved[] | undefined => {
  const keys = words.map(({ key }) => key).filter((key) => key !== 'the');
  const [opener, noun, ...rest] = keys;
  if ((opener !== 'both' && opener !== 'two') || noun === undefined || rest.length > 0 || toSingular(noun) === noun) return undefined;
  if (opener === 'two' && words[0]?.key !== 'the') return undefined;
  const bodies = names.bodiesOf(toKeyWord(toSingular(noun)));
  return bodies.length === 2 ? bodies.map((actor) => ({ actor, rule: 'both-of' })) : undefined;
};

/** "the mayors of Bergen and Oslo": the mayor of each, if each is known. */
const holders = (words: readonly Word[], before: number, context: ActorContext): Resolved[] | undefined => {
  const of = words.findIndex(({ key }) => key === 'of');
  const noun = words[of - 1];
  if (!noun || !OFFICES.has(toSingular(noun.key)) || toSingular(noun.key) === noun.key) return undefined;
  const office = [
    ...words.slice(0, of - 1),
    { ...noun, key: toSingular(noun.key), lemma: toSingular(noun.key) },
    ...words.slice(of, of + 1),
  ];
  const owners: Word[][] = [[]];
  for (const word of words.slice(of + 1)) {
    if (JOINERS.has(word.key) || word.key === ',') owners.push([]);
    else owners.at(-1)?.push(word);
  }
  const named = owners.filter((own) => own.length > 0);
  const found = named.map((own) => resolvePhrase([...office, ...own], before, context));
  const known = found.flatMap((one) => (one && one.actor.kind === 'person' ? [one] : []));
  return named.length > 1 && known.length === named.length ? known : undefined;
};

/** "The directors of the two ports, Ada North (Bergen) and Per Dahl (Oslo)": names behind what they have in common. */
const listed = (words: readonly Word[], before: number, context: ActorContext): Resolved[] | undefined => {
  const comma = words.findIndex(({ key }) => key === ',');
  const noun = words.slice(0, Math.max(0, comma)).find(({ key }) => OFFICES.has(toSingular(key)) && toSingular(key) !== key);
  if (!noun) return undefined;
  const parts: Word[][] = [[]];
  let depth = 0;
  for (const word of words.slice(comma + 1)) {
    if (word.key === '(') depth += 1;
    else if (word.key === ')') depth -= 1;
    else if (depth > 0) continue;
    else if (JOINERS.has(word.key) || word.key === ',') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const named = parts.filter((part) => part.length > 0);
  const found = named.flatMap((part) => resolvePhrase(part, before, context) ?? []);
  return named.length > 1 && found.length === named.length && found.every(({ actor }) => actor.kind === 'person') ? found : undefined;
};

/** Sources in the plural whose members the registry knows one by one. */
export const resolvePlural = (words: readonly Word[], before: number, context: ActorContext): Resolved[] | undefined =>
  both(words, context) ?? holders(words, before, context) ?? listed(words, before, context);
