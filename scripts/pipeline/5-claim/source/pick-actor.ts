import { HER_TITLES, HIS_TITLES } from '../../../../src/language/en/names/gender-lexicon.ts';
import { OFFICES } from '../../../../src/language/en/names/source-lexicon.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import type { PhraseHit } from '../words/phrase-index.ts';
import { toKey } from '../words/to-key.ts';
import type { Word } from '../words/words.ts';
import { type ActorContext, holdsAt, isSpokenOf } from './actor-context.ts';
import { onlyState } from './find-mentions.ts';
import { isOwnFamilyName } from './find-strangers.ts';
import type { Name } from './name.ts';

/** An actor and the rule that found it. */
export interface Resolved {
  actor: Actor;
  rule: string;
}

const RULES: Readonly<Record<Name['kind'], string>> = {
  name: 'full-name',
  alias: 'alias',
  surname: 'surname',
  metonym: 'metonym',
  role: 'role-at-date',
  office: 'office-in-context',
};

/** The actor that was spoken of last before a place, among several. */
const latest = (context: ActorContext, actors: readonly Actor[], before: number): Actor | undefined => {
  const wanted = new Set(actors.map(({ id }) => id));
  for (let at = context.mentions.length - 1; at >= 0; at -= 1) {
    const mention = context.mentions[at];
    if (mention && mention.span.start < before && wanted.has(mention.actor.id)) return mention.actor;
  }
  return undefined;
};

/** Whether one way of naming an actor may be used at this place of this article. */
const isUsable = (name: Name, definite: boolean, before: number, context: ActorContext): boolean => {
  const { actor, kind } = name;
  if (kind === 'surname') return isOwnFamilyName(actor, before, context.strangers, context.fullNames);
  // "The minister" is the one spoken of; where nobody is, "the fisheries minister" is the one that the registry has at the article's date, if it is a dossier on one state.
  if (kind === 'office')
    return (
      isSpokenOf(context, actor, before) || (definite && context.names.isDomestic && !name.bare && holdsAt(name, context.date) === true)
    );
  // Without the article's date nobody is known to hold an office: then its holder must be named in it.
  if (kind === 'role') return holdsAt(name, context.date) === true || context.firstNamed.has(actor.id);
  // "European leaders" are the coalition, and "the alliance" is NATO, only where the article has spoken of it.
  if (kind === 'metonym' && !name.capital && (actor.kind === 'office' || actor.kind === 'state'))
    return (
      definite &&
      (context.names.isDomestic ||
        (context.firstNamed.get(actor.id) ?? Number.POSITIVE_INFINITY) < before ||
        onlyState(context, before) === actor)
    );
  // "the union" is also spoken of where its leader is.
  if (kind === 'metonym' && (actor.kind === 'group' || !name.capital)) {
    const isVoiced = actor.kind === 'group' && (context.firstVoiced.get(actor.id) ?? Number.POSITIVE_INFINITY) < before;
    return (definite || name.capital) && (isVoiced || (context.firstNamed.get(actor.id) ?? Number.POSITIVE_INFINITY) < before);
  }
  return true;
};

/** Of several of one family name the one that its title tells, or the only one whom the article has named in full; undefined where either may be meant. */
const namesake = (actors: readonly Actor[], title: readonly Word[], before: number, { fullNames }: ActorContext): Actor | undefined => {
  const gender = title.some(({ key }) => HER_TITLES.has(key)) ? 'she' : title.some(({ key }) => HIS_TITLES.has(key)) ? 'he' : undefined;
  const fitting = actors.filter(({ pronouns, roles }) =>
    gender
      ? pronouns === gender
      : roles.some((role) =>
          [role.title, ...role.words].flatMap(toKey).some((word) => OFFICES.has(word) && title.some(({ key }) => key === word)),
        ),
  );
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  const named = actors.filter(({ id }) => fullNames.get(id)?.some((place) => place < before));
  return named.length === 1 ? named[0] : undefined;
};

/** The one actor meant by names that share the same words. */
export const pickActor = (
  hits: readonly PhraseHit<Name>[],
  definite: boolean,
  before: number,
  context: ActorContext,
  title: readonly Word[] = [],
): Resolved | undefined => {
  const usable = hits.map(({ value }) => value).filter((name) => isUsable(name, definite, before, context));
  const actors = [...new Set(usable.map(({ actor }) => actor))];
  // "the minister" where the article has named two of them: either may be meant, so neither is.
  if (actors.length > 1 && usable.every(({ kind }) => kind === 'office')) return undefined;
  const isFamily = usable.every(({ kind }) => kind === 'surname');
  const actor = actors.length === 1 ? actors[0] : isFamily ? namesake(actors, title, before, context) : latest(context, actors, before);
  const name = usable.find((one) => one.actor === actor);
  return actor && name ? { actor, rule: RULES[name.kind] } : undefined;
};
