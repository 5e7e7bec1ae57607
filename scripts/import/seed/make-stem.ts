import { makeArticleId } from '../../pipeline/1-seed/parse-seed.ts';

/** Second levels under which countries give out names: `co.uk`, `com.au`. */
const seconds = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu', 'or', 'ne']);

/** The label by which people know a host: `news.antiwar.example` -> `antiwar`, `www.quay.co.uk` -> `quay`. */
const labelOf = (address: string): string => {
  const { hostname } = new URL(address);
  if (/^[\d.]+$|^\[/.test(hostname)) return hostname.replace(/[^\da-f]+/g, '-').replace(/^-|-$/g, '');
  const labels = hostname.split('.').slice(0, -1);
  if (labels.length > 1 && seconds.has(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? hostname;
};

/** Lower-case letters a-z and digits with hyphens between; words whole, up to 60 characters. Empty where nothing of the kind is in it. */
const slug = (words: string): string => {
  const whole = words
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return whole.length <= 60
    ? whole
    : whole
        .slice(0, 61)
        .replace(/-[^-]*$/, '')
        .slice(0, 60);
};

/** What is known of an article that is to have a name. */
export interface Nameable {
  address: string;
  title: string | undefined;
  /** EDTF, or empty. */
  published: string;
  sha256: string;
  /** A name that an editor gave it. */
  name?: string | undefined;
}

/**
 * The name of an article's file without its ending, which becomes its address: the day, the site and the headline, as in
 * `2026-02-04-quay-new-pier-divides-council`; numbered where that is taken. The same article always gets the same.
 */
export const makeStem = ({ address, title, published, sha256, name }: Nameable, isTaken: (stem: string) => boolean): string => {
  if (name !== undefined && makeArticleId(`${name}.x`) === name && !isTaken(name)) return name;
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(published)?.[0] ?? 'undated';
  const path =
    new URL(address).pathname
      .replace(/\.\w{1,5}$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  const words = slug(title ?? '') || slug(path) || sha256.slice(0, 10);
  const stem = [day, slug(labelOf(address)), words].filter(Boolean).join('-').slice(0, 110).replace(/-$/, '');
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? stem : `${stem}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
};
