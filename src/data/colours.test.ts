import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { colourOf } from './colours.ts';

const css = readFileSync(path.join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
const names = [...css.matchAll(/--([\w-]+):\s*light-dark\(#/g)].map(([, name = '']) => name);

test('the style sheet has colours', () => expect(names.length).toBeGreaterThan(3));

test.each(names)('%s is as the style sheet has it, by light and by dark', (name) => {
  const { light, dark } = colourOf(name);
  expect(css.replaceAll(/\s+/g, ' ').toLowerCase()).toContain(`--${name}: light-dark(${light}, ${dark})`);
  expect([light, dark].filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
});

test.each(['no-such-colour', '', '--ink'])('%j is no colour', (name) => {
  expect(() => colourOf(name)).toThrow(`unknown colour: ${name}`);
});
