import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ModelReading } from '../../src/schema/index.ts';

const toLine = ({ claim, position, question, model, stance, words, condition }: ModelReading): string =>
  JSON.stringify({ claim, position, question, model, stance, words, ...(condition === undefined ? {} : { condition }) });

/**
 * Writes the answers on one article, one a line, sorted: the same answers make the same bytes. The file is put in place as a
 * whole, so that a run that is killed leaves the one before. Without answers there is no file.
 */
export const writeReadings = (fullPath: string, readings: readonly ModelReading[]): void => {
  if (readings.length === 0) {
    rmSync(fullPath, { force: true });
    return;
  }
  const folder = path.dirname(fullPath);
  mkdirSync(folder, { recursive: true });
  // A name with a dot at its start is no seed: where a run is killed here, the next one writes over it.
  const aside = path.join(folder, `.${path.basename(fullPath)}.new`);
  writeFileSync(
    aside,
    readings
      .map((reading) => `${toLine(reading)}\n`)
      .sort()
      .join(''),
  );
  renameSync(aside, fullPath);
};
