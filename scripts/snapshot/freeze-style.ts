import { type CssNode, find, findAll, generate, parse, walk } from 'css-tree';

const filesIn = (node: CssNode): readonly string[] =>
  findAll(node, ({ type }) => type === 'Url').flatMap((url) => (url.type === 'Url' ? [url.value] : []));

/** Addresses of the files that a style sheet loads, its fonts and pictures, as it writes them. */
export const filesOf = (css: string): readonly string[] => filesIn(parse(css));

/** The same style without imports, and without fonts that are files, but for those in `kept`, which names them anew: address in the style, then name. */
export const freezeStyle = (css: string, kept: ReadonlyMap<string, string>): string => {
  const sheet = parse(css);
  walk(sheet, {
    visit: 'Atrule',
    enter: (rule, item, list) => {
      const isFace = rule.name === 'font-face' && filesIn(rule).some((file) => !kept.has(file));
      if (isFace || rule.name === 'import' || rule.name === 'charset') list.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Url',
    enter: (url) => {
      url.value = kept.get(url.value) ?? url.value;
    },
  });
  return generate(sheet);
};

/** True where a selector speaks of colours and sizes for all, of a stance, or of an element in one of the scopes. */
const concerns = (selector: CssNode, scopes: ReadonlySet<string>): boolean =>
  find(
    selector,
    (part) =>
      (part.type === 'PseudoClassSelector' && part.name === 'root') ||
      (part.type === 'ClassSelector' && part.name.startsWith('stance-')) ||
      (part.type === 'AttributeSelector' && scopes.has(part.name.name)),
  ) !== null;

/** The rules of a style sheet that a drawing on its own needs; `scopes` are the attributes by which its elements are told from others. */
export const styleOfDrawing = (css: string, scopes: ReadonlySet<string>): string => {
  const sheet = parse(css);
  walk(sheet, (node, item, list) => {
    if (node.type !== 'Rule') return undefined;
    if (!concerns(node.prelude, scopes)) list.remove(item);
    // What is nested goes with the rule round it.
    return walk.skip;
  });
  walk(sheet, {
    visit: 'Atrule',
    enter: (rule, item, list) => {
      if (rule.name !== 'font-face' && find(rule, ({ type }) => type === 'Rule') === null) list.remove(item);
    },
  });
  return generate(sheet);
};
