import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, test, vi } from 'vitest';

/** The stages that read a publisher's words, and with them whatever somebody puts there. */
const STAGES = ['2-article', '3-sentence', '4-attribution'];

const files = STAGES.flatMap((stage) =>
  readdirSync(path.join(import.meta.dirname, stage), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/u.test(name))
    .map((name) => path.join(stage, name)),
).sort();

/** The expressions that are written between slashes in a file. */
const literalsOf = (file: string): RegExp[] => {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(path.join(import.meta.dirname, file), 'utf8'), ts.ScriptTarget.Latest));
  return found;
};

/** The expressions that modules put together when they are loaded. */
const recordBuilt = async (): Promise<RegExp[]> => {
  // Those that an earlier test has loaded are loaded again.
  vi.resetModules();
  const built: RegExp[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags]: [string | RegExp, string?]) => {
      const made = new target(source, flags);
      // Only ours: what a library makes for itself meets pieces of at most 64 letters, see `tagTokens`.
      if (new Error('caller').stack?.split('\n')[2]?.includes(import.meta.dirname) === true) built.push(made);
      return made;
    },
  });
  try {
    for (const file of files) {
      const source = readFileSync(path.join(import.meta.dirname, file), 'utf8');
      if (source.includes('new RegExp(')) await import(/* @vite-ignore */ path.join(import.meta.dirname, file));
    }
  } finally {
    globalThis.RegExp = original;
  }
  return built;
};

/** What makes an expression slower than linear: "Trade" and "Self" backtrack within a match, "Move" begins again at every character. */
const findSlow = (expressions: readonly RegExp[]): string[] =>
  expressions.flatMap((one) => {
    const { reports } = analyse(one);
    return reports.length > 0 ? [`${reports.map(({ type }) => type).join(', ')}: ${one}`] : [];
  });

describe('no regular expression takes more than linear time', () => {
  test('the check knows slow ones', () => {
    const slow = [/^(?:a+)+$/u, /^\s*,?\s*x/u, /\s+$/u];
    expect(findSlow([...slow, /^a+$/u, /a+/u])).toHaveLength(slow.length);
  });

  test('those written down', () => {
    const expressions = files.flatMap(literalsOf);
    expect(expressions.length).toBeGreaterThan(200);
    expect(findSlow(expressions)).toEqual([]);
  });

  test('those put together from parts', async () => {
    const expressions = await recordBuilt();
    expect(expressions.length).toBeGreaterThan(8);
    expect(findSlow(expressions)).toEqual([]);
  });
});
