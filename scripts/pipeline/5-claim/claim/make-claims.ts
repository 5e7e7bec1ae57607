import type { Claim } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import type { Article } from '../../2-article/article.ts';
import type { Sentence } from '../../3-sentence/sentence.ts';
import type { Attribution } from '../../4-attribution/attribution.ts';
import { enclosing } from '../../span.ts';
import { dateClaims } from '../date/date-claims.ts';
import { makeDating } from '../date/dating.ts';
import { freeTimes } from '../date/free-times.ts';
import { makeTimeReference } from '../date/time-reference.ts';
import { type Judge, makeJudge } from '../judge/judge-stance.ts';
import { findArticleTopics } from '../position/find-article-topics.ts';
import { findPlan } from '../position/find-plan.ts';
import { makeKeywordIndex } from '../position/keyword-index.ts';
import { makeVoices } from '../position/make-voices.ts';
import { matchPositions } from '../position/match-positions.ts';
import { takePositions } from '../position/take-positions.ts';
import { makeActorContext } from '../source/find-mentions.ts';
import { makeRegistryIndex } from '../source/registry-index.ts';
import { resolveSources } from '../source/resolve-sources.ts';
import { readAttributions, readSentences, readTitle } from '../words/reading.ts';
import { makeClaimIds } from './make-claim-ids.ts';
import { findContext, makeEvidence } from './make-evidence.ts';
import { makeVia } from './make-via.ts';

/** The day that decides who holds an office: that of publication, or the one day that the article gives itself. */
const dayOf = (article: Article): string => {
  const days = new Set(makeTimeReference(article, []).weekdays.values());
  const [only] = days;
  return article.meta.published !== '' ? article.meta.published : days.size === 1 && only !== undefined ? only : '';
};

/**
 * Resolves the attributions of one article against the registry: who said it, when, by way of whom, on
 * which position with which stance, and with which evidence. One claim for each attribution, in the
 * same order. Nothing is guessed: what is not known is left empty, `unknown` or `unresolved`.
 */
export const makeClaims = (
  article: Article,
  sentences: readonly Sentence[],
  found: readonly Attribution[],
  registry: Registry,
  judge: Judge = makeJudge(),
): Claim[] => {
  const { text } = article;
  const { actors: byId, names, keywords: everyKeyword, findOutlet } = makeRegistryIndex(registry);
  const read = readSentences(text, sentences);
  const actors = makeActorContext(read, names, dayOf(article));
  const attributions = freeTimes(text, readAttributions(read, found));
  const readings = resolveSources(text, readAttributions(read, attributions), read, actors, byId);

  const publisher = registry.outlets.find(({ id }) => id === article.meta.outlet);
  const said = dateClaims(readings, makeDating(article, readings, read, actors, publisher));
  const title = readTitle(article.meta.title);
  const allTopics = registry.topics.map(({ topic }) => topic);
  const topics = findArticleTopics(allTopics, title, read, text);
  const keywords = topics.length === allTopics.length ? everyKeyword : makeKeywordIndex(topics);
  const subject = { plan: findPlan(title, read, keywords), titled: matchPositions(title, keywords).topics };
  const taken = takePositions(text, readings, read, keywords, makeVoices(actors, byId), subject, judge);

  const { piece, evidence } = makeEvidence(text);
  const proofs = attributions.map(({ content }) => evidence(content));
  const ids = makeClaimIds(
    article.id,
    attributions.map(({ source }, at) => ({
      exact: proofs[at]?.quote.exact ?? '',
      source: source.map(({ start, end }) => text.slice(start, end)).join(' '),
    })),
  );
  return attributions.flatMap(({ source, cue, content, form, relays, rule, confidence }, at): Claim[] => {
    const [id, proof, reading, date, about] = [ids[at], proofs[at], readings[at], said[at], taken[at]];
    if (!id || !proof || !reading || !date || !about) return [];
    return [
      {
        id,
        form,
        source: piece(enclosing(source)),
        cue: cue.length > 0 ? piece(enclosing(cue)) : null,
        content: content.map(piece),
        found: { rule, confidence: Math.round(100 * confidence) / 100 },
        cut: false,
        actors: reading.who.actors,
        unresolved: reading.who.unresolved,
        said: date,
        via: makeVia(relays, findOutlet),
        topics: about.topics,
        positions: about.positions,
        evidence: proof,
        context: findContext(text, sentences, enclosing(content)),
      },
    ];
  });
};
