import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { actor, position, topic } from '../../src/schema/index.ts';
import type { Registry } from '../pipeline/1-seed/seed.ts';
import { claimsOf } from '../pipeline/5-claim/claim/marked.fixture.ts';
import { makeJudge } from '../pipeline/5-claim/judge/judge-stance.ts';
import type { Share } from './dossier/score-dossier.ts';

/** Parts of the statements, in the order in which they were written. */
const PARTS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** Statements of one line each on one position, with the stance that a person gave them; `none` takes no position. */
const subjects = z.array(
  z.strictObject({
    subject: z.string().min(1),
    /** Each part was annotated before the rules saw it, and has been seen since: see the README beside the file. */
    part: z.enum(PARTS),
    position: z.strictObject({
      text: position.shape.text,
      keywords: position.shape.keywords,
      /** What is judged, and which way the position points, where text and keywords do not make it obvious. */
      matter: z.string().min(1).optional(),
      direction: z.enum(['for', 'against']).optional(),
    }),
    /** Stance, and the sentence with `[source]`, `<cue>` and `{content}` marked. */
    statements: z.array(z.tuple([z.enum(['support', 'oppose', 'conditional', 'neutral', 'unclear', 'none']), z.string().min(1)])),
  }),
);

/** Figures on the single statements of one part. */
export interface StatementFigures {
  part: (typeof PARTS)[number];
  right: Share;
  stancePrecision: Share;
  stanceRecall: Share;
  /** Every stance given: by which row, and whether it is right. */
  decided: readonly { rule: string; isRight: boolean }[];
  mistakes: { subject: string; wanted: string; given: string; rule: string; words: string }[];
}

/** One position with its statements. */
export type StatementSubject = z.infer<typeof subjects>[number];

/** The subjects of a file of single statements; undefined where it is absent. */
export const readStatements = (file: string): readonly StatementSubject[] | undefined =>
  existsSync(file) ? subjects.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;

/** A registry with one topic of one position, and nobody whom the statements name. */
export const registryOf = (own: StatementSubject): Registry => ({
  actors: [actor.parse({ id: 'nobody', name: 'Nobody Atall', kind: 'person', description: 'Speaks nowhere.' })],
  outlets: [],
  topics: [
    {
      file: 'seeds/topics/own.md',
      topic: topic.parse({
        id: 'own',
        title: own.subject,
        question: `${own.position.text}?`,
        summary: own.position.text,
        keywords: ['matter'],
        positions: [{ id: 'own-position', label: own.subject, ...own.position }],
      }),
      prose: '',
      proseLine: 1,
    },
  ],
});

/** Measures stance alone, on statements whose parts are marked; undefined where the file is absent. */
export const evaluateStatements = (file: string): StatementFigures[] | undefined => {
  const all = readStatements(file);
  if (!all) return undefined;
  return PARTS.flatMap((part) => {
    const rows = all
      .filter((own) => own.part === part)
      .flatMap((own) => {
        const registry = registryOf(own);
        return own.statements.map(([wanted, marked]) => {
          const taken = claimsOf(marked, { registry, title: 'Untitled', judge: makeJudge() }).at(-1)?.positions[0];
          return { subject: own.subject, wanted, given: taken?.stance ?? 'none', rule: taken?.rule ?? '', words: marked };
        });
      });
    if (rows.length === 0) return [];
    const right = rows.filter(({ wanted, given }) => wanted === given);
    const hits = right.filter(({ wanted }) => wanted !== 'none').length;
    return [
      {
        part,
        right: { hits: right.length, of: rows.length },
        stancePrecision: { hits, of: rows.filter(({ given }) => given !== 'none').length },
        stanceRecall: { hits, of: rows.filter(({ wanted }) => wanted !== 'none').length },
        decided: rows.filter(({ given }) => given !== 'none').map(({ rule, wanted, given }) => ({ rule, isRight: wanted === given })),
        mistakes: rows.filter(({ wanted, given }) => wanted !== given),
      },
    ];
  });
};
