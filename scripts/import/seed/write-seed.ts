import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FoundDocument } from '../opened.ts';

/** One article to be written: a document and what is written beside it. */
export interface NewSeed {
  stem: string;
  format: FoundDocument['format'];
  text: string;
  sidecar: string;
}

/** A name with a dot at its start is no seed; the ending says whose it is. */
const aside = (folder: string, name: string): string => path.join(folder, `.${name}.new`);
const asideShape = /^\.(?<stem>.+)\.(?<ending>html|txt|md|yaml)\.new$/;

/**
 * Writes a document and its sidecar, both whole or not at all: both stand aside complete before the first is put in place.
 * What a run that was killed between the two left behind is put in place by `finishSeeds`. Throws where a file is there.
 */
export const writeSeed = (folder: string, { stem, format, text, sidecar }: NewSeed): string => {
  mkdirSync(folder, { recursive: true });
  const files = [
    { name: `${stem}.${format}`, content: text },
    { name: `${stem}.yaml`, content: sidecar },
  ];
  for (const { name } of files) if (existsSync(path.join(folder, name))) throw new Error(`would overwrite ${name}`);
  // The sidecar first: where the document stands aside, its sidecar is whole.
  for (const { name, content } of files.toReversed()) writeFileSync(aside(folder, name), content);
  for (const { name } of files) renameSync(aside(folder, name), path.join(folder, name));
  return `${stem}.${format}`;
};

/** Ends what a killed run had begun: a sidecar whose document is in place goes beside it, everything else that stands aside goes. */
export const finishSeeds = (folder: string): void => {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  for (const name of names) {
    const { stem, ending } = asideShape.exec(name)?.groups ?? {};
    if (stem === undefined) continue;
    const belongs =
      ending === 'yaml' && ['html', 'txt', 'md'].some((format) => names.includes(`${stem}.${format}`)) && !names.includes(`${stem}.yaml`);
    if (belongs) renameSync(path.join(folder, name), path.join(folder, `${stem}.yaml`));
    else rmSync(path.join(folder, name), { force: true });
  }
};
