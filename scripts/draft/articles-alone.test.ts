import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actor, outlet } from '../../src/schema/index.ts';
import { buildContent } from '../command/build-content.ts';
import { draft } from '../draft.ts';
import { readSeeds } from '../pipeline/index.ts';
import { formatIssue } from '../pipeline/issue.ts';
import { tollArticles, writeDossier } from './articles-alone.fixture.ts';

const root = mkdtempSync(path.join(tmpdir(), 'on-record-alone-'));
afterAll(() => rmSync(root, { recursive: true }));
// The project's own dossier, from which nothing may be borrowed.
writeDossier(path.join(root, 'seeds'), {});
writeFileSync(
  path.join(root, 'seeds', 'actors.yaml'),
  '- id: "nobody"\n  name: "Ottoline Varga"\n  kind: "office"\n  description: "Of another dossier."\n',
);

const dossier = writeDossier(path.join(root, 'toll'), tollArticles);
const build = (seedsDir: string, out: string) =>
  buildContent({ root, seedsDir, outDir: path.join(root, out), log: () => {}, now: () => 0 });

describe('a record from articles alone', () => {
  const { issues, articles } = build(dossier, 'content');
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(root, 'content', name), 'utf8'));

  test('notes say which files are not there, by their right names', () => {
    expect(issues.map((issue) => formatIssue(issue).split(';')[0])).toEqual([
      'toll/actors.yaml no-registry is not there',
      'toll/outlets.yaml no-registry is not there',
      'toll/topics no-registry is not there',
    ]);
    expect(issues.every(({ severity, hint }) => severity === 'note' && hint?.includes('npm run draft -- --seeds toll'))).toBe(true);
  });

  test('speakers go by the names of the articles, each once, and are marked', () => {
    const { actors } = z.object({ actors: z.array(actor) }).parse(read('actors.json'));
    expect(actors.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
      'group Blue Party',
      'group Velma Drivers’ Association',
      'office Transport ministry',
      'person Anton Lisk',
      'person Casimir Holt',
      'person Ilse Brandt',
      'person Lembit Oru',
      'person Ottoline Varga',
      'person Wenda Prost',
      'state Velma',
    ]);
    expect(actors.every(({ checked }) => checked === 'no')).toBe(true);
    expect(actors.find(({ name }) => name === 'Wenda Prost')?.speaksFor.map(({ actor: id }) => id)).toEqual(['velma-drivers-association']);
  });

  test('who speaks is resolved, and nothing takes a stance yet', () => {
    const claims = articles.flatMap((one) => one.claims);
    const spoken = claims.map(({ source, actors }) => [source.exact, ...actors.map(({ actor: id }) => id)].join(' = '));
    expect(spoken).toContain('she = ottoline-varga');
    expect(spoken).toContain('Mr Holt = casimir-holt');
    expect(spoken).toContain('The VDA = velma-drivers-association');
    expect(spoken).toContain('Sir Anton = anton-lisk');
    expect(claims.flatMap(({ topics, positions }) => [...topics, ...positions])).toEqual([]);
  });

  test('outlets go by their hosts', () => {
    const { outlets } = z.object({ outlets: z.array(outlet) }).parse(read('outlets.json'));
    expect(outlets.map(({ id, name, country }) => [id, name, country])).toEqual([
      ['velmaherald-co-uk', 'velmaherald.co.uk', 'GB'],
      ['courier-example', 'courier.example', ''],
      ['quaypost-example', 'The Quay Post', 'IE'],
    ]);
  });

  test('entities of a page never reach a title', () => {
    expect(articles.map(({ article }) => article.meta.title)).toContain('Ferry owners’ plea & a reply');
  });

  test('the same articles make the same record', () => {
    expect(build(dossier, 'content').change).toMatchObject({ added: [], changed: [], removed: [] });
  });
});

describe('npm run draft', () => {
  const outDir = path.join(dossier, 'draft');
  const log: string[] = [];
  const run = (): boolean => draft({ root, seedsDir: dossier, outDir, log: (line) => log.push(line) });
  const isWhole = run();
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).sort();

  test('proposes a registry, with the sentences that show it', () => {
    expect(isWhole).toBe(true);
    expect(files).toEqual(['actors.yaml', 'outlets.yaml', 'topics', 'topics/bridge-toll.md']);
    const actors = readFileSync(path.join(outDir, 'actors.yaml'), 'utf8');
    expect(actors).toContain('# Blue Party leader: seen on 2031-03-02\n');
    expect(actors).toContain('# 2031-03-02 2031-03-02-herald: “Mr Holt added that the Blue Party would scrap the bridge toll.”\n');
  });

  test('pasted whole it gives no error, and no note that a file is missing', () => {
    const pasted = writeDossier(path.join(root, 'pasted'), tollArticles);
    cpSync(outDir, pasted, { recursive: true });
    const { issues, articles } = build(pasted, 'pasted-content');
    expect(issues.map(formatIssue)).toEqual([]);
    expect(articles.flatMap(({ claims }) => claims.flatMap(({ positions }) => positions)).length).toBeGreaterThan(3);
  });

  test('the folder of the draft is no part of the dossier', () => {
    expect(readSeeds(dossier, { root }).issues).toEqual([]);
  });

  test('what is there is never written over', () => {
    const file = path.join(outDir, 'actors.yaml');
    const edited = `${readFileSync(file, 'utf8')}# mine\n`;
    writeFileSync(file, edited);
    expect(run()).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe(edited);
    expect(log.some((line) => /^kept +toll\/draft\/actors\.yaml/.test(line))).toBe(true);
    expect(log.some((line) => /^unchanged +toll\/draft\/outlets\.yaml/.test(line))).toBe(true);
  });

  test('beside a registry only what it lacks is proposed, under its ids', () => {
    const partly = writeDossier(path.join(root, 'partly'), tollArticles);
    writeFileSync(
      path.join(partly, 'actors.yaml'),
      '- id: "drivers"\n  name: "Velma Drivers’ Association"\n  kind: "group"\n  description: "A club."\n',
    );
    const out = path.join(root, 'partly-draft');
    draft({ root, seedsDir: partly, outDir: out, log: () => {} });
    const text = readFileSync(path.join(out, 'actors.yaml'), 'utf8');
    expect(text).not.toContain('velma-drivers-association');
    expect(text).toMatch(/id: "wenda-prost"[\s\S]*actor: "drivers"/);
  });

  test('hostile words stay words', () => {
    const hostile = writeDossier(path.join(root, 'hostile'), {
      'a.md': `---\nurl: "https://x.example/a"\ntitle: "X"\nlanguage: "en"\n---\n\nMinister Ada Roe said: “# x: [*a, &b]\u2028- id: 'evil' {{ 1 }} <script>” in May.\n`,
    });
    const out = path.join(root, 'hostile-draft');
    draft({ root, seedsDir: hostile, outDir: out, log: () => {} });
    cpSync(out, hostile, { recursive: true });
    const { registry, issues } = readSeeds(hostile, { root });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(registry.actors.map(({ id }) => id)).toEqual(['ada-roe']);
  });
});
