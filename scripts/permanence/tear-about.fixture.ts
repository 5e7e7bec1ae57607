// For tests: what befalls a dossier between two publications, and after the second.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../pipeline/issue.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';
import { bytesIn, type Dossier } from './dossier.fixture.ts';

export const removedArticle = '2026-04-23-plain-speaker-big-mistake';
export const movedArticle = '2026-03-05-daily-gull-baby-ward';
export const movedTo = '2026-03-05-daily-gull-maternity-ward';
export const forgottenArticle = '2026-06-09-merrow-live-vote';
/** One claim of it goes with its sentence, three are reviewed. */
export const reviewedArticle = '2026-07-02-northwire-mayor-drops-opposition';

/** Address of the original of the reviewed article, and of the copy that it gets. */
export const original = 'https://northwire.example/2026/07/02/mayor-drops-opposition-to-merger';
export const archived = { url: 'https://archive.example/2026/mayor', date: '2026-07-03' };

const entry = (address: string, gone: string, reason: string, onward: readonly string[] = []): string =>
  `- address: "${address}"\n  gone: "${gone}"\n  reason: "${reason}"\n  onward: [${onward.join(', ')}]\n`;

/** An article is removed, another gets another name, an actor another id, a topic goes into the other one; an original is archived. */
const moveThings = ({ seed, edit }: Dossier): void => {
  rmSync(seed(`articles/${removedArticle}.md`));
  renameSync(seed(`articles/${movedArticle}.md`), seed(`articles/${movedTo}.md`));
  edit('actors.yaml', (text) => text.replaceAll('"piers-adlam"', '"piers-adlam-mayor"'));
  const moved = /positions:\n([\s\S]*?)related:/.exec(readFileSync(seed('topics/emergency-care.md'), 'utf8'))?.[1] ?? '';
  edit('topics/hospital-merger.md', (text) =>
    `${text.slice(0, text.indexOf('---\n', 4) + 4)}`.replace(/related: .*\n/, '').replace('positions:\n', `positions:\n${moved}`),
  );
  rmSync(seed('topics/emergency-care.md'));
  edit(`articles/${reviewedArticle}.md`, (text) =>
    text.replace('\n---\n', `\narchived: { url: "${archived.url}", date: "${archived.date}" }\n---\n`),
  );
};

/** Takes the sentence of a claim out of its article. */
const removeSentence = ({ folders, edit }: Dossier, claim: string): void => {
  const page = readFileSync(path.join(folders.content, `articles/${reviewedArticle}.mdx`), 'utf8');
  const exact = new RegExp(`id: "${claim}"[\\s\\S]*?quote:\\s+exact: (".*")`).exec(page)?.[1];
  edit(`articles/${reviewedArticle}.md`, (text) => text.replace(JSON.parse(exact ?? '""'), 'nothing'));
};

/** An editor takes one claim back, corrects one and confirms one. */
const review = ({ seed }: Dossier, [withdrawn = '', corrected = '', confirmed = '']: readonly string[]): void => {
  mkdirSync(seed('reviews'));
  const decisions = [
    `  ${withdrawn}: { decision: "withdrawn", reason: "It was said in jest." }`,
    `  ${corrected}: { decision: "corrected", reason: "It was said a day earlier.", correct: { said: { date: "2026-06-30", basis: "stated" } } }`,
    `  ${confirmed}: { decision: "confirmed" }`,
  ];
  const text = ['reviewer: "Ada Norde"', 'date: "2026-11-08"', 'claims:', ...decisions, ''].join('\n');
  writeFileSync(seed(`reviews/${reviewedArticle}.yaml`), text);
};

/** The claim that stands last in the article: nothing hangs on its words. */
const lastClaim = ({ folders }: Dossier): string =>
  [...readFileSync(path.join(folders.content, `articles/${reviewedArticle}.mdx`), 'utf8').matchAll(/^ {2}- id: "(\w+)"$/gm)].at(-1)?.[1] ??
  '';

/** Claims of the article in an order: last those of which nothing else changes. */
const claimsToReview = ({ claimsOf, ledger }: Dossier): readonly string[] => {
  const { addresses } = ledger();
  const isMoved = (id: string): boolean => /piers-adlam|emergency-care/.test(JSON.stringify(addresses.get(`claims/${id}`)?.facts));
  return claimsOf(reviewedArticle).toSorted((a, b) => Number(isMoved(b)) - Number(isMoved(a)));
};

/** What came of it, for the tests to look at. */
export interface Torn {
  snapshotId: string;
  /** The snapshots' bytes, as they were when taken. */
  frozen: ReadonlyMap<string, string>;
  /** The claim that went with its sentence. */
  lostClaim: string;
  withdrawnClaim: string;
  correctedClaim: string;
  confirmedClaim: string;
  /** Faults before anybody explained what vanished, after that, and when one more article vanished. */
  unexplained: readonly Issue[];
  explained: readonly Issue[];
  forgotten: readonly Issue[];
  /** How the builds of the two sites ended. */
  sites: readonly ReturnType<Dossier['buildSite']>[];
  /** Number of the publication that a check said was due. */
  due: number | undefined;
}

/** Publishes a dossier, tears it about, publishes it again, and loses one more article of which nobody says why. */
export const tearAbout = (dossier: Dossier): Torn => {
  const { root, folders, seed, build, publish, buildSite, claimsOf } = dossier;
  build();
  publish('2026-11-01');
  const first = buildSite();
  const snapshotId = takeSnapshot(folders, { root, topic: 'hospital-merger', date: '2026-11-02', site: folders.dist }).snapshot.id;
  const frozen = bytesIn(folders.snapshots);

  moveThings(dossier);
  const lostClaim = lastClaim(dossier);
  const [withdrawnClaim = '', correctedClaim = '', ...others] = claimsToReview(dossier).filter((id) => id !== lostClaim);
  const confirmedClaim = others.at(-1) ?? '';
  removeSentence(dossier, lostClaim);
  build();
  review(dossier, [withdrawnClaim, correctedClaim, confirmedClaim]);
  const unexplained = build().filter(({ code }) => code === 'unexplained-address');

  const other = unexplained.flatMap(({ message }) => {
    const id = /^claims\/(\w+)/.exec(message)?.[1];
    return id === undefined || [removedArticle, movedArticle].some((article) => claimsOf(article).includes(id)) ? [] : [id];
  });
  const entries = [
    entry(`articles/${removedArticle}`, 'withdrawn', 'The publisher took the article back.'),
    entry(`articles/${movedArticle}`, 'renamed', 'Its name had a mistake.', [`articles/${movedTo}`]),
    entry('actors/piers-adlam', 'renamed', 'There are two people of this name.', ['actors/piers-adlam-mayor']),
    entry('topics/emergency-care', 'merged', 'The debate turned out to be one.', ['topics/hospital-merger']),
    ...other.map((id) => entry(`claims/${id}`, 'withdrawn', 'The sentence was misread.')),
  ];
  writeFileSync(seed('withdrawn.yaml'), entries.join(''));
  const explained = build();
  const due = dossier.check().number;
  publish('2026-11-09');

  rmSync(seed(`articles/${forgottenArticle}.md`));
  const forgotten = build();
  const sites = [first, buildSite()];
  return { sites, snapshotId, frozen, lostClaim, withdrawnClaim, correctedClaim, confirmedClaim, unexplained, explained, forgotten, due };
};
