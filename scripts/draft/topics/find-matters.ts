import { countBy } from './count-by.ts';
import type { Act, Use } from './find-sides.ts';
import type { SpokenArticle, Statement } from './find-statements.ts';
import type { Subject } from './find-subjects.ts';
import { rarity } from './rarity.ts';

/** A thing on which people take sides, with all that is said of it. */
export interface Matter {
  /** In the singular: "tram fare". */
  key: string;
  /** The ways in which it is written, the most frequent first. */
  forms: readonly string[];
  statements: readonly Statement[];
  /** Who is for it, and who against it; somebody may be both. */
  for: ReadonlySet<string>;
  against: ReadonlySet<string>;
  speakers: ReadonlySet<string>;
  /** What is to become of it, an entry each time that it is told, and one more where somebody says so. */
  acts: readonly Act[];
  /** How often each article speaks of it, its headline counted thrice. */
  places: ReadonlyMap<string, number>;
  isHeadline: boolean;
  /** How much the articles are about it. */
  score: number;
}

/** Fewest times that a kind of a thing stands in all articles to be told apart, and its least share of all that have a kind. */
const leastKind = { times: 2, share: 0.5 };

/**
 * Which kinds of a noun are a matter each: of "toll", "bridge toll" alone where most tolls that have a kind are of that one, so
 * that all are of it; of "guarantee" both "job guarantee" and "security guarantee". The bare noun is the kind that its article has.
 */
const sortKinds = (told: ReadonlyMap<string, readonly Subject[]>): ((article: string, subject: Subject) => string) => {
  const all = [...told.values()].flat();
  const kinds = countBy(all.flatMap(({ kind }) => (kind === '' ? [] : [kind])));
  const withKind = kinds.reduce((sum, [, times]) => sum + times, 0);
  const [first] = kinds;
  if (first && first[1] >= leastKind.times && first[1] >= leastKind.share * withKind) return () => first[0];
  const own = new Set(kinds.filter(([, times]) => times > leastKind.times).map(([kind]) => kind));
  const ofArticle = new Map(
    [...told].map(([article, subjects]) => [article, countBy(subjects.flatMap(({ kind }) => (own.has(kind) ? [kind] : [])))[0]?.[0] ?? '']),
  );
  return (article, { kind }) => (own.has(kind) ? kind : (kind === '' && ofArticle.get(article)) || '');
};

/** "tram fares" of "Tram fares", "ID cards" of "ID cards". */
const inSentence = (form: string): string =>
  /^\p{Lu}\p{Ll}/u.test(form) && !/\s\p{Lu}/u.test(form) ? form.charAt(0).toLowerCase() + form.slice(1) : form;

const withoutCase = (forms: readonly string[]): readonly string[] =>
  forms.filter((form, at) => forms.findIndex((other) => other.toLowerCase() === form.toLowerCase()) === at);

interface Told {
  article: string;
  subject: Subject & { acts?: Use['acts'] };
  isHeadline: boolean;
}

interface Said {
  statement: Statement;
  use: Use;
}

const makeMatter = (key: string, told: readonly Told[], said: readonly Said[]): Matter => {
  const places = new Map<string, number>();
  for (const { article, isHeadline } of told) places.set(article, (places.get(article) ?? 0) + (isHeadline ? 3 : 1));
  const who = (side: Use['side']): ReadonlySet<string> =>
    new Set(said.flatMap(({ statement, use }) => (use.side === side ? [statement.speaker] : [])));
  const kind = key.includes(' ') ? key.split(' ')[0] : '';
  const forms = countBy(told.flatMap(({ subject }) => (subject.kind === kind ? [inSentence(subject.form)] : [])));
  // "charge" beside "congestion charge", where that is what many statements say.
  const others = said.filter(({ use }) => use.kind !== kind);
  const short = 3 * others.length > said.length ? countBy(others.map(({ use }) => inSentence(use.bare))).map(([form]) => form) : [];
  const [pro, contra] = [who(1), who(-1)];
  const sided = new Set([...pro, ...contra]).size;
  const speakers = new Set(said.map(({ statement }) => statement.speaker));
  const isHeadline = told.some((one) => one.isHeadline);
  const isDisputed = pro.size > 0 && contra.size > 0;
  return {
    key,
    forms: withoutCase([...forms.map(([form]) => form), key, ...short]).slice(0, 8),
    statements: [...new Set(said.map(({ statement }) => statement))],
    for: pro,
    against: contra,
    speakers,
    acts: [...said.map(({ use }) => use), ...told.map(({ subject }): Told['subject'] => subject)].flatMap((one) => one.acts ?? []),
    places,
    isHeadline,
    score: (sided + (isDisputed ? 1 : 0) + speakers.size / 4) * rarity(key) * (isHeadline ? 1.5 : 1),
  };
};

/** The things of which statements speak, those first on which most speakers take sides. */
export const findMatters = (articles: readonly SpokenArticle[]): readonly Matter[] => {
  const told = articles.flatMap(({ id, headline, told: own }): readonly Told[] => [
    ...headline.map((subject) => ({ article: id, subject, isHeadline: true })),
    ...own.map((subject) => ({ article: id, subject, isHeadline: false })),
  ]);
  const said = articles.flatMap(({ statements }) =>
    statements.flatMap((statement) => statement.uses.map((use): Said => ({ statement, use }))),
  );
  const saidOf = Map.groupBy(said, ({ use }) => use.noun);
  return [...Map.groupBy(told, ({ subject }) => subject.noun)]
    .flatMap(([noun, own]): readonly Matter[] => {
      const saidOwn = saidOf.get(noun) ?? [];
      const counted = own.filter(({ subject }) => subject.isCounted).length;
      if (saidOwn.length === 0 || 2 * counted > own.length) return [];
      const kindOf = sortKinds(
        new Map([...Map.groupBy(own, ({ article }) => article)].map(([id, some]) => [id, some.map(({ subject }) => subject)])),
      );
      const keyOf = (article: string, subject: Subject): string => `${kindOf(article, subject)} ${noun}`.trim();
      const byKey = Map.groupBy(own, ({ article, subject }) => keyOf(article, subject));
      const saidByKey = Map.groupBy(saidOwn, ({ statement, use }) => keyOf(statement.sighting.article, use));
      return [...byKey].flatMap(([key, some]) => {
        const statements = saidByKey.get(key);
        return statements ? [makeMatter(key, some, statements)] : [];
      });
    })
    .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
};
