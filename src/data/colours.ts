import tokens from '../styles/tokens.css?raw';

const pairs = new Map(
  [...tokens.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

/** A colour of `tokens.css` by its name without dashes in front, by light and by dark, as `#rrggbb`; for what a stylesheet does not reach. */
export const colourOf = (name: string): { light: string; dark: string } => {
  const pair = pairs.get(name);
  if (!pair) throw new Error(`unknown colour: ${name}`);
  return pair;
};
