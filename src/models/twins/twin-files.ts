import type { Actor, Article, Outlet, Topic } from '../../schema/index.ts';
import { answerSentence } from '../answer-sentence.ts';
import { citeClaim } from '../citation.ts';
import { articleFootnote } from '../cite/footnotes.ts';
import { makeClaimCard } from '../claim-card.ts';
import { wordingText } from '../claim-wording.ts';
import type { PlacedClaim } from '../corpus.ts';
import { tableWords } from '../dataset/field-words.ts';
import { licence } from '../dataset/licence.ts';
import { tableNames } from '../dataset/records.ts';
import { dateInWords } from '../date-words.ts';
import { confidenceWords } from '../doubt.ts';
import { mimeTypes } from '../files/mime-types.ts';
import { once, type SiteFile } from '../files/site-file.ts';
import { reviewLine } from '../ledger/judgement-words.ts';
import { lookUp } from '../look-up.ts';
import { countOf } from '../name-list.ts';
import type { Stand } from '../position-graph/stand.ts';
import { buildPositionGraph } from '../position-graph.ts';
import { actorKindWords, outletKindWords, rightsWords } from '../registry-words.ts';
import { attributionRules } from '../rule-words.ts';
import { saidWords } from '../said-words.ts';
import { standsOf } from '../stands.ts';
import { statementOf } from '../statements/find-statements.ts';
import type { Linking } from '../structured-data.ts';
import { claimLine, stancesInWords } from './claim-lines.ts';
import { linkTo, listOf, plainText, toMarkdown } from './markdown.ts';

/** Reads the body of a page of the content as Markdown; a matter of the disk, so that it comes from outside the models. */
export type ReadBody = (linking: Linking, collection: 'articles' | 'topics', id: string) => string;

const standLines = (stands: readonly Stand[], name: (stand: Stand) => string): readonly string[] =>
  stands.map((stand) => `${name(stand)}: ${stand.stance} (${countOf(stand.claims.length, 'claim')})`);

/** Makes the Markdown twin of every page that shows an entry or a list of entries; `index.md` beside each page's `index.html`. */
export const makeTwinFiles =
  (readBody: ReadBody) =>
  (linking: Linking): readonly SiteFile[] => {
    const { corpus, urls, site } = linking;
    const twin = (page: string): string => new URL(`${page}index.md`, site).href;
    const lines = (claims: readonly PlacedClaim[]): readonly string[] => claims.map((placed) => claimLine(linking, placed));
    const end = `---\n\n${plainText(licence.words)}`;
    const file = (page: string, make: () => readonly string[]): SiteFile => ({
      path: page.slice(urls.home.length).replace(/\/?$/, page === urls.home ? 'index' : '/index'),
      type: mimeTypes.md,
      make: once(() => toMarkdown(...make(), end)),
    });

    const claimTwin = (placed: PlacedClaim): readonly string[] => {
      const { claim, article } = placed;
      const card = makeClaimCard(corpus, placed);
      const { text, basis } = saidWords(claim, article);
      const others = (statementOf(corpus, claim.id)?.reports ?? []).filter((report) => report.claim.id !== claim.id);
      const stances = stancesInWords(card);
      return [
        `# ${plainText(`${card.names}, ${card.said}`)}`,
        `> ${plainText(wordingText(claim, card.outlet.name, card.namesInSentence))}`,
        listOf(
          [
            ...card.speakers.map(
              ({ actor, roles }) =>
                `Speaker: ${linkTo(actor.name, twin(urls.actor(actor.id)))}${roles.length > 0 ? `, ${plainText(roles.join(', '))}` : ''}`,
            ),
            ...claim.unresolved.map((words) => `Speaker: “${plainText(words)}” (not identified)`),
            `Said: ${plainText(text)} (${plainText(basis)})`,
            `Stance: ${stances.length === 0 ? 'none on a listed position' : stances.map(plainText).join('; ')}`,
            `Form: ${claim.form}`,
            `How sure: ${plainText(confidenceWords(claim))}`,
            ...(claim.review ? [`Reviewed: ${plainText(reviewLine(claim.review))}`] : []),
            `Reported by: ${linkTo(card.outlet.name, twin(urls.outlet(card.outlet.id)))}, in ${linkTo(article.title, twin(urls.article(article.id)))}`,
            ...claim.via.map(({ name }) => `Via: ${plainText(name)}`),
            `Original: <${card.source.href}>`,
          ],
          '',
        ),
        others.length === 0 ? '' : `## Also reported by\n\n${listOf(lines(others), '')}`,
        `## Cite\n\n${plainText(citeClaim(card, new URL(urls.claim(claim.id), site).href))}`,
      ];
    };
    const topicTwin = (topic: Topic): readonly string[] => {
      const graph = buildPositionGraph(corpus, topic.id);
      return [
        `# ${plainText(topic.question)}`,
        `> ${plainText(answerSentence(graph))}`,
        plainText(topic.summary),
        ...graph.bands.map(
          ({ position, stands }) =>
            `## ${plainText(position.text)}\n\n${listOf(
              standLines(stands, ({ actor }) => linkTo(actor.name, twin(urls.actor(actor.id)))),
              'No stance on record.',
            )}`,
        ),
        `## Background\n\n${readBody(linking, 'topics', topic.id)}`,
        `## Claims\n\n${listOf(lines(corpus.claimsByTopic.get(topic.id) ?? []), 'None yet.')}`,
      ];
    };
    const actorTwin = (actor: Actor): readonly string[] => [
      `# ${plainText(actor.name)}`,
      `> ${plainText(actor.description)}`,
      `${actorKindWords[actor.kind].one}${actor.wikidata === undefined ? '' : `, Wikidata <https://www.wikidata.org/entity/${actor.wikidata}>`}`,
      `## Stances\n\n${listOf(
        standLines(standsOf(corpus, actor.id), ({ position }) => plainText(position.text)),
        'None on record.',
      )}`,
      `## Claims\n\n${listOf(lines(corpus.claimsByActor.get(actor.id) ?? []), 'None on record.')}`,
    ];
    const outletTwin = (outlet: Outlet): readonly string[] => [
      `# ${plainText(outlet.name)}`,
      `> ${plainText(`${outletKindWords[outlet.kind]}. ${outlet.ownership}`)}`,
      `<${outlet.url}>`,
      `## Articles\n\n${listOf(
        (corpus.articlesByOutlet.get(outlet.id) ?? []).map(({ id, title }) => linkTo(title, twin(urls.article(id)))),
        'None in the record.',
      )}`,
      `## Claims\n\n${listOf(lines(corpus.claimsByOutlet.get(outlet.id) ?? []), 'None on record.')}`,
    ];
    const articleTwin = (article: Article): readonly string[] => [
      `# ${plainText(article.title)}`,
      plainText(articleFootnote(linking, article)),
      rightsWords[article.rights].explained,
      article.rights === 'excerpt'
        ? ''
        : `## ${article.rights === 'digest' ? 'Summary' : 'Text'}\n\n${readBody(linking, 'articles', article.id)}`,
      `## Claims\n\n${listOf(lines(article.claims.map((claim) => ({ claim, article }))), 'None found.')}`,
    ];
    const listTwin = (title: string, entries: readonly string[]): readonly string[] => [`# ${title}`, listOf(entries, 'None yet.')];

    return [
      file(urls.home, () => [
        '# On Record',
        '> Who said what, when, on which question, with which stance, and which outlet reported it in which words.',
        ...corpus.topics.map(
          ({ id, title, question }) =>
            `## ${linkTo(title, twin(urls.topic(id)))}\n\n${plainText(question)} ${plainText(answerSentence(buildPositionGraph(corpus, id)))}`,
        ),
        `## Newest claims\n\n${listOf(lines(corpus.claims.slice(0, 10)), 'None yet.')}`,
      ]),
      file(urls.topics, () =>
        listTwin(
          'Topics',
          corpus.topics.map(({ id, title, question }) => `${linkTo(title, twin(urls.topic(id)))}: ${plainText(question)}`),
        ),
      ),
      file(urls.actors, () =>
        listTwin(
          'Actors',
          corpus.actors.map(({ id, name, description }) => `${linkTo(name, twin(urls.actor(id)))}: ${plainText(description)}`),
        ),
      ),
      file(urls.outlets, () =>
        listTwin(
          'Outlets',
          corpus.outlets.map(({ id, name, ownership }) => `${linkTo(name, twin(urls.outlet(id)))}: ${plainText(ownership)}`),
        ),
      ),
      file(urls.articles, () =>
        listTwin(
          'Articles',
          corpus.articles.map(
            ({ id, title, outlet, published }) =>
              `${linkTo(title, twin(urls.article(id)))}, ${plainText(lookUp(corpus.outletById, outlet, 'outlet').name)}, ${dateInWords(published)}`,
          ),
        ),
      ),
      file(urls.claims, () => listTwin(countOf(corpus.claims.length, 'claim'), lines(corpus.claims))),
      file(urls.graph, () => [
        '# Who stands where',
        ...corpus.topics
          .flatMap(({ id }) => buildPositionGraph(corpus, id).bands)
          .map(
            ({ position, stands }) =>
              `## ${plainText(position.text)}\n\n${listOf(
                standLines(stands, ({ actor }) => linkTo(actor.name, twin(urls.actor(actor.id)))),
                'No stance on record.',
              )}`,
          ),
      ]),
      file(urls.methods, () => [
        '# Methods',
        'How statements are found in articles, rule by rule. The page itself has the measured figures and the rules for stances and dates.',
        listOf(
          attributionRules.map(({ rule, words, example }) => `\`${rule}\`: ${plainText(words)}. Example: ${plainText(example)}`),
          '',
        ),
      ]),
      file(urls.data, () => [
        '# Data',
        listOf(
          tableNames.map(
            (name) =>
              `${name}: ${tableWords[name]} ${['csv', 'json', 'ndjson'].map((ending) => `[${ending}](<${new URL(`${urls.data}${name}.${ending}`, site).href}>)`).join(', ')}`,
          ),
          '',
        ),
        listOf(
          [
            `Everything in one [SQLite file](<${new URL(`${urls.data}on-record.sqlite`, site).href}>)`,
            `The [API](<${new URL(`${urls.api}index.json`, site).href}>) and its [OpenAPI description](<${new URL(`${urls.api}openapi.json`, site).href}>)`,
          ],
          '',
        ),
      ]),
      ...corpus.topics.map((topic) => file(urls.topic(topic.id), () => topicTwin(topic))),
      ...corpus.actors.map((actor) => file(urls.actor(actor.id), () => actorTwin(actor))),
      ...corpus.outlets.map((outlet) => file(urls.outlet(outlet.id), () => outletTwin(outlet))),
      ...corpus.articles.map((article) => file(urls.article(article.id), () => articleTwin(article))),
      ...corpus.claims.map((placed) => file(urls.claim(placed.claim.id), () => claimTwin(placed))),
    ];
  };
