import { countOf } from '../../../src/models/corpus/name-list.ts';
import type { Actor, Outlet, Topic } from '../../../src/schema/index.ts';
import type { Registry } from '../../pipeline/1-seed/seed.ts';
import { hostOf } from '../../pipeline/2-article/metadata/find-metadata.ts';
import { toKey } from '../../pipeline/5-claim/words/to-key.ts';
import type { Sighting } from '../actors/find-sightings.ts';
import type { DraftedRecord } from '../draft-record.ts';
import { type DraftedTopic, draftTopics } from '../topics/draft-topics.ts';
import { toComment, toCommentedList, toYaml } from './to-commented-yaml.ts';

/** A file of proposals: its path inside the folder of the draft, and its text. */
export interface DraftFile {
  path: string;
  text: string;
  /** How many proposals it makes. */
  count: number;
}

/** What is left out of an entry because the reader of the registry fills it in. */
const withoutDefaults = (entry: Actor | Outlet | Topic['positions'][number]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ ...entry, ...('roles' in entry ? { roles: entry.roles.map(({ words: _, ...role }) => role) } : {}) }).filter(
      ([, value]) => !(Array.isArray(value) && value.length === 0),
    ),
  );

/** The sentences shown for a proposal: of different articles where there are, those first that give a title. */
const chooseSentences = (seen: readonly Sighting[], wanted: readonly string[]): readonly Sighting[] => {
  const unique = seen.filter(({ sentence }, at) => seen.findIndex((other) => other.sentence === sentence) === at);
  const telling = unique.filter(({ sentence }) => wanted.some((words) => sentence.includes(words)));
  const perArticle = unique.filter(({ article }, at) => unique.findIndex((other) => other.article === article) === at);
  return [...new Set([...telling.slice(0, 2), ...perArticle, ...unique])].slice(0, 3);
};

const asLine = ({ article, date, sentence }: Sighting): string =>
  `  ${date === '' ? '' : `${date.slice(0, 10)} `}${article}: “${sentence}”`;

const keysOf = ({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): readonly string[] =>
  [name, ...aliases].map((one) =>
    toKey(one)
      .filter((word) => word !== 'the')
      .join(' '),
  );

/** The drafted actors that the registry does not have; whom they speak for is named by the registry's id where it has that one. */
const newActors = (actors: DraftedRecord['actors'], known: readonly Actor[]): DraftedRecord['actors'] => {
  const idOfName = new Map(known.flatMap((actor) => keysOf(actor).map((key) => [key, actor.id] as const)));
  const used = new Set<string>(known.map(({ id }) => id));
  const ids = new Map<string, Actor['id']>();
  for (const { actor } of actors) {
    const own = keysOf(actor).flatMap((key) => idOfName.get(key) ?? [])[0];
    if (own !== undefined) ids.set(actor.id, own);
  }
  return actors
    .filter(({ actor }) => !ids.has(actor.id) && !used.has(actor.id))
    .map((one) => ({
      ...one,
      actor: {
        ...one.actor,
        aliases: one.actor.aliases.filter((alias) => !idOfName.has(keysOf({ name: alias, aliases: [] })[0] ?? '')),
        speaksFor: one.actor.speaksFor.map((period) => ({ ...period, actor: ids.get(period.actor) ?? period.actor })),
      },
    }));
};

const makeActorsFile = (actors: DraftedRecord['actors']): DraftFile => ({
  path: 'actors.yaml',
  count: actors.length,
  text: toCommentedList(
    [
      'Proposed by npm run draft from the articles alone. Keep, correct or remove an entry, and take the line "checked" away when you have looked at it.',
      'A role and for whom somebody speaks hold on the days on which an article said so: widen from and to where you know more.',
    ],
    actors
      .toSorted((a, b) => b.claims - a.claims || (a.actor.id < b.actor.id ? -1 : 1))
      .map(({ actor, seen, roles, claims }) => ({
        entry: withoutDefaults(actor),
        comments: [
          claims === 0 ? 'Makes no claim of its own; another of these speaks for it.' : `${countOf(claims, 'claim')}.`,
          ...roles.filter(({ dates }) => dates.length > 0).map(({ title, dates }) => `  ${title}: seen on ${dates.join(', ')}`),
          ...chooseSentences(
            seen,
            roles.map(({ title }) => title),
          ).map(asLine),
        ],
      })),
  ),
});

const makeOutletsFile = (outlets: DraftedRecord['outlets']): DraftFile => ({
  path: 'outlets.yaml',
  count: outlets.length,
  text: toCommentedList(
    ['Proposed by npm run draft from the addresses of the articles and what their pages say. Who owns an outlet is for you to write.'],
    outlets.map(({ outlet, host, articles, from }) => ({
      entry: withoutDefaults(outlet),
      comments: [
        `${countOf(articles.length, 'article')} of ${host}: ${articles.slice(0, 5).join(', ')}${articles.length > 5 ? ' …' : ''}`,
        `  its name is from ${from.name}${from.country === '' ? '; its country is not known' : `, its country from ${from.country}`}`,
      ],
    })),
  ),
});

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const makeTopicFile = ({ topic, comments, positions: shown }: DraftedTopic): DraftFile => {
  const { positions, related: _, ...head } = topic;
  const entries = positions.map((position, at) => {
    const { comments: own, sentences } = shown[at] ?? { comments: [], sentences: [] };
    return indent(`${[...own, ...sentences.map(asLine)].map(toComment).join('\n')}\n${toYaml([withoutDefaults(position)])}`);
  });
  return {
    path: `topics/${topic.id}.md`,
    count: positions.length,
    text: `---\n${comments.map(toComment).join('\n')}\n${toYaml(head)}positions:\n${entries.join('\n')}---\n`,
  };
};

/** Proposals for what a registry does not have yet: outlets by host, speakers by name, topics by their words. */
export const makeDraft = (record: DraftedRecord, { actors, outlets, topics }: Registry): readonly DraftFile[] => {
  const hosts = new Set(outlets.map(({ url }) => hostOf(url)));
  const ids = new Set<string>(outlets.map(({ id }) => id));
  const known = new Set<string>(topics.flatMap(({ topic }) => [topic.id, ...topic.keywords.map((keyword) => toKey(keyword).join('-'))]));
  const positionIds = new Set<string>(topics.flatMap(({ topic }) => topic.positions.map(({ id }) => id)));
  const newTopics = draftTopics(record.articles, {
    actors: record.named,
    outlets: record.outlets.map(({ outlet }) => outlet),
  }).filter(({ topic }) => !known.has(topic.id) && !topic.positions.some(({ id }) => positionIds.has(id)));
  return [
    makeOutletsFile(record.outlets.filter(({ host, outlet }) => !hosts.has(host) && !ids.has(outlet.id))),
    makeActorsFile(newActors(record.actors, actors)),
    ...newTopics.map(makeTopicFile),
  ];
};
