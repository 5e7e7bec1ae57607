import type { Markup } from '../../models/graph/draw/markup.ts';

/** The part of a graph that its script cannot do without, by the name in `data-part`; throws where the page lacks it. */
export const needPart = <Found extends Element>(figure: Element, name: string, kind: new () => Found): Found => {
  const found = figure.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`the graph lacks its part ${name}`);
  return found;
};

const svgSpace = 'http://www.w3.org/2000/svg';

/** Attributes that the page sets on drawn elements; an update of the drawing leaves them. */
const ownedByPage = new Set(['style', 'tabindex', 'data-lit', 'data-key']);

const create = ({ tag, key }: Markup, parent: Element): Element => {
  const made = tag === 'svg' || parent.namespaceURI === svgSpace ? document.createElementNS(svgSpace, tag) : document.createElement(tag);
  if (key !== undefined) made.setAttribute('data-key', key);
  return made;
};

const setAttributes = (element: Element, attributes: Markup['attributes']): void => {
  for (const { name } of [...element.attributes]) if (!(name in attributes) && !ownedByPage.has(name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value && !(ownedByPage.has(name) && element.hasAttribute(name))) element.setAttribute(name, value);
};

/**
 * Brings the children of an element to what a drawing wants. What is there already stays the same node, found by its
 * key or else by its place among those of its tag, so that focus, transitions and scroll positions survive.
 */
export const patchChildren = (parent: Element, wanted: readonly (Markup | string)[]): void => {
  const keyed = new Map<string, Element>();
  const loose: ChildNode[] = [];
  for (const child of parent.childNodes) {
    const key = child instanceof Element ? child.getAttribute('data-key') : null;
    if (child instanceof Element && key !== null) keyed.set(key, child);
    else loose.push(child);
  }
  const take = (want: Markup | string): ChildNode => {
    if (typeof want !== 'string' && want.key !== undefined) return keyed.get(want.key) ?? create(want, parent);
    const fits = (node: ChildNode): boolean =>
      typeof want === 'string' ? node instanceof Text : node instanceof Element && node.localName === want.tag;
    const index = loose.findIndex(fits);
    if (index >= 0) return loose.splice(index, 1)[0] ?? document.createTextNode('');
    return typeof want === 'string' ? document.createTextNode('') : create(want, parent);
  };
  let next: ChildNode | null = parent.firstChild;
  const kept = new Set<ChildNode>();
  for (const want of wanted) {
    const node = take(want);
    kept.add(node);
    if (typeof want === 'string') {
      if (node.textContent !== want) node.textContent = want;
    } else if (node instanceof Element) patchElement(node, want);
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
  for (const child of [...parent.childNodes]) if (!kept.has(child)) child.remove();
};

/** Brings an element and all within it to what a drawing wants. */
export const patchElement = (element: Element, want: Markup): void => {
  setAttributes(element, want.attributes);
  patchChildren(element, want.children);
};
