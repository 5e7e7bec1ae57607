import { doubtBelow, type MeasuredTable } from '../../../schema/index.ts';
import { attributionRules, type RuleWords, speakerRules, stanceRules } from '../../claims/rule-words.ts';
import { stanceScale } from '../../moves/stance-scale.ts';
import { sideRule } from '../../stands/decide-side.ts';
import { dictionary } from '../data/data-page.ts';
import { tableNames } from '../data/records.ts';
import { type Blocks, linkTo, listOf, plainText, type TwinKit } from './twin-kit.ts';

const ruleBlock = (title: string, rules: readonly RuleWords[]): string =>
  `## ${title}\n\n${listOf(
    rules.map(({ rule, words, example }) => `\`${rule}\`: ${plainText(words)}. Example: ${plainText(example)}`),
    '',
  )}`;

const cell = (words: string): string => plainText(words);

const measuredBlock = ({ title, columns, rows }: MeasuredTable): string =>
  [
    `### ${plainText(title)}\n`,
    `| Measure | ${columns.map(cell).join(' | ')} |`,
    `|${' --- |'.repeat(columns.length + 1)}`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');

/** How statements are found, rule by rule, and how well that works. */
export const methodsTwin = (measured: readonly MeasuredTable[]): Blocks => [
  '# Methods',
  '> How statements are taken out of articles, how each fact about them is decided, and what the method cannot do.',
  'Nothing in the record is unverifiable: each claim carries words of the text that was read, where they stand in it, and a link to the original. Where that text is a summary by this project, the words are a paraphrase by On Record and say so. What the program does not know is written as not known. The record says who said a thing and who reported it, not whether it is true.',
  `A claim that was found in a way in which fewer than ${Math.round(100 * doubtBelow)} in 100 finds were right is marked “not sure”, until a person has looked at it.`,
  ruleBlock('How a statement is found', attributionRules),
  ruleBlock('How a speaker is recognised', speakerRules),
  `## Sides\n\nA stance is checked where an editor confirmed it; everything else is marked “unchecked”. ${sideRule}`,
  ruleBlock('How a stance is found', stanceRules),
  `## Moves\n\nA move leads from one dated claim of an actor on a position to the next, on this scale:\n\n${listOf(
    stanceScale.map(({ value, words }) => `${value}: ${plainText(words)}`),
    '',
  )}`,
  '## Corrections\n\nAn editor can confirm a claim, correct its speaker, date, stance or topics, or withdraw it; who did so, when and why is told, and the words stay the article’s. Every address that was ever published is kept.',
  '## How well it works',
  ...measured.map(measuredBlock),
];

/** Every download, and what each field means. */
export const dataTwin = ({ record: { urls, site, corpus } }: TwinKit): Blocks => {
  const at = (address: string): string => new URL(address, site).href;
  const formats = (path: string): string =>
    ['csv', 'json', 'ndjson'].map((ending) => linkTo(ending, at(`${urls.data}${path}.${ending}`))).join(', ');
  const part = (folder: string): string =>
    `${linkTo('claims as CSV', at(`${urls.data}${folder}claims.csv`))}, ${linkTo('SQLite', at(`${urls.data}${folder}on-record.sqlite`))}, ${linkTo('GraphML', at(`${urls.data}${folder}network.graphml`))}`;
  return [
    '# Data',
    listOf(
      [
        ...tableNames.map((name) => `${name}: ${formats(name)}, ${linkTo('schema', at(`${urls.data}schemas/${name}.schema.json`))}`),
        `Everything in one ${linkTo('SQLite file', at(`${urls.data}on-record.sqlite`))}`,
        `Network of actors and positions: ${linkTo('GraphML', at(`${urls.data}network.graphml`))}, ${linkTo('GEXF', at(`${urls.data}network.gexf`))}`,
        `${linkTo('Statement list', at(`${urls.data}statement-list.csv`))} for discourse network analysis`,
        `The ${linkTo('API', at(`${urls.api}index.json`))} and its ${linkTo('OpenAPI description', at(`${urls.api}openapi.json`))}`,
        ...corpus.topics.map(({ id, title }) => `${plainText(title)}: ${part(`topics/${id}/`)}`),
      ],
      '',
    ),
    ...dictionary().map(
      ({ table, description, entries }) =>
        `## Fields of ${table}\n\n${plainText(description)}\n\n${listOf(
          entries.map(
            ({ name, holds, always, description: meaning }) =>
              `\`${name}\` (${holds}${always ? '' : ', may be absent'}): ${plainText(meaning)}`,
          ),
          '',
        )}`,
    ),
  ];
};

/** Ways into the record for programs, which a search in the browser does not help. */
const ways = ({ record: { urls, site }, twin }: TwinKit): string =>
  listOf(
    [
      linkTo('Topics', twin(urls.topics)),
      linkTo('Actors', twin(urls.actors)),
      linkTo('Articles', twin(urls.articles)),
      linkTo('All claims', twin(urls.claims)),
      `${linkTo('Claims as JSON', new URL(`${urls.data}claims.json`, site).href)}: everything that the search finds`,
    ],
    '',
  );

/** The search, which runs in a browser. */
export const searchTwin = (kit: TwinKit): Blocks => [
  '# Search',
  'The search runs in the browser. Everything that it finds is also in these lists:',
  ways(kit),
];

/** Reading without a network, which a browser does. */
export const offlineTwin = (kit: TwinKit): Blocks => [
  '# Reading offline',
  'In a browser, pages that were visited, the search and the graphs work without a network. For programs the whole record is in a few files:',
  ways(kit),
];

/** What stands where no page is. */
export const missingTwin = (kit: TwinKit): Blocks => [
  '# There is no page at this address',
  'The link may have been cut short. The page may be found from one of these:',
  ways(kit),
];
