import { MEDIA_NAMES } from '../../../src/language/en/names/media-lexicon.ts';
import { type ArticleId, type Outlet, outlet as outletSchema } from '../../../src/schema/index.ts';
import type { Article } from '../../pipeline/2-article/article.ts';
import { hostOf, outletIdOfHost } from '../../pipeline/2-article/metadata/find-metadata.ts';
import { countryOfHost } from './country-of-host.ts';

/** An outlet as the addresses and pages of its articles show it. */
export interface DraftedOutlet {
  outlet: Outlet;
  host: string;
  articles: readonly ArticleId[];
  /** Where its name and country are from: `the page` or the article's own data, `the domain`, `the host`; the country's is empty where it is not known. */
  from: { name: 'the page' | 'the host'; country: 'the domain' | 'the page' | '' };
}

/** What names and hosts say of the kind; the first that fits. A site is a site where nothing says more. */
const KINDS: readonly { kind: Outlet['kind']; name?: RegExp; host?: RegExp }[] = [
  { kind: 'government', host: /\.(?:gov|mil|gouv|gob)(?:\.[a-z]{2})?$/ },
  { kind: 'wire', name: /\b(?:news agency|newswire|press agency|associated press|press association|reuters|agence|agencia)\b/i },
  {
    kind: 'broadcaster',
    name: /\b(?:tv|television|radio|broadcasting|broadcast|channel|bbc|cnn|cbs|nbc|abc|npr|pbs|sky news|fox news)\b|^\d+ ?news/i,
  },
  { kind: 'magazine', name: /\b(?:magazine|review|monthly|quarterly|weekly|spectator|economist)\b/i },
  {
    kind: 'newspaper',
    name: /\b(?:times|post|herald|tribune|gazette|telegraph|chronicle|courier|mail|journal|daily|star|sun|mirror|observer|guardian|independent|examiner|inquirer|dispatch|standard|globe|bulletin|advertiser|argus|echo|mercury|news-press|newspaper)\b|^the [a-z]+ news$/i,
  },
];

const kindOf = (name: string, host: string): Outlet['kind'] =>
  KINDS.find((row) => row.name?.test(name) || row.host?.test(host))?.kind ?? 'news-site';

/** "Orla Herald" of "Orla Herald | News and weather". */
const bareName = (name: string): string => name.split(/\s+[|–—»·]\s+|\s+-\s+/u)[0]?.trim() ?? name;

/** Whether a name could be that of a host: they share letters, or the name is one that media have. */
const fitsHost = (name: string, host: string): boolean => {
  const letters = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z0-9]/g, '');
  const bare = host.replace(/[^a-z0-9]/g, '');
  const initials = name
    .split(/\s+/u)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  return (
    bare.includes(letters) ||
    (initials.length > 1 && bare.includes(initials)) ||
    MEDIA_NAMES.has(name.toLowerCase()) ||
    name
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => word.length > 3 && bare.includes(word))
  );
};

/** The name that the pages give their site most often, one that fits the host before others. */
const chooseName = (articles: readonly Article[], host: string): string | undefined => {
  const counts = new Map<string, number>();
  const ends = articles.flatMap(({ site }) => site?.titleEnd ?? []).filter((name) => fitsHost(name, host));
  for (const name of ends) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { site } of articles)
    for (const [at, name] of (site?.names ?? []).map(bareName).entries())
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + (at === 0 ? 2 : 1));
  // "orlaherald" fits as well as "Orla Herald", and nobody writes it so.
  const fits = (name: string): number => Number(fitsHost(name, host)) * (/\p{Lu}/u.test(name) ? 2 : 1);
  return [...counts].toSorted(([a, one], [b, other]) => fits(b) - fits(a) || other - one)[0]?.[0];
};

/** "Daily Gull" of the id `daily-gull` that an editor gave, "DPG" of `dpg`. */
const nameOfId = (id: string): string =>
  id
    .split('-')
    .map((word) =>
      word.length <= 3 && !/^(?:the|and|of|new)$/.test(word) && !id.includes('-')
        ? word.toUpperCase()
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');

/** The articles of a dossier that lists no outlets, each with the id of its drafted outlet. */
export interface WithOutlets {
  articles: readonly Article[];
  drafted: readonly DraftedOutlet[];
}

/**
 * One outlet for each host, and for each id that an article gives itself. The id is the host's (`orlaherald-example`), so that
 * none repeats and none hangs on which articles are there; an id that an article of the host gives is the host's.
 */
export const draftOutlets = (articles: readonly Article[]): WithOutlets => {
  const givenOf = new Map<string, string>();
  for (const { meta } of articles) {
    const host = hostOf(meta.url);
    if (meta.outlet !== outletIdOfHost(meta.url) && !givenOf.has(host)) givenOf.set(host, meta.outlet);
  }
  const settled = articles.map((article): Article => {
    const isByHost = article.meta.outlet === outletIdOfHost(article.meta.url);
    const given = isByHost ? articles.find(({ meta }) => meta.outlet === givenOf.get(hostOf(article.meta.url)))?.meta.outlet : undefined;
    return given === undefined ? article : { ...article, meta: { ...article.meta, outlet: given } };
  });
  const groups = new Map<Outlet['id'], Article[]>();
  for (const article of settled) groups.set(article.meta.outlet, [...(groups.get(article.meta.outlet) ?? []), article]);
  const drafted = [...groups].flatMap(([id, own]): readonly DraftedOutlet[] => {
    const [first] = own;
    if (!first) return [];
    const host = hostOf(first.meta.url);
    const named = chooseName(own, host) ?? (id === outletIdOfHost(first.meta.url) ? undefined : nameOfId(id));
    const byDomain = countryOfHost(host);
    const byPage = own.flatMap(({ site }) => site?.region ?? [])[0] ?? '';
    const country = byDomain || byPage;
    return [
      {
        host,
        articles: own.map((article) => article.id),
        from: {
          name: named === undefined ? 'the host' : 'the page',
          country: byDomain !== '' ? 'the domain' : byPage !== '' ? 'the page' : '',
        },
        outlet: outletSchema.parse({
          id,
          name: named ?? host,
          url: `${new URL(first.meta.url).protocol}//${new URL(first.meta.url).host}`,
          country,
          kind: kindOf(named ?? host, host),
          ownership: 'Not known.',
          checked: 'no',
        }),
      },
    ];
  });
  return { articles: settled, drafted };
};
