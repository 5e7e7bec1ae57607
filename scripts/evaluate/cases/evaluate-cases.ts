import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Claim } from '../../../src/schema/index.ts';
import { readRegistry } from '../../pipeline/1-seed/read-registry.ts';
import { makePlainArticle } from '../corpus/make-plain-article.ts';
import type { Share } from '../dossier/score-dossier.ts';
import { type SideFigures, scoreSides } from '../press/score-press.ts';
import { claimsIn, readClaims } from '../read-claims.ts';
import type { WantedCase } from './wanted-cases.ts';

/** Figures on single cases: in how many of them every side is as wanted, and the sides given. */
export interface CaseFigures extends SideFigures {
  right: Share;
  /** A line for each case that is not right. */
  mistakes: readonly string[];
}

const toLine = (actor: string, position: string, stance: string): string => `${actor} ${position} ${stance}`;
const SIDES = /^(?:support|oppose|conditional)$/;

/** Who takes which side in the claims of a case; a claim of nobody known has an empty actor. */
const linesOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ actors, positions }) =>
    positions
      .filter(({ stance }) => SIDES.test(stance))
      .flatMap(({ position, stance }) =>
        (actors.length > 0 ? actors.map(({ actor }) => actor.toString()) : ['']).map((actor) => toLine(actor, position, stance)),
      ),
  );

/** Compares the claims of each case with what is wanted: all of it, and nothing else but what is allowed beside it. */
export const scoreCases = (wanted: readonly WantedCase[], claimsOf: (id: string) => readonly Claim[]): CaseFigures => {
  const rows = wanted.map(({ id, wants }) => {
    const needed = wants.filter((want) => !want.startsWith('or '));
    const allowed = wants.map((want) => want.replace(/^or /, ''));
    const claims = claimsOf(id);
    const given = [...new Set(linesOf(claims))];
    const isRight = needed.every((want) => given.includes(want)) && given.every((line) => allowed.includes(line));
    const sided = claims.map(({ actors, positions }) => {
      const own = actors.map(({ actor }) => `${actor} `);
      const ownWants = allowed.filter((want) => own.some((actor) => want.startsWith(actor)) || (own.length === 0 && want.startsWith(' ')));
      return {
        positions,
        standing: new Map(ownWants.map((want): [string, string] => [want.split(' ')[1] ?? '', want.split(' ')[2] ?? ''])),
      };
    });
    // What may be given and is stands as well.
    const standing = allowed.filter((want) => needed.includes(want) || given.includes(want)).length;
    return { id, isRight, sided, standing, wants, given };
  });
  const wrong = rows.filter(({ isRight }) => !isRight);
  return {
    right: { hits: rows.length - wrong.length, of: rows.length },
    ...scoreSides(
      rows.flatMap(({ sided }) => sided),
      rows.reduce((sum, { standing }) => sum + standing, 0),
    ),
    mistakes: wrong.map(({ id, wants, given }) => `${id}\n  wanted ${wants.join(', ') || 'none'}; given ${given.join(', ') || 'none'}`),
  };
};

const listed = z.array(z.object({ id: z.string(), text: z.string() }));

/** What its writer added to a case's text in brackets. */
const NOTE = /\s*\((?:position: [^)]*|same|metonyms: [^)]*)\)\s*$/;

/** Figures on single texts of a file, each an article of its own over the registry of a folder; undefined where either is absent. */
export const evaluateTexts = (file: string, registryFolder: string, wanted: readonly WantedCase[]): CaseFigures | undefined => {
  if (!existsSync(file) || !existsSync(registryFolder)) return undefined;
  const texts = new Map(listed.parse(JSON.parse(readFileSync(file, 'utf8'))).map(({ id, text }) => [id, text.replace(NOTE, '')]));
  const { registry } = readRegistry(registryFolder, registryFolder, (fullPath) => path.relative(registryFolder, fullPath));
  return scoreCases(wanted, (id) => {
    const text = texts.get(id);
    return text === undefined ? [] : claimsIn(makePlainArticle(text), registry);
  });
};

/** Figures on some articles of a seeds folder, by name; undefined where it is absent. */
export const evaluateArticles = (seeds: string, wanted: readonly WantedCase[]): CaseFigures | undefined => {
  if (!existsSync(seeds)) return undefined;
  const claims = readClaims(seeds);
  return scoreCases(wanted, (id) => claims.get(id) ?? []);
};
