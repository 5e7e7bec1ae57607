import type { Linking } from '../../site/structured-data.ts';
import { licence } from '../data/licence.ts';
import { linkTo, listOf, plainText, toMarkdown } from './twin-kit.ts';

/** The guide for programs that read: https://llmstxt.org */
export const makeLlmsText = ({ corpus, urls, site }: Linking): string => {
  const at = (address: string): string => new URL(address, site).href;
  return toMarkdown(
    '# On Record',
    '> A record of who said what, when, on which question, with which stance, and which outlet reported it in which words. It does not rate whether what was said is true.',
    'Every claim has a permanent page with its words, whose they are (the speaker’s, the outlet’s, or a paraphrase by On Record), where they stand in the text, and a link to the original. Every page has a Markdown twin: `index.md` beside it. Name the speaker, the date said and the outlet when you repeat a claim, and link to its page. What a program was not sure of is marked; “not known” means that the article does not say it.',
    `## Topics\n\n${listOf(
      corpus.topics.map(({ id, title, question }) => `${linkTo(title, at(`${urls.topic(id)}index.md`))}: ${plainText(question)}`),
      'None yet.',
    )}`,
    `## Lists\n\n${listOf(
      [
        `${linkTo('Claims', at(`${urls.claims}index.md`))}: all ${corpus.claims.length}, the newest first`,
        `${linkTo('Actors', at(`${urls.actors}index.md`))}: ${corpus.actors.length} people, states, alliances and groups`,
        `${linkTo('Outlets', at(`${urls.outlets}index.md`))}: ${corpus.outlets.length}`,
        `${linkTo('Articles', at(`${urls.articles}index.md`))}: ${corpus.articles.length}`,
        `${linkTo('Methods', at(`${urls.methods}index.md`))}: how statements are found`,
        `${linkTo('What changed', at(`${urls.changes}index.md`))}: what each publication added, corrected and took back`,
        `${linkTo('Snapshots', at(`${urls.snapshots}index.md`))}: topics frozen on a day`,
      ],
      '',
    )}`,
    `## Data\n\n${listOf(
      [
        `${linkTo('API', at(`${urls.api}index.json`))}: static JSON, described by ${linkTo('OpenAPI', at(`${urls.api}openapi.json`))}`,
        `${linkTo('Claims as JSON', at(`${urls.data}claims.json`))}: with schema`,
        `${linkTo('Downloads', at(`${urls.data}index.md`))}: JSON, NDJSON, CSV, SQLite, GraphML, GEXF`,
        `${linkTo('New claims', at(`${urls.feeds}all.json`))}: JSON Feed`,
      ],
      '',
    )}`,
    `## Optional\n\n${plainText(licence.words)}`,
  );
};
