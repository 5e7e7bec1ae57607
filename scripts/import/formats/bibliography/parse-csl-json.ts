import { z } from 'zod';
import { notOpened, type Opened } from '../../opened.ts';
import { type BibliographyItem, toWanted } from './bibliography-item.ts';

const part = z.union([z.number(), z.string()]);
const date = z.object({ 'date-parts': z.array(z.array(part)).optional(), raw: z.string().optional(), literal: z.string().optional() });
const name = z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() });

/** The fields of CSL-JSON that a page has; `attachments` is what Better BibTeX for Zotero adds. */
const item = z.object({
  URL: z.string().optional(),
  title: z.string().optional(),
  author: z.array(name).optional(),
  issued: date.optional(),
  accessed: date.optional(),
  language: z.string().optional(),
  attachments: z.array(z.object({ path: z.string().optional() })).optional(),
});

const dateOf = (value: z.infer<typeof date> | undefined): string | undefined =>
  value?.['date-parts']?.[0]?.map((number) => String(number).padStart(2, '0')).join('-') ?? value?.raw ?? value?.literal;

const nameOf = ({ literal, given, family }: z.infer<typeof name>): string => literal ?? [given, family].filter(Boolean).join(' ');

/** The pages that a bibliography in CSL-JSON names; also one whose items stand under `items`. */
export const parseCslJson = (text: string, place: string): Opened => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return notOpened(place, 'unreadable-json', `cannot be read as JSON: ${why.slice(0, 200)}`, 'export the bibliography again');
  }
  const inner = typeof value === 'object' && value !== null && Object.hasOwn(value, 'items') ? Reflect.get(value, 'items') : value;
  const list: readonly unknown[] = Array.isArray(inner) ? inner : [inner];
  const items = list.flatMap((entry) => {
    const parsed = item.safeParse(entry);
    if (!parsed.success) return [];
    const { URL: address, title, author, issued, accessed, language, attachments } = parsed.data;
    const one: BibliographyItem = {
      address,
      title,
      names: author?.map(nameOf),
      published: dateOf(issued),
      accessed: dateOf(accessed),
      language,
      attachments: attachments?.flatMap(({ path }) => path ?? []),
    };
    return [{ item: one }];
  });
  const faults = list.length - items.length;
  const found =
    faults === 0
      ? []
      : notOpened(place, 'unreadable-entry', `${faults} of ${list.length} entries are not CSL-JSON`, 'export the bibliography again')
          .issues;
  return toWanted(items, place, found);
};
