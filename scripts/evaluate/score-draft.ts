import { TITLE_WORDS } from '../../src/language/en/names/name-title-lexicon.ts';
import type { Actor, Outlet } from '../../src/schema/index.ts';
import { hostOf } from '../pipeline/2-article/metadata/find-metadata.ts';
import { toKey } from '../pipeline/5-claim/words/to-key.ts';

/** How an editor's actor stands among the drafted ones. */
export interface ActorScore {
  id: string;
  claims: number;
  /** Names of the drafted entries that are this actor's; one where all is well. */
  drafted: readonly string[];
  isKindRight: boolean;
  /** False where a title stands inside the drafted name and not inside the editor's. */
  isNameClean: boolean;
}

const keyOf = (name: string): string =>
  toKey(name)
    .filter((word) => word !== 'the')
    .join(' ');
const namesOf = ({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): ReadonlySet<string> => new Set([name, ...aliases].map(keyOf));
const titlesIn = (name: string): number =>
  toKey(name)
    .slice(0, -1)
    .filter((word) => TITLE_WORDS.has(word)).length;

/** A drafted entry is an editor's actor where one of its names is one of that actor's: neither metonyms nor roles count. */
export const scoreActors = (wanted: readonly { actor: Actor; claims: number }[], drafted: readonly Actor[]): readonly ActorScore[] =>
  wanted.map(({ actor, claims }) => {
    const names = namesOf(actor);
    const fits = drafted.filter((one) => [...namesOf(one)].some((name) => names.has(name)));
    return {
      id: actor.id,
      claims,
      drafted: fits.map(({ name }) => name),
      isKindRight: fits.length > 0 && fits.every(({ kind }) => kind === actor.kind),
      isNameClean: fits.every((one) => one.kind !== 'person' || titlesIn(one.name) <= titlesIn(actor.name)),
    };
  });

/** True where the actor was proposed once, as what it is, under a name without a title in it. */
export const isRight = ({ drafted, isKindRight, isNameClean }: ActorScore): boolean => drafted.length === 1 && isKindRight && isNameClean;

/** How an outlet that has articles stands among the drafted ones. */
export interface OutletScore {
  host: string;
  isProposed: boolean;
  /** What the editor calls the outlet of that host, and what was drafted; undefined where there is none. */
  wanted: string | undefined;
  drafted: string | undefined;
  isNameRight: boolean;
  isCountryRight: boolean;
}

/** Every host of the articles, with what the editor and the draft say of it. */
export const scoreOutlets = (
  hosts: readonly string[],
  editor: readonly Outlet[],
  drafted: readonly { outlet: Outlet; host: string }[],
): readonly OutletScore[] =>
  [...new Set(hosts)].map((host) => {
    const own = editor.find(({ url }) => host === hostOf(url) || host.endsWith(`.${hostOf(url)}`));
    const one = drafted.filter((other) => other.host === host);
    const outlet = one[0]?.outlet;
    return {
      host,
      isProposed: one.length === 1,
      wanted: own?.name,
      drafted: outlet?.name,
      isNameRight: own !== undefined && outlet !== undefined && namesOf(own).has(keyOf(outlet.name)),
      isCountryRight: own !== undefined && outlet !== undefined && own.country === outlet.country,
    };
  });
