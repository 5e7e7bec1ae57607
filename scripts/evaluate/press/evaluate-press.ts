import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readClaims } from '../read-claims.ts';
import { pressGold } from './press-gold.ts';
import { type PressFigures, scorePress } from './score-press.ts';

/** Puts the press together as a seeds folder: its articles, unpacked, and its registries. */
const unpack = (press: string, seeds: string): void => {
  const articles = path.join(press, 'articles');
  cpSync(path.join(press, 'registries'), seeds, { recursive: true });
  cpSync(articles, path.join(seeds, 'articles'), { recursive: true, filter: (file) => !file.endsWith('.gz') });
  for (const name of readdirSync(articles).filter((file) => file.endsWith('.gz')))
    writeFileSync(path.join(seeds, 'articles', path.basename(name, '.gz')), gunzipSync(readFileSync(path.join(articles, name))));
};

/** Figures on a folder of real press (`articles`, some of them packed, `registries` and `gold.json`); undefined where it is absent. What is unpacked is removed again. */
export const evaluatePress = (press: string): PressFigures | undefined => {
  const file = path.join(press, 'gold.json');
  if (!existsSync(file)) return undefined;
  const gold = pressGold.parse(JSON.parse(readFileSync(file, 'utf8')));
  const seeds = mkdtempSync(path.join(tmpdir(), 'on-record-press-'));
  try {
    unpack(press, seeds);
    const claims = readClaims(seeds);
    return scorePress(gold, (article) => claims.get(article) ?? []);
  } finally {
    rmSync(seeds, { recursive: true });
  }
};
