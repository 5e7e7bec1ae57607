import { Parser } from 'htmlparser2';
import { escapeXml } from '../models/exports/to-xml.ts';

/** What becomes of an element: it goes with all that it holds, or it holds a text, or some of its attributes are written anew, by the name that they have. */
export type Change = 'remove' | { text: string } | { attributes: Readonly<Record<string, string>> };

/** An attribute as it is written in a tag. */
export const writeAttribute = (name: string, value: string): string => `${name}="${escapeXml(value)}"`;

/**
 * A page's source after changes of its elements, those in templates among them; `decide` is asked for each by its name and
 * its attributes. All else stays as it was, letter for letter. The parser builds no tree: a whole one takes several times as
 * long, and there are thousands of pages.
 */
export const editHtml = (html: string, decide: (tag: string, attributes: ReadonlyMap<string, string>) => Change | undefined): string => {
  const parts: string[] = [];
  let kept = 0;
  const replace = (start: number, end: number, text: string): void => {
    parts.push(html.slice(kept, start), text);
    kept = end;
  };
  let attributes = new Map<string, string>();
  let places = new Map<string, readonly [start: number, end: number]>();
  /** How many elements are open, and of the one that changes how many were when it began, and where. */
  let depth = 0;
  let within: { depth: number; start: number; text?: string } | undefined;
  const parser = new Parser({
    onopentagname: () => {
      attributes = new Map();
      places = new Map();
    },
    onattribute: (name, value) => {
      // Of two with one name the first counts.
      if (attributes.has(name)) return;
      attributes.set(name, value);
      places.set(name, [parser.startIndex, parser.endIndex]);
    },
    onopentag: (tag) => {
      depth += 1;
      const change = within ? undefined : decide(tag, attributes);
      if (change === 'remove') within = { depth, start: parser.startIndex };
      else if (change && 'text' in change) within = { depth, start: parser.endIndex + 1, text: change.text };
      else if (change) {
        const found = Object.entries(change.attributes).flatMap(([name, text]) => {
          const place = places.get(name);
          return place ? [{ place, text }] : [];
        });
        found.sort((a, b) => a.place[0] - b.place[0]);
        for (const { place, text } of found) replace(...place, text);
      }
    },
    onclosetag: (_, isImplied) => {
      depth -= 1;
      if (within?.depth !== depth + 1) return;
      // An implied end lies before whatever implies it; a void element ends with its tag.
      if (within.text !== undefined) replace(within.start, parser.startIndex, escapeXml(within.text));
      else replace(within.start, isImplied && parser.startIndex > within.start ? parser.startIndex : parser.endIndex + 1, '');
      within = undefined;
    },
  });
  parser.end(html);
  return parts.join('') + html.slice(kept);
};
