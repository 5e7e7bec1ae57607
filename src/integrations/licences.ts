import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What reaches readers by another way than the bundler of the pages: fonts, the search, the service worker, the folder to take away. */
const always = ['@fontsource-variable/inter', '@fontsource-variable/source-serif-4', 'minisearch', 'pagefind', 'serwist', 'stemmer'];

/** `@scope/name` or `name` of the innermost package that a module's path lies in; undefined outside of packages. */
export const packageOf = (module: string): string | undefined =>
  /^(?:@[^/]+\/)?[^/]+/.exec(
    module
      .split(/[\\/]node_modules[\\/]/)
      .slice(1)
      .at(-1)
      ?.split(path.sep)
      .join('/') ?? '',
  )?.[0];

/** What a font's licence asks of who changes it: the name of the changed one may not be the reserved one. */
const fontNote =
  'Both fonts are cut to the weights and the alphabets in use, which changes them. “Source” is a reserved font name of Adobe: the cut font bears the name Record Serif.\n';

/** A package's name, version and licence, with the text that must go with it. Throws where the package has none. */
const describe = (root: string, name: string): string => {
  const folder = path.join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  // A file, or a folder of such files.
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => /^(?:licen[cs]e|copying)/i.test(file))
    .sort();
  if (files.length === 0) throw new Error(`the package ${name} holds no text of its licence`);
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return `${name} ${version}, ${license}\n\n${texts.join('\n\n')}\n`;
};

/** The file that goes with a site: every package of which something reaches readers. */
export const makeLicences = (root: string, packages: readonly string[]): string => {
  const names = [...new Set([...packages, ...always])].sort();
  const line = `\n${'-'.repeat(72)}\n\n`;
  return [
    `Parts of this site are the work of others, under these licences.\n\n${fontNote}`,
    ...names.map((name) => describe(root, name)),
  ].join(line);
};

/** Notes which packages the scripts of the pages are made of, and writes `licences.txt` before the folder to take away is made. */
export const licences = (): AstroIntegration => {
  const packages = new Set<string>();
  let root = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'note-packages',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle: (_, bundle) => {
                  for (const chunk of Object.values(bundle))
                    if (chunk.type === 'chunk') for (const module of Object.keys(chunk.modules)) packages.add(packageOf(module) ?? '');
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        packages.delete('');
        writeFileSync(path.join(fileURLToPath(dir), 'licences.txt'), makeLicences(root, [...packages]));
      },
    },
  };
};
