import { citeClaim, makeClaimCard } from '../../claims/claim-card.ts';
import { wordingText } from '../../claims/claim-wording.ts';
import { confidenceWords } from '../../claims/doubt.ts';
import { reasonsOf } from '../../claims/find-reasons.ts';
import { saidWords } from '../../claims/said-words.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import { reviewLine } from '../../ledger/change-words.ts';
import { stanceConfidence } from '../../stands/stance-basis.ts';
import { type Blocks, linkTo, listOf, plainText, stancesInWords, type TwinKit } from './twin-kit.ts';

/** The page of a claim as Markdown. */
export const claimTwin = ({ record, twin, lines }: TwinKit, placed: PlacedClaim): Blocks => {
  const { corpus, urls, site, statementByClaim } = record;
  const { claim, article } = placed;
  const card = makeClaimCard(corpus, placed);
  const { text, basis } = saidWords(placed);
  const others = (statementByClaim.get(claim.id)?.reports ?? []).filter((report) => report.claim.id !== claim.id);
  const stances = stancesInWords(card);
  const roleWords = (roles: readonly string[]): string => (roles.length > 0 ? `, ${plainText(roles.join(', '))}` : '');
  const facts = [
    ...card.speakers.map(({ actor, roles }) => `Speaker: ${linkTo(actor.name, twin(urls.actor(actor.id)))}${roleWords(roles)}`),
    ...claim.unresolved.map((words) => `Speaker: “${plainText(words)}” (not identified)`),
    `Said: ${plainText(text)} (${plainText(basis)})`,
    `Stance: ${stances.length === 0 ? 'none on a listed position' : stances.map(plainText).join('; ')}`,
    ...card.taken.flatMap(({ taken }) => stanceConfidence(taken) || []).map((words) => `How sure the stance is: ${words}`),
    ...reasonsOf(claim).map((reason) => `Reason given: “${plainText(reason)}”`),
    `Form: ${claim.form}`,
    `How sure: ${plainText(confidenceWords(claim))}`,
    ...(claim.review ? [`Reviewed: ${plainText(reviewLine(claim.review))}`] : []),
    `Reported by: ${linkTo(card.outlet.name, twin(urls.outlet(card.outlet.id)))}, in ${linkTo(article.title, twin(urls.article(article.id)))}`,
    ...claim.via.map(({ name }) => `Via: ${plainText(name)}`),
    `Original: <${card.source.href}>`,
  ];
  return [
    `# ${plainText(`${card.names}, ${card.said}`)}`,
    `> ${plainText(wordingText(card))}`,
    card.refersBack ? `${plainText(card.refersBack.lead)} ${plainText(card.refersBack.before)}` : '',
    listOf(facts, ''),
    others.length === 0 ? '' : `## Also reported by\n\n${listOf(lines(others), '')}`,
    `## Cite\n\n${plainText(citeClaim(card, new URL(urls.claim(claim.id), site).href))}`,
  ];
};
