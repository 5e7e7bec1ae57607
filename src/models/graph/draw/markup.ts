/**
 * An element of SVG or HTML as plain data. The server writes it as text, the browser turns it into nodes or brings
 * the nodes that are there up to date, and an export writes it with colours resolved: one drawing for all three.
 */
export interface Markup {
  tag: string;
  /** Tells children of one parent apart, so that an update keeps the element of the same thing. */
  key: string | undefined;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Markup | string)[];
}

/** What may stand for an attribute: `true` writes the bare name, `false` and undefined leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Children that may be missing or nested, so that drawings can use conditions and lists. */
export type Child = Markup | string | false | undefined | readonly Child[];

const isMarkup = (child: Markup | readonly Child[]): child is Markup => !Array.isArray(child);

const flatten = (child: Child): (Markup | string)[] => {
  if (child === false || child === undefined || child === '') return [];
  if (typeof child === 'string' || isMarkup(child)) return [child];
  return child.flatMap(flatten);
};

/** Makes an element. The attribute `key` is not written as such: see `Markup.key`. */
export const element = (tag: string, { key, ...attributes }: Attributes, ...children: readonly Child[]): Markup => ({
  tag,
  key: key === undefined ? undefined : String(key),
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]],
    ),
  ),
  children: children.flatMap(flatten),
});
