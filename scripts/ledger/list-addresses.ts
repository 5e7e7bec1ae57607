import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { z } from 'zod';
import { type AddressKind, type Article, actor, article, type Claim, type Facts, outlet, topic } from '../../src/schema/index.ts';
import type { Page } from '../pipeline/6-page/page.ts';

/** A page of the site as the content has it now. */
export interface PublishedAddress {
  kind: AddressKind;
  id: string;
  facts: Facts;
}

/** A text that the ledger does not repeat: how long it is, and the means to prove what it was. */
const proofOf = (text: string): string =>
  `${Array.from(text).length} characters, sha256 ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;

const claimFacts = (claim: Claim, { id, outlet: publisher }: Article): Facts => ({
  article: id,
  outlet: publisher,
  speakers: [...claim.actors.map(({ actor: name }) => name), ...claim.unresolved.map((words) => `“${words}”`)],
  date: claim.said.date,
  basis: claim.said.basis,
  form: claim.form,
  via: claim.via.map(({ name }) => name),
  topics: claim.topics,
  stances: claim.positions.map(({ position, stance, certainty, condition }) =>
    [`${position}: ${stance}`, certainty, ...(condition === undefined ? [] : [`on a condition of ${proofOf(condition)}`])].join(', '),
  ),
  words: proofOf(claim.content.map(({ exact }) => exact).join('\n')),
  evidence: proofOf(claim.evidence.quote.exact),
});

/** Front matter and body of a generated page. */
const splitPage = ({ source, data }: Page): { data: unknown; body: string } => {
  const end = source.indexOf('\n---\n', 4);
  return { data: data ?? parse(source.slice(4, end + 1)), body: source.slice(end + 5).trim() };
};

const articleAddresses = (generated: Page): readonly PublishedAddress[] => {
  const page = article.parse(splitPage(generated).data);
  const { id, title, outlet: publisher, url, published, byline, rights, text } = page;
  const words = `${text.length} characters, sha256 ${text.sha256.slice(0, 16)}`;
  return [
    { kind: 'articles', id, facts: { title, outlet: publisher, url, published, byline, rights, text: words } },
    ...page.claims.map((claim): PublishedAddress => ({ kind: 'claims', id: claim.id, facts: claimFacts(claim, page) })),
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
