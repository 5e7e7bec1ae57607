import { COMPANY_NOUNS, isBodyNoun } from '../../../../src/language/en/names/body-lexicon.ts';
import { DOCUMENTS } from '../../../../src/language/en/names/source-lexicon.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import type { ResolvedSource } from '../words/reading.ts';
import type { Word } from '../words/words.ts';
import { joinKey, keyOf } from './name.ts';
import type { Place, SoFar } from './pronoun-candidates.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** How many sentences back "the statement" may have been spoken of. */
const REACH = 3;

const is = (actor: Actor, rule: string): ResolvedSource => ({ actors: [{ actor: actor.id, rule }], unresolved: [] });

/** Nouns that take up a company, and those that may take up any body whose name does not tell what kind it is. */
const COMPANY: ReadonlySet<string> = new Set(['company', 'firm', 'business', 'group']);
const ANY_BODY: ReadonlySet<string> = new Set([...COMPANY, 'organization', 'organisation', 'agency']);

/** "The company": the body that "it" would mean here, unless its name says that it is something else, a ministry or a union. */
const ofBody = (noun: string, it: () => Actor | undefined): ResolvedSource | undefined => {
  if (!ANY_BODY.has(noun)) return undefined;
  const body = it();
  if (!body || (body.kind !== 'group' && body.kind !== 'office')) return undefined;
  const keys = keyOf(body.name);
  const telling = keys.filter(isBodyNoun);
  const isCompany = telling.every((key) => COMPANY_NOUNS.has(key));
  const fits = keys.includes(noun) || telling.length === 0 || (isCompany && COMPANY.has(noun));
  return fits ? is(body, 'short-name') : undefined;
};

/** "The statement": whoever spoke last in a sentence that names one. */
const ofDocument = (noun: string, place: Place, { earlier, sentences }: SoFar): ResolvedSource | undefined => {
  if (!DOCUMENTS.has(noun)) return undefined;
  const block = sentences[place.sentence]?.block ?? 0;
  const issued = earlier.findLast(({ sentence, block: own }) => {
    const words = sentences[sentence]?.words ?? [];
    const isNear = sentence < place.sentence && place.sentence - sentence <= REACH && block - own <= 1;
    return (
      isNear &&
      words.some(({ key, quoted }, at) => key === noun && !quoted && /^(?:a|an|its|his|her|their|'s)$/.test(words[at - 1]?.key ?? ''))
    );
  });
  const [one, other] = issued?.who.actors ?? [];
  return one && !other && issued?.who.unresolved.length === 0
    ? { actors: [{ actor: one.actor, rule: 'author-of' }], unresolved: [] }
    : undefined;
};

/** "His office": what the registry files as that of the person, by name or by a title of theirs. */
const ofPerson = (rest: readonly string[], person: Actor, byId: ReadonlyMap<string, Actor>): ResolvedSource | undefined => {
  const noun = joinKey(rest);
  const owners = [
    person.name,
    ...person.aliases,
    person.description.replace(/\.$/u, ''),
    ...person.roles.flatMap(({ title, words }) => [title, ...words]),
  ];
  const names = new Set(owners.map((owner) => joinKey(keyOf(owner))).flatMap((owner) => [`${noun} of ${owner}`, `${owner} 's ${noun}`]));
  const found = [...byId.values()].filter((actor) => [actor.name, ...actor.aliases].some((name) => names.has(joinKey(keyOf(name)))));
  return found[0] && found.length === 1 ? is(found[0], 'possessive') : undefined;
};

/** A source that takes up somebody by a noun: "the company", "the statement", "his office". Undefined where it is not known whom. */
export const resolveTakenUp = (source: readonly Word[], place: Place, soFar: SoFar): ResolvedSource | undefined => {
  const [opener, ...rest] = source.map(({ key }) => key);
  const noun = rest[0];
  const { byId } = soFar;
  if (opener === undefined || noun === undefined) return undefined;
  const referent = (kind: 'person' | 'body', key: string): Actor | undefined => {
    const found = resolvePronoun({ kind, key }, place, soFar)?.actors ?? [];
    return found.length === 1 ? byId.get(found[0]?.actor ?? '') : undefined;
  };
  if (opener === 'the' && rest.length === 1) return ofBody(noun, () => referent('body', 'it')) ?? ofDocument(noun, place, soFar);
  const person = opener === 'his' ? referent('person', 'he') : opener === 'her' ? referent('person', 'she') : undefined;
  return person && ofPerson(rest, person, byId);
};
