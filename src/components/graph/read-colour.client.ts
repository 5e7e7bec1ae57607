const known = new Map<string, string>();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => known.clear());

/**
 * The value that a colour of `tokens.css` has in the theme shown, as `rgb(…)`. A custom property itself reads as it is
 * written, `light-dark(…)`, which neither a canvas nor a file can use: only a real property is resolved.
 */
export const readColour = (name: string): string => {
  const found = known.get(name);
  if (found) return found;
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  known.set(name, color);
  return color;
};
