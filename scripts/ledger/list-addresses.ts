import { parse } from 'yaml';
import { z } from 'zod';
import {
  type AddressKind,
  type Article,
  actor,
  article,
  type Claim,
  type Explanation,
  type Facts,
  outlet,
  topic,
} from '../../src/schema/index.ts';
import { claimFacts, proofOf } from '../pipeline/5-claim/claim/claim-facts.ts';
import type { Page } from '../pipeline/6-page/page.ts';

/** A page of the site as the content has it now. */
export interface PublishedAddress {
  kind: AddressKind;
  id: string;
  facts: Facts;
}

const factsOf = (claim: Claim, { id, outlet: publisher }: Article): Facts => ({
  article: id,
  outlet: publisher,
  ...claimFacts(claim),
  words: proofOf(claim.content.map(({ exact }) => exact).join('\n')),
  evidence: proofOf(claim.evidence.quote.exact),
  // Without it a claim has no such field: nobody has looked at it.
  ...(claim.review ? { review: [claim.review.decision, claim.review.reviewer, claim.review.date, claim.review.reason] } : {}),
});

/** Front matter and body of a generated page. */
const splitPage = ({ source }: Page): { data: unknown; body: string } => {
  const end = source.indexOf('\n---\n', 4);
  return { data: parse(source.slice(4, end + 1)), body: source.slice(end + 5).trim() };
};

const articleOf = (page: Page): Article => page.data ?? article.parse(splitPage(page).data);

const articleAddresses = (generated: Page): readonly PublishedAddress[] => {
  const page = articleOf(generated);
  const { id, title, outlet: publisher, url, published, byline, rights, text } = page;
  const words = `${text.length} characters, sha256 ${text.sha256.slice(0, 16)}`;
  return [
    { kind: 'articles', id, facts: { title, outlet: publisher, url, published, byline, rights, text: words } },
    ...page.claims.map((claim): PublishedAddress => ({ kind: 'claims', id: claim.id, facts: factsOf(claim, page) })),
  ];
};

const topicAddress = (generated: Page): PublishedAddress => {
  const { data, body } = splitPage(generated);
  const { id, title, question, summary, positions } = topic.parse(data);
  const propositions = positions.map((position) => `${position.id}: ${position.text}`);
  return { kind: 'topics', id, facts: { title, question, summary, positions: propositions, text: proofOf(body) } };
};

const registryAddresses = (path: string, source: string): readonly PublishedAddress[] => {
  const data: unknown = JSON.parse(source);
  if (path === 'actors.json')
    return z
      .object({ actors: z.array(actor) })
      .parse(data)
      .actors.map(({ id, name, kind, description, aliases, roles }) => ({
        kind: 'actors',
        id,
        facts: { name, kind, description, aliases, roles: roles.map(({ title, from = '', to = '' }) => `${title}, ${from} to ${to}`) },
      }));
  return z
    .object({ outlets: z.array(outlet) })
    .parse(data)
    .outlets.map(({ id, name, url, kind, country, ownership }) => ({
      kind: 'outlets',
      id,
      facts: { name, url, kind, country, ownership },
    }));
};

/** Every address that pages of the content folder make, with what is published there. */
export const listAddresses = (pages: readonly Page[]): readonly PublishedAddress[] =>
  pages.flatMap((page) => {
    const { path, source } = page;
    if (path.startsWith('articles/')) return articleAddresses(page);
    if (path.startsWith('topics/')) return [topicAddress(page)];
    return path === 'actors.json' || path === 'outlets.json' ? registryAddresses(path, source) : [];
  });

/** A page that an editor took back although the program still finds what it shows. */
export interface TakenBack {
  address: string;
  explanation: Explanation;
  /** The seed of its article, as people know the path. */
  seed: string;
}

/** The claims that reviews withdrew; each leads on to its article. */
export const listTakenBack = (pages: readonly Page[]): readonly TakenBack[] =>
  pages
    .filter(({ path }) => path.startsWith('articles/'))
    .flatMap((page) => {
      const { id: articleId, withdrawn = [] } = articleOf(page);
      return withdrawn.map(({ id, reason, reviewer }): TakenBack => {
        const explanation: Explanation = { gone: 'withdrawn', reason, onward: [`articles/${articleId}`], by: reviewer };
        return { address: `claims/${id}`, explanation, seed: page.seed };
      });
    });
