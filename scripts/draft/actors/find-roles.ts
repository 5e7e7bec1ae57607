import { DEMONYMS } from '../../../src/language/en/names/demonym-lexicon.ts';
import { NOT_NOW, RELATIONS, TITLE_ADJECTIVES } from '../../../src/language/en/names/name-title-lexicon.ts';
import { dateRange } from '../../../src/models/dates/date-range.ts';
import type { Actor } from '../../../src/schema/index.ts';
import { toKey, toSingular } from '../../pipeline/5-claim/words/to-key.ts';
import type { DraftedPerson } from './draft-people.ts';
import type { ReadArticle } from './read-article.ts';

/** A title with the days on which articles gave it; empty days are left out. */
export interface SeenRole {
  title: string;
  /** EDTF, sorted, each once. */
  dates: readonly string[];
}

/** Offices whose holders speak for what they hold the office of. */
const SPEAKING =
  /^(?:president|premier|chancellor|minister|secretary|secretary-general|leader|chief|chair|chairman|chairwoman|chairperson|director|head|boss|ceo|commissioner|king|queen|emir|sultan|spokesman|spokeswoman|spokesperson|ambassador|envoy|negotiator|governor|mayor|founder|representative|general)$/u;

const asTitle = (words: string): string => {
  const bare = words.replace(/^(?:the|its|his|her|their)\s+/iu, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

const isNow = (title: string): boolean => !toKey(title).some((word) => NOT_NOW.has(word));
const headOf = (title: string): string => toKey(title.replace(/\s(?:of|for|at|in|to|with)\s.*$/u, '')).at(-1) ?? '';

/** Days of the articles that name the person and elsewhere say "the Blue Party leader", where the title says whose the office is. */
const daysCalled = (title: string, seen: DraftedPerson['seen'], articles: readonly ReadArticle[]): readonly string[] => {
  const words = title.split(/\s+/u);
  if (words.length < 2) return [];
  const called = new RegExp(`\\bthe ${words.map((word) => RegExp.escape(word)).join('\\s+')}\\b`, 'iu');
  return articles.flatMap(({ article }, at) =>
    article.meta.published !== '' && seen.some((one) => one.at === at) && called.test(article.text)
      ? [article.meta.published.slice(0, 10)]
      : [],
  );
};

/** The offices and trades that articles give a person of today, each with its days; the tail of a longer title ("President" of "Orlan President") is that title. */
export const findRoles = ({ seen }: Pick<DraftedPerson, 'seen'>, articles: readonly ReadArticle[] = []): readonly SeenRole[] => {
  const roles = new Map<string, { title: string; dates: Set<string> }>();
  for (const { title, isFormer, apposition, sighting } of seen) {
    for (const words of [isFormer ? '' : title, apposition]) {
      if (words === '' || !isNow(words) || RELATIONS.has(headOf(words)) || TITLE_ADJECTIVES.has(toKey(words)[0] ?? '') || words.length > 90)
        continue;
      const key = toKey(words).join(' ');
      const role = roles.get(key) ?? { title: asTitle(words), dates: new Set<string>() };
      if (sighting.date !== '') role.dates.add(sighting.date.slice(0, 10));
      roles.set(key, role);
    }
  }
  const longest = [...roles].filter(([key]) => ![...roles.keys()].some((other) => other !== key && other.endsWith(` ${key}`)));
  return longest.map(([key, { title, dates }]) => {
    const all = new Set([
      ...dates,
      ...[...roles].filter(([other]) => key.endsWith(` ${other}`)).flatMap(([, role]) => [...role.dates]),
      ...daysCalled(title, seen, articles),
    ]);
    return { title, dates: [...all].sort() };
  });
};

/** Milliseconds between two sightings of an office after which nobody knows whether it was held in between. */
const tooLong = 366 * 24 * 60 * 60 * 1000;

/** A time in which an office was seen to be held; empty where no day is known. */
export interface Period {
  from?: string;
  to?: string;
}

/** First and last of some sorted days, as periods: where more than a year lies between two of them, one ends and another begins. One empty period where no day is known. */
export const periodsOf = (dates: readonly string[]): readonly Period[] => {
  const periods: { from: string; to: string }[] = [];
  for (const date of dates) {
    const last = periods.at(-1);
    const gap = (dateRange(date)?.from ?? 0) - (dateRange(last?.to ?? '')?.to ?? 0);
    if (last && gap <= tooLong) last.to = date;
    else periods.push({ from: date, to: date });
  }
  return periods.length > 0 ? periods : [{}];
};

/** How a body or state is written before an office or behind "of". */
export const ownerForms = (actor: Actor): readonly string[] =>
  [
    actor.name,
    ...actor.aliases,
    ...(actor.kind === 'group' ? [actor.name, ...actor.aliases].map(toSingular) : []),
    ...(actor.kind === 'state'
      ? [...(DEMONYMS[actor.name] ?? []), ...actor.metonyms.filter((metonym) => !metonym.includes('government'))]
      : []),
  ].map((form) =>
    toKey(form)
      .filter((word) => word !== 'the')
      .join(' '),
  );

/** The bodies for which a title says that its holder speaks: "Orlan Foreign Minister", "president of the Gas Board", "Blue Party leader". The longest form decides. */
export const findSpokenFor = (title: string, owners: readonly { actor: Actor; forms: readonly string[] }[]): Actor | undefined => {
  const words = toKey(title).filter((word) => word !== 'the');
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const core = of < 0 ? words : words.slice(0, of);
  if (!SPEAKING.test(core.at(-1) ?? '')) return undefined;
  const [before, behind] = [core.join(' '), of < 0 ? '' : words.slice(of + 1).join(' ')];
  const fits = owners.flatMap(({ actor, forms }) =>
    forms
      .filter(
        (form) =>
          form !== '' &&
          (before.startsWith(`${form} `) ||
            behind === form ||
            /^(?:in|at|on|and|since) /u.test(behind.startsWith(`${form} `) ? behind.slice(form.length + 1) : '')),
      )
      .map((form) => ({ actor, length: form.length })),
  );
  return fits.toSorted((a, b) => b.length - a.length)[0]?.actor;
};
