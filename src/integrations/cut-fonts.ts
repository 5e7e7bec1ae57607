import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findAll, parse } from 'css-tree';
import subsetFont from 'subset-font';

/** What the stylesheets ask for. A variable font without the other weights is a third lighter. */
const weights = { min: 400, max: 700, default: 400 };
/** Every letter is kept: fontsource has cut the alphabets apart already. */
const letters = Array.from({ length: 0xd800 - 0x20 }, (_, index) => String.fromCharCode(index + 0x20)).join('');

/** “Source” is a reserved font name: a changed font may not bear it. As long as the old one, so that it can stand in its place. */
const oldName = 'Source Serif';
const newName = 'Record Serif';

/** Writes the new name over the old one, in the encodings of Windows (UTF-16) and of old Macs, and in names without spaces. */
export const renameFont = (font: Buffer): Buffer => {
  const renamed = Buffer.from(font);
  const forms = (name: string): readonly Buffer[] =>
    [name, name.replace(' ', '')].flatMap((form) => [Buffer.from(form, 'latin1'), Buffer.from(form, 'utf16le').swap16()]);
  const targets = forms(newName);
  for (const [index, old] of forms(oldName).entries())
    for (let at = renamed.indexOf(old); at !== -1; at = renamed.indexOf(old, at + old.length)) targets[index]?.copy(renamed, at);
  return renamed;
};

/** The paths in `fonts.css`, below `@cut/`. */
const namesIn = (style: string): string[] =>
  findAll(parse(style), ({ type }) => type === 'Url').flatMap((url) =>
    url.type === 'Url' && url.value.startsWith('@cut/') ? [url.value.slice('@cut/'.length)] : [],
  );

/** Cuts the fonts that `fonts.css` names down to the weights in use and lets `@cut/` stand for the folder where they are. */
export const cutFonts = (): AstroIntegration => ({
  name: 'cut-fonts',
  hooks: {
    'astro:config:setup': async ({ config, updateConfig }) => {
      const root = fileURLToPath(config.root);
      const fonts = namesIn(readFileSync(path.join(root, 'src/styles/fonts.css'), 'utf8')).map((name) => ({
        name,
        bytes: readFileSync(path.join(root, 'node_modules/@fontsource-variable', name)),
      }));
      const hash = createHash('sha256').update(JSON.stringify([weights, newName]));
      for (const { bytes } of fonts) hash.update(bytes);
      const folder = path.join(root, 'node_modules/.astro', `fonts-${hash.digest('hex').slice(0, 12)}`);
      for (const { name, bytes } of fonts) {
        const file = path.join(folder, name);
        if (existsSync(file)) continue;
        mkdirSync(path.dirname(file), { recursive: true });
        // Two builds may cut at once: a file is there whole or not at all.
        const part = `${file}.${process.pid}`;
        const cut = await subsetFont(bytes, letters, { targetFormat: 'truetype', variationAxes: { wght: weights } });
        writeFileSync(part, await subsetFont(renameFont(cut), letters, { targetFormat: 'woff2', variationAxes: {} }));
        renameSync(part, file);
      }
      updateConfig({ vite: { resolve: { alias: { '@cut': folder } } } });
    },
  },
});
