import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { copyDossier, type DossierCopy, type Seen } from './dossier.fixture.ts';

const dossier = copyDossier(path.join(import.meta.dirname, '../../tests/corpus/coast-hospitals'));
afterAll(dossier.remove);
// Four of the articles are enough, and take less time.
const used = [
  '2026-03-03-northwire-mayors-split',
  '2026-04-21-mbc-regulator-inquiry',
  '2026-05-health-estates-review-design-team',
  'undated-lanmoor',
];
for (const name of readdirSync(dossier.path('articles')))
  if (!used.some((start) => name.startsWith(start))) rmSync(dossier.path(`articles/${name}`));

const change = (name: string, edit: (text: string) => string): void => {
  const text = readFileSync(dossier.path(name), 'utf8');
  writeFileSync(dossier.path(name), edit(text));
};

/** What the last run made of the articles. */
let last: Seen['articles'] = [];

/** What people do to a dossier; `pick` chooses an article. Each changes something. */
const edits: Readonly<Record<string, (pick: <One>(list: readonly One[]) => One, at: DossierCopy) => void>> = {
  'an article says more': (pick, at) => appendFileSync(at.path(pick(articles())), '\n\n“Nobody asked us,” Mayor Halvard said on Friday.\n'),
  'an article is dated anew': (pick) => change(pick(articles()), (text) => text.replace(/published: .*\n/, 'published: "2026-08-01"\n')),
  'an article is copied': (pick, at) => {
    const text = readFileSync(at.path(pick(articles())), 'utf8');
    writeFileSync(at.path('articles/copied.md'), text.replace(/\nid: .*/, ''));
  },
  'an article goes': (pick, at) => rmSync(at.path(pick(articles()))),
  'an article is renamed': (pick, at) => renameSync(at.path(pick(articles())), at.path('articles/renamed.md')),
  'an article is spoilt': (pick) => change(pick(articles()), (text) => text.replace('rights:', 'right:')),
  'an actor gets an alias': () =>
    change('actors.yaml', (text) => text.replace('aliases: ["Halvard"]', 'aliases: ["Halvard", "the midwives"]')),
  'an actor loses its alias': () => change('actors.yaml', (text) => text.replace(/aliases: \["Halvard"[^\]]*\]/, 'aliases: []')),
  'a topic gets a keyword': () => change('topics/hospital-merger.md', (text) => text.replace('"inquiry"', '"mountain pass"')),
  'a position gets a keyword': () => change('topics/hospital-merger.md', (text) => text.replace('"job", ', '"job", "nurses", ')),
  'a topic’s prose grows': () => change('topics/emergency-care.md', (text) => `${text}\nNothing is settled.\n`),
  'an editor withdraws a claim': (pick, at) => {
    const { article, claims } = pick(last.filter(({ claims: some }) => some.length > 0));
    mkdirSync(at.path('reviews'), { recursive: true });
    writeFileSync(
      at.path(`reviews/${article.id}.yaml`),
      `reviewer: "Ada Norde"\ndate: "2026-09-10"\nclaims:\n  ${claims[0]?.id}:\n    decision: "withdrawn"\n    reason: "Not said."\n`,
    );
  },
};

const articles = (): readonly string[] =>
  readdirSync(dossier.path('articles'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `articles/${name}`);

test('after any edits a run with a cache comes to what a run without one comes to', () => {
  const names = Object.keys(edits);
  const inPairs = (order: readonly string[]): readonly (readonly string[])[] =>
    order.flatMap((name, at) => (at % 2 === 0 ? [[name, ...order.slice(at + 1, at + 2)]] : []));
  const orders = fc.shuffledSubarray(names, { minLength: names.length }).map(inPairs);
  const compare = (name: string): void => {
    const { seen } = dossier.build('kept');
    expect(seen, name).toEqual(dossier.build('full', { cache: undefined }).seen);
    last = seen.articles;
  };
  fc.assert(
    fc.property(orders, fc.infiniteStream(fc.nat()), (order, picks) => {
      compare('nothing yet');
      for (const pair of order) {
        for (const name of pair)
          edits[name]?.((list) => {
            const one = list[picks.next().value % list.length];
            if (one === undefined) throw new Error('nothing to choose from');
            return one;
          }, dossier);
        compare(pair.join(', '));
      }
    }),
    // One order of all edits; they change the dossier for good, so that nothing is to be made smaller.
    { numRuns: 1, seed: 19, endOnFailure: true },
  );
});
