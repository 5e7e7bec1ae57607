// The structured data of every page type against schema.org's own vocabulary, as the package schema-dts lists it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeClaimCard } from '../models/claims/claim-card.ts';
import { sampleCorpus } from '../models/corpus/sample.fixture.ts';
import { makeDataFiles } from '../models/exports/data/data-files.ts';
import { dataSetNode } from '../models/exports/data/data-page.ts';
import { recordOf } from '../models/record/record.fixture.ts';
import { actorNode, articleNode, breadcrumbNode, claimNode, outletNode, pageNode } from '../models/site/structured-data.ts';
import { makeDatabase } from './make-database.ts';

const source = readFileSync(path.join(import.meta.dirname, '../../node_modules/schema-dts/dist/schema.d.ts'), 'utf8');

/** Properties by type, with the types that each may hold. */
const types = new Map<string, { parents: readonly string[]; properties: ReadonlyMap<string, readonly string[]> }>();
for (const [, name = '', parents = '', body = ''] of source.matchAll(/^interface (\w+)Base extends ([^{]+) \{\n([\s\S]*?)^\}/gm))
  types.set(name, {
    parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent),
    properties: new Map(
      [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^,]+),/gm)].map(([, key = '', value = '']) => [key, value.split(' | ')]),
    ),
  });

// A type without properties of its own has no base, only its parents'.
for (const [, name = '', parents = ''] of source.matchAll(/^export interface (\w+)Leaf extends ([^{]+) \{$/gm))
  if (!types.has(name))
    types.set(name, { parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent), properties: new Map() });

const ancestors = (type: string): readonly string[] => [type, ...(types.get(type)?.parents ?? []).flatMap(ancestors)];
const allowed = (type: string, key: string): readonly string[] | undefined =>
  ancestors(type)
    .map((one) => types.get(one)?.properties.get(key))
    .find((one) => one !== undefined);

const texts = ['Text', 'URL', 'Date', 'DateTime', 'CssSelectorType', 'XPathType', 'PronounceableText'];
const fits = (value: unknown, kinds: readonly string[]): boolean => {
  if (typeof value === 'string') return kinds.some((kind) => texts.includes(kind) || kind === 'Role');
  if (typeof value === 'number') return kinds.includes('Number') || kinds.includes('Integer');
  if (typeof value === 'boolean') return kinds.includes('Boolean');
  const type: unknown = Object(value)['@type'];
  return typeof type === 'string' && ancestors(type).some((one) => kinds.includes(one));
};

/** What in a node the vocabulary does not know. */
const problems = (node: Record<string, unknown>, at: string): readonly string[] => {
  const type = node['@type'];
  if (typeof type !== 'string' || !types.has(type)) return [`${at}: unknown type ${String(type)}`];
  return Object.entries(node).flatMap(([key, value]): readonly string[] => {
    if (key.startsWith('@')) return [];
    const kinds = allowed(type, key);
    if (!kinds) return [`${at}: ${type} has no ${key}`];
    return [value].flat().flatMap((one): readonly string[] => {
      if (!fits(one, kinds)) return [`${at}: ${type}.${key} cannot be ${JSON.stringify(one)?.slice(0, 60)}`];
      return typeof one === 'object' && one !== null ? problems({ ...one }, `${at}.${key}`) : [];
    });
  });
};

const asWritten = (node: unknown) => JSON.parse(JSON.stringify(node));

describe.each([
  ['content', recordOf()],
  ['sample', recordOf(sampleCorpus())],
])('%s', (_name, record) => {
  const { corpus, urls } = record;
  const [whole] = makeDataFiles(record, record.tables(), makeDatabase).folders;
  const nodes: readonly (readonly [string, unknown])[] = [
    ...corpus.claims.map(
      (placed) =>
        [
          `claim ${placed.claim.id}`,
          pageNode(record, { address: urls.claim(placed.claim.id), name: 'x', main: claimNode(record, makeClaimCard(corpus, placed)) }),
        ] as const,
    ),
    ...corpus.actors.map((actor) => [`actor ${actor.id}`, actorNode(record, actor)] as const),
    ...corpus.outlets.map((outlet) => [`outlet ${outlet.id}`, outletNode(outlet)] as const),
    ...corpus.articles.map(
      (article) =>
        [
          `article ${article.id}`,
          { ...pageNode(record, { address: urls.article(article.id), name: 'x' }), isBasedOn: articleNode(record, article) },
        ] as const,
    ),
    ...(whole ? [['data', dataSetNode(record, whole)] as const] : []),
    ['breadcrumbs', breadcrumbNode(record, [{ name: 'Claims', href: urls.claims }], { name: 'x', href: urls.home })],
  ];

  test.each(nodes)('%s uses only what schema.org knows', (name, node) => {
    expect(problems(asWritten(node), name)).toEqual([]);
    expect(JSON.stringify(node)).not.toContain('ClaimReview');
  });
});

test.each([
  ['an unknown property', { '@type': 'Claim', truthValue: 'x' }],
  ['an unknown type', { '@type': 'Utterance' }],
  ['a wrong value', { '@type': 'Claim', author: { '@type': 'NewsArticle' } }],
  ['a fault inside', { '@type': 'Claim', author: { '@type': 'Person', headline: 'x' } }],
])('%s is seen', (_name, node) => expect(problems(node, 'it')).toHaveLength(1));
