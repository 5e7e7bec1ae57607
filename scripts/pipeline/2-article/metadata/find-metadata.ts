import { type Bibliography, bibliography, type Outlet, type OutletId, outletId } from '../../../../src/schema/index.ts';
import { namesInByline, publishedIn } from '../boilerplate/byline-rules.ts';
import { normaliseText } from '../normalise-text.ts';

/** Lines that were left out, as pairs of rule and words. */
type Lines = readonly { rule: string; words: string }[];

const fieldSchemas = bibliography.shape;

/** The first line of a rule of which `read` makes something. */
const firstOf = <Value>(lines: Lines, rule: string, read: (words: string) => Value | undefined): Value | undefined => {
  for (const line of lines) {
    const value = line.rule === rule ? read(line.words) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
};

/** `news.example.org` of `https://www.news.example.org/story`. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** `news-example-org`: an outlet that nobody has named yet goes by its host. Undefined where there is no address. */
export const outletIdOfHost = (address: string | undefined): OutletId | undefined =>
  address === undefined
    ? undefined
    : outletId.safeParse(
        hostOf(address)
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, ''),
      ).data;

/** The outlet at whose address, or under it, the article stands. */
export const outletOfAddress = (address: string | undefined, outlets: readonly Outlet[]): Outlet | undefined => {
  if (address === undefined) return undefined;
  const host = hostOf(address);
  return outlets.find(({ url }) => host === hostOf(url) || host.endsWith(`.${hostOf(url)}`));
};

/** What the lines around the article say about it: its address, when it was published, who wrote it, its language. */
export const findMetadata = (lines: Lines): Partial<Bibliography> => {
  const url = firstOf(lines, 'page-address', (words) => fieldSchemas.url.safeParse(words).data);
  const published = firstOf(lines, 'time-stamp', publishedIn) ?? firstOf(lines, 'byline', publishedIn);
  const byline = firstOf(lines, 'byline', namesInByline);
  const language = firstOf(lines, 'locale-code', (words) => fieldSchemas.language.safeParse(words.slice(0, 2)).data);
  return {
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(byline === undefined ? {} : { byline: normaliseText(byline) }),
    ...(language === undefined ? {} : { language }),
  };
};
