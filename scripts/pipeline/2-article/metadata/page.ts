/** The part of an element that is read here. */
export interface Element {
  textContent: string | null;
  getAttribute: (name: string) => string | null;
  closest: (selector: string) => Element | null;
  querySelectorAll: (selector: string) => Iterable<Element>;
}

/** The part of the DOM that is read here. */
export type Page = Pick<Element, 'querySelectorAll'>;
