import type { PositionId } from '../../../../../src/schema/index.ts';
import type { PositionFacts } from '../../stance/position-facts.ts';
import type { Word } from '../../words/words.ts';
import { type LineHit, matchPositions } from '../match-positions.ts';
import { findShortNames } from './find-short-names.ts';
import type { ArticleSoFar, Find, Found } from './finder.ts';
import { mentionsOf, spareOf } from './mentions-of.ts';

/** True where the article is on the position's topic. */
const isOnTopicOf = ({ index, isMain }: ArticleSoFar, id: PositionId): boolean => {
  const topic = index.positions.get(id)?.topic;
  return topic !== undefined && isMain(topic);
};

/** Nouns that say on what behind them. */
const ON_A_MATTER =
  /^(?:vote|ballot|referendum|talk|debate|deal|agreement|accord|treaty|report|decision|ruling|law|bill|hearing|inquiry|advice|information|detail)s?$/;

/** "the vote on the budget", of a position on who may vote: one word with a matter of its own behind it. */
const isOnAnother = ({ words }: LineHit, content: readonly Word[], { vocabulary }: PositionFacts): boolean => {
  const [word, ...more] = words;
  const at = word ? content.indexOf(word) : -1;
  if (!word || more.length > 0 || at < 0 || word.pos !== 'NOUN') return false;
  if (!ON_A_MATTER.test(word.lemma) || !/^(?:on|about|over)$/.test(content[at + 1]?.key ?? '')) return false;
  const end = content.findIndex(({ pos }, own) => own > at + 2 && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos));
  const matter = content.slice(at + 2, end < 0 ? content.length : end).filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return matter.length > 0 && !matter.some(({ key, lemma }) => vocabulary.has(key) || vocabulary.has(lemma));
};

/** Every line of a position's keywords stands in the claim's own words. */
export const findNamed: Find = ({ reading, own }, article) =>
  [...own.positions].flatMap(([id, all]): Found => {
    const fact = article.facts.get(id);
    const hits = fact ? all.filter((hit) => !isOnAnother(hit, reading.content, fact)) : all;
    if (hits.length === 0) return [];
    const topic = article.index.positions.get(id)?.topic;
    // A few words of a position alone are met by chance in an article on another topic.
    const isStray = topic !== undefined && !article.isMain(topic) && (own.weight.get(topic) ?? 0) < (own.own.has(topic) ? 2 : 4);
    return fact && !isStray ? [[id, { mentions: mentionsOf(hits, fact), spare: spareOf(hits, fact), isInferred: false }]] : [];
  });

/** "the road", "removal": the one position last spoken of, or the article's plan, named in short. */
export const findNamedInShort: Find = ({ reading }, article) => {
  const { index, facts, spoken, plan } = article;
  const ids = new Set([...spoken.before(reading.contentSpan.start, 6, reading.block, plan), ...(plan ? [plan] : [])]);
  const named = [...ids].flatMap((id) => {
    const fact = facts.get(id);
    const position = index.positions.get(id)?.position;
    const short = fact && position && isOnTopicOf(article, id) ? findShortNames(reading.content, fact, position) : [];
    return short.length > 0 ? [{ id, short }] : [];
  });
  const [one, ...others] = named;
  if (!one || others.length > 0) return [];
  return [[one.id, { mentions: one.short.map(({ words, sign }) => ({ words, sign, acts: [] })), isInferred: true }]];
};

/** "A vote": a part of a position, whose other parts its sentence or those before it have named. */
export const findCompleted: Find = ({ reading, own }, article) => {
  if (own.partly.size === 0) return [];
  const { index, facts, spoken } = article;
  const around = matchPositions(spoken.around(reading, 3), index).partly;
  return [...own.partly].flatMap(([id, hits]): Found => {
    const lines = new Set([...hits, ...(around.get(id) ?? [])].map(({ line }) => line));
    const isWhole = !own.positions.has(id) && lines.size === index.positions.get(id)?.position.keywords.length && isOnTopicOf(article, id);
    const fact = facts.get(id);
    return isWhole && fact ? [[id, { mentions: mentionsOf(hits, fact), isInferred: true }]] : [];
  });
};

/** "the tariffs are a mistake", of a position on removing them: what it is against is judged without the act. */
export const findBareMatter: Find = ({ own }, { facts }) => {
  const [part, ...others] = own.partly;
  if (!part || others.length > 0) return [];
  const [id, hits] = part;
  // Named in whole, and found to be of something else.
  if (own.positions.has(id)) return [];
  const fact = facts.get(id);
  const isMatter = fact?.direction === -1 && !fact.isAct && hits.some(({ line }) => line === 0);
  return isMatter ? [[id, { mentions: mentionsOf(hits, fact), isInferred: true }]] : [];
};
