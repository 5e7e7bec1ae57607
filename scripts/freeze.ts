// npm run freeze [-- --out DIR]
// Keeps the frozen graphs of the site built last: copies them into public/, from where every later build takes them over.
// A copy that is kept already stays as it is: its name says its content.
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './command/usage-error.ts';

const root = path.join(import.meta.dirname, '..');

await runCommand(async () => {
  const { values: options } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  const built = path.resolve(options.out, 'embed', 'frozen');
  if (!existsSync(built)) throw new UsageError(`there are no frozen graphs in ${built}: run "npm run build" first`);
  const kept = path.join(root, 'public', 'embed', 'frozen');
  mkdirSync(kept, { recursive: true });
  const added = readdirSync(built).filter((name) => name.endsWith('.html') && !existsSync(path.join(kept, name)));
  for (const name of added) {
    // Half a copy would be kept for good.
    const part = path.join(kept, '.part');
    copyFileSync(path.join(built, name), part);
    renameSync(part, path.join(kept, name));
  }
  const all = readdirSync(kept).filter((name) => name.endsWith('.html'));
  console.log(`frozen       ${added.length} new, ${all.length} in all; commit public/embed/frozen to keep them`);
});
