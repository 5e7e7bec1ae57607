import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const styles = path.join(import.meta.dirname, '../../../styles');
const colours = (block: string | undefined): Record<string, string> =>
  Object.fromEntries([...(block ?? '').matchAll(/(--[a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));

test('an embedded graph has the colours of the site in both themes', () => {
  const [tokens, embed] = ['tokens.css', 'embed.css'].map((name) => readFileSync(path.join(styles, name), 'utf8'));
  const [light, dark] = tokens?.split('@media screen and (prefers-color-scheme: dark)') ?? [];
  const [, embedLight, embedDark] = embed?.split('data-theme=') ?? [];
  expect(Object.keys(colours(light)).length).toBeGreaterThan(10);
  expect(colours(embedLight)).toEqual(colours(light));
  expect(colours(embedDark)).toEqual(colours(dark?.split('@media print')[0]));
});
