import { FIRM_NOUNS, isBodyNoun } from '../../../../src/language/en/names/body-lexicon.ts';
import { DOCUMENTS, HARMLESS, NAMING, OFFICES, PARTIAL, PREPOSITIONS } from '../../../../src/language/en/names/source-lexicon.ts';
import type { Word } from '../words/words.ts';
import { type ActorContext, namesAt } from './actor-context.ts';
import { onlyState } from './find-mentions.ts';
import { pickActor, type Resolved } from './pick-actor.ts';

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
  return pickActor(isBound ? hits.filter(({ value }) => value.capital) : hits, definite, before, context);
};

/** "campaign group", "surveyors": what says before a name which kind of body bears it. */
const isKindOfBody = (words: readonly Word[]): boolean => {
  const noun = words.at(-1);
  if (!noun || words.some(({ key, capital }, at) => PARTIAL.has(key) || (capital && at > 0))) return false;
  return (
    (noun.pos === 'NOUN' || words.length === 1) &&
    (isBodyNoun(noun.key) || FIRM_NOUNS.has(noun.key) || /(?:er|or|eer|ant)s$/.test(noun.key))
  );
};

/** The name at the end of the phrase, with a title before it: "NATO Secretary-General Mark Rutte". */
const titled = (words: readonly Word[], before: number, context: ActorContext): Resolved | undefined => {
  for (let at = 1; at < words.length; at += 1) {
    const hits = namesAt(words, at, context.names, context.date).filter(({ to }) => to === words.length);
    const name = hits[0]?.value;
    if (!name || !isTitle(words.slice(0, at))) continue;
    const isPerson = name.actor.kind === 'person' && (name.kind === 'name' || name.kind === 'alias' || name.kind === 'surname');
    const isRole = name.kind === 'role' && !words.slice(0, at).some(({ key }) => PARTIAL.has(key));
    const isBody = (name.kind === 'name' || name.kind === 'alias') && name.actor.kind !== 'state' && isKindOfBody(words.slice(0, at));
    const found = isPerson || isRole || isBody ? pickActor(hits, true, before, context, words.slice(0, at)) : undefined;
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
    by > 0 && words.slice(0, by).some(({ key }) => DOCUMENTS.has(key))
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
