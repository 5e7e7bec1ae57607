import { findAll, generate, parse } from 'css-tree';
import tokens from '../styles/tokens.css?raw';

/** `light-dark(#ffffff, #000000)` as the custom properties of `tokens.css` have it, by the property's name without dashes in front. */
const pairs = new Map(
  findAll(parse(tokens, { parseCustomProperty: true }), ({ type }) => type === 'Declaration').flatMap((declaration) => {
    if (declaration.type !== 'Declaration' || declaration.value.type !== 'Value') return [];
    const value = declaration.value.children.first;
    if (value?.type !== 'Function' || value.name !== 'light-dark') return [];
    const [light = '', dark = ''] = value.children
      .toArray()
      .filter(({ type }) => type === 'Hash')
      .map((colour) => generate(colour));
    return [[declaration.property.slice(2), { light, dark }] as const];
  }),
);

/** A colour of `tokens.css` by its name without dashes in front, by light and by dark, as `#rrggbb`; for what a stylesheet does not reach. */
export const colourOf = (name: string): { light: string; dark: string } => {
  const pair = pairs.get(name);
  if (!pair) throw new Error(`unknown colour: ${name}`);
  return pair;
};
