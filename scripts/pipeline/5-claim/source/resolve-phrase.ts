import { isBodyNoun } from '../../../../src/language/en/body-lexicon.ts';
import { HER_TITLES, HIS_TITLES } from '../../../../src/language/en/gender-lexicon.ts';
import { DOCUMENTS, HARMLESS, NAMING, OFFICES, PARTIAL, PREPOSITIONS } from '../../../../src/language/en/source-lexicon.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import type { PhraseHit } from '../words/phrase-index.ts';
import { toKey } from '../words/to-key.ts';
import type { Word } from '../words/words.ts';
import { type ActorContext, holdsAt, isSpokenOf, namesAt } from './actor-context.ts';
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

/** In a dossier on one state, an office held by one actor at the article's date needs no owner. */
const isSoleHolder = (name: Name, { date }: ActorContext): boolean => holdsAt(name, date) === true;

/** Whether one way of naming an actor may be used at this place of this article. */
const isUsable = (name: Name, definite: boolean, before: number, context: ActorContext): boolean => {
  const { actor, kind } = name;
  if (kind === 'surname') return isOwnFamilyName(actor, before, context.strangers, context.fullNames);
  // "The minister" is the one spoken of; where nobody is, "the fisheries minister" is the one of a dossier on one state. a person in an article without a date must be named in it.
  if (kind === 'office')
    return isSpokenOf(context, actor, before) || (definite && context.names.isDomestic && !name.bare && isSoleHolder(name, context));
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
const pick = (
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

/** "Russian Foreign Minister" and "Party of the Coast leader" may stand before a name; "a spokesman for" and "the wife of" may not. */
const isTitle = (words: readonly Word[]): boolean => {
  for (const [at, { key, pos }] of words.entries()) {
    if ((pos === 'PUNCT' && !/^'s?$/.test(key)) || pos === 'VERB' || pos === 'AUX') return false;
    const before = words[at - 1];
    const isOfBody = before?.capital && isBodyNoun(before.key) && OFFICES.has(words.at(-1)?.key ?? '');
    const isJoint = at < words.length - 1 && ((key === 'of' && OFFICES.has(before?.key ?? '')) || (/^(?:of|for)$/.test(key) && isOfBody));
    if (PREPOSITIONS.has(key) && !isJoint) return false;
  }
  return true;
};

/** Words after which a phrase goes on about its head: "Lind, who", "the ministry in Oslo". */
const isTail = ({ key, pos, capital }: Word): boolean =>
  PREPOSITIONS.has(key) || /^(?:who|which|whose|that)$/.test(key) || (pos === 'VERB' && !capital) || pos === 'PUNCT';

const wholeOrHead = (words: readonly Word[], definite: boolean, before: number, context: ActorContext): Resolved | undefined => {
  const hits = namesAt(words, 0, context.names, context.date);
  const end = hits[0]?.to ?? 0;
  const next = words[end];
  if (end === 0 || (next && !isTail(next))) return undefined;
  // "the alliance of farmers" is another alliance, "the minister for fisheries" another minister.
  const isBound = next?.key === 'of' || next?.key === 'for';
  return pick(isBound ? hits.filter(({ value }) => value.capital) : hits, definite, before, context);
};

/** The name at the end of the phrase, with a title before it: "NATO Secretary-General Mark Rutte". */
const titled = (words: readonly Word[], before: number, context: ActorContext): Resolved | undefined => {
  for (let at = 1; at < words.length; at += 1) {
    const hits = namesAt(words, at, context.names, context.date).filter(({ to }) => to === words.length);
    const name = hits[0]?.value;
    if (!name || !isTitle(words.slice(0, at))) continue;
    const isPerson = name.actor.kind === 'person' && (name.kind === 'name' || name.kind === 'alias' || name.kind === 'surname');
    const isRole = name.kind === 'role' && !words.slice(0, at).some(({ key }) => PARTIAL.has(key));
    const found = isPerson || isRole ? pick(hits, true, before, context, words.slice(0, at)) : undefined;
    if (found) return { actor: found.actor, rule: isPerson ? 'title-and-name' : found.rule };
    return undefined;
  }
  return undefined;
};

/** "the Norwegian Ministry of Fisheries": a body of the registry, where what the registry says of it names that state. */
const bodyOfState = (words: readonly Word[], context: ActorContext): Resolved | undefined => {
  const [first, ...rest] = words.filter(({ key }) => !/^'s?$/.test(key));
  const state = first?.capital ? context.names.ownerOf(first.key) : undefined;
  if (state?.kind !== 'state') return undefined;
  const hit = namesAt(rest, 0, context.names, context.date).find(
    ({ value, to }) => to === rest.length && (value.kind === 'name' || value.kind === 'alias'),
  );
  const body = hit?.value.actor;
  const isOwn =
    body && (body.kind === 'office' || body.kind === 'group') && [body.name, body.description].some((own) => own.includes(state.name));
  return isOwn ? { actor: body, rule: 'body-of-state' } : undefined;
};

/** "the Norwegian government", "Norway’s government", "the government of Norway". */
const government = (words: readonly Word[], definite: boolean, before: number, context: ActorContext): Resolved | undefined => {
  const keys = words.map(({ key }) => key).filter((key) => key !== "'s" && key !== "'");
  const owner = keys.at(-1) === 'government' ? keys.slice(0, -1) : keys[0] === 'government' && keys[1] === 'of' ? keys.slice(2) : [];
  if (owner.length === 0) {
    const only = definite && keys.length === 1 && keys[0] === 'government' ? onlyState(context, before) : undefined;
    return only && { actor: only, rule: 'government' };
  }
  const state = context.names.ownerOf(owner.join(' '));
  return state?.kind === 'state' ? { actor: state, rule: 'government' } : undefined;
};

/** A statement speaks for its author: "a statement by the ministry", "Lind’s remarks". */
const author = (words: readonly Word[], before: number, context: ActorContext): Resolved | undefined => {
  const by = words.findIndex(({ key }) => key === 'by' || key === 'from' || key === 'of');
  const possessive = words.findIndex(({ key }) => key === "'s" || key === "'");
  const last = words.at(-1);
  const inner =
    by > 0 && DOCUMENTS.has(words[by - 1]?.key ?? '')
      ? words.slice(by + 1)
      : possessive > 0 && last && DOCUMENTS.has(last.key)
        ? words.slice(0, possessive)
        : [];
  const found = inner.length > 0 ? resolvePhrase(inner, before, context) : undefined;
  return found && { actor: found.actor, rule: 'author-of' };
};

/** "a spokesman for the ministry", "the ministry’s press office", "a ministry spokeswoman": who speaks in a body's name and is not named. A person's spokesman is another person. */
const spokesperson = (phrase: readonly Word[], before: number, context: ActorContext): Resolved | undefined => {
  const words = phrase.filter(({ pos }) => pos !== 'PUNCT');
  const press = words.findIndex(
    ({ key }, own) => key === 'press' && /^(?:office|service|department|team|desk)$/.test(words[own + 1]?.key ?? ''),
  );
  const at = press >= 0 ? press + 1 : words.findIndex(({ key }) => /^spokes(?:man|woman|person)$/.test(key));
  if (at < 0) return undefined;
  const next = words[at + 1];
  const core = words.slice(0, press >= 0 ? press : at).filter(({ key }) => !/^(?:a|an|the|'s|')$/.test(key));
  const inner = at === words.length - 1 ? core : core.length === 0 && /^(?:for|of)$/.test(next?.key ?? '') ? words.slice(at + 2) : [];
  const first = inner[0];
  if (!first) return undefined;
  // "a ministry spokeswoman" is one of the ministry.
  const found =
    resolvePhrase(inner, before, context) ??
    (at === words.length - 1
      ? resolvePhrase([{ ...first, key: 'the', text: 'the', pos: 'DET', capital: false }, ...inner], before, context)
      : undefined);
  return found && found.actor.kind !== 'person' ? { actor: found.actor, rule: 'spokesperson' } : undefined;
};

/** "the council", where the article has named one body that is a council by its name. */
const shortName = (words: readonly Word[], before: number, context: ActorContext): Resolved | undefined => {
  const [noun, ...rest] = words;
  if (!noun || rest.length > 0 || noun.capital) return undefined;
  const bodies = context.names.bodiesOf(noun.key).filter(({ id }) => (context.firstNamed.get(id) ?? Number.POSITIVE_INFINITY) < before);
  const [body, other] = bodies;
  return body && !other ? { actor: body, rule: 'short-name' } : undefined;
};

/** "Lind today", "the minister now": a time behind a name is none of its words. */
const withoutTime = (words: readonly Word[]): readonly Word[] =>
  words.length > 1 && /^(?:today|yesterday|now|later|also|tonight|again)$/.test(words.at(-1)?.key ?? '') ? words.slice(0, -1) : words;

/** Resolves one noun phrase without coordination; `before` is where it stands in the text. */
export const resolvePhrase = (phrase: readonly Word[], before: number, context: ActorContext): Resolved | undefined => {
  const naming = phrase.findIndex(({ key }) => NAMING.has(key));
  if (naming >= 0) {
    const named = resolvePhrase(phrase.slice(naming + 1), before, context);
    return named && { actor: named.actor, rule: 'known-as' };
  }
  const start = phrase.findIndex(({ key, pos }) => !HARMLESS.has(key) && pos !== 'PUNCT');
  if (start < 0) return undefined;
  const definite = phrase.slice(0, start).some(({ key }) => /^(?:the|both|all|his|her|its|their)$/.test(key));
  const words = withoutTime(phrase.slice(start)).filter(({ key }) => key !== 'the');
  while (/^'s?$/.test(words.at(-1)?.key ?? '') || words.at(-1)?.pos === 'PUNCT') words.pop();
  const first = words[0];
  if (!first) return undefined;
  if (words.length === 1 && !definite && context.names.isDemonym(first.key)) return undefined;
  const isPartial = PARTIAL.has(first.key);
  return (
    (isPartial ? undefined : wholeOrHead(words, definite, before, context)) ??
    titled(words, before, context) ??
    government(words, definite, before, context) ??
    bodyOfState(words, context) ??
    author(words, before, context) ??
    spokesperson(phrase, before, context) ??
    (definite ? shortName(words, before, context) : undefined)
  );
};
