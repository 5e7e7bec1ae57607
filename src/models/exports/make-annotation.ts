import type { Article } from '../../schema/index.ts';
import { makeClaimCard } from '../claims/claim-card.ts';
import { wordingText } from '../claims/claim-wording.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { titleInText } from '../corpus/title-in-text.ts';
import { datesOf, type Ledger } from '../ledger/ledger.ts';
import type { PublicRecord } from '../record/record.ts';
import type { Linking } from '../site/structured-data.ts';
import { articleDay, latestDay } from './data/data-date.ts';
import { licence } from './data/licence.ts';
import { mimeTypes, once, type SiteFile } from './site-file.ts';

/** A file for each claim, and for each article one with all of its claims. */
export const makeAnnotationFiles =
  (program: Program) =>
  (record: PublicRecord): readonly SiteFile[] => {
    const { corpus, ledger } = record;
    const file = (path: string, make: () => unknown): SiteFile => ({
      path,
      type: mimeTypes.annotation,
      make: once(() => `${JSON.stringify(make())}\n`),
    });
    return [
      ...corpus.articles.map((article) =>
        file(`articles/${article.id}.jsonld`, () => makeAnnotationCollection(record, article, program, ledger)),
      ),
      ...corpus.claims.map((placed) => file(`claims/${placed.claim.id}.jsonld`, () => makeAnnotation(record, placed, program, ledger))),
    ];
  };

/** A node of JSON-LD that is no schema.org. */
type JsonNode = Record<string, unknown>;

/** Web Annotation, and the few terms of PROV that say where the claim comes from. */
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    prov: 'http://www.w3.org/ns/prov#',
    spdx: 'http://spdx.org/rdf/terms#',
    wasGeneratedBy: 'prov:wasGeneratedBy',
    wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
    used: { '@id': 'prov:used', '@type': '@id' },
    wasAssociatedWith: 'prov:wasAssociatedWith',
    wasAttributedTo: 'prov:wasAttributedTo',
    wasInfluencedBy: 'prov:wasInfluencedBy',
    wasInformedBy: { '@id': 'prov:wasInformedBy', '@type': '@id' },
    endedAtTime: { '@id': 'prov:endedAtTime', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
    comment: 'http://www.w3.org/2000/01/rdf-schema#comment',
    hadPlan: { '@id': 'prov:hadPlan', '@type': '@id' },
    checksum: 'spdx:checksumValue',
  },
];

const absolute = ({ site }: Linking, address: string): string => new URL(address, site).href;

/** Where the annotations of an article lie. */
export const articleAnnotations = (linking: Linking, article: Article): string =>
  absolute(linking, `${linking.urls.annotations}articles/${article.id}.jsonld`);

const claimAnnotation = (linking: Linking, placed: PlacedClaim): string =>
  absolute(linking, `${linking.urls.annotations}claims/${placed.claim.id}.jsonld`);

/**
 * The text that the selectors are over. A digest's words stand on our page; of everything else the text
 * is the publisher's. The hash tells whether a text is the one that was read.
 */
const sourceOf = (linking: Linking, article: Article): JsonNode => ({
  id: article.rights === 'digest' ? absolute(linking, linking.urls.article(article.id)) : article.url,
  type: 'Text',
  language: article.language,
  checksum: article.text.sha256,
});

const day = (date: string): string | undefined => (date === '' ? undefined : `${date}T00:00:00Z`);

/** What an editor did: an activity of a person after that of the program. One that changed the claim is among those that made it. */
const reviewOf = (extraction: string, { claim: { review } }: PlacedClaim): { activity: JsonNode; person: JsonNode } | undefined => {
  if (!review) return undefined;
  const { decision, reviewer, date, reason } = review;
  const person = { type: ['Person', 'prov:Person'], name: reviewer };
  const activity = {
    type: 'prov:Activity',
    label: `Review: ${decision}`,
    endedAtTime: day(date),
    wasInformedBy: extraction,
    wasAssociatedWith: person,
    ...(reason === '' ? {} : { comment: reason }),
  };
  return { activity, person };
};

/** Who and what made the claim: the activity with its rule, the program in its version, and whoever reviewed it. */
const provenance = (linking: Linking, placed: PlacedClaim, program: Program): JsonNode => {
  const { claim, article } = placed;
  const id = `${claimAnnotation(linking, placed)}#extraction`;
  const extraction = {
    id,
    type: 'prov:Activity',
    used: article.rights === 'digest' ? [article.url, absolute(linking, linking.urls.article(article.id))] : [article.url],
    hadPlan: `${absolute(linking, linking.urls.methods)}#${claim.found.rule}`,
    wasAssociatedWith: { type: ['Software', 'prov:SoftwareAgent'], name: `${program.name} ${program.version}` },
  };
  const reviewed = reviewOf(id, placed);
  const isCorrected = claim.review?.decision === 'corrected';
  return {
    wasDerivedFrom: article.url,
    wasGeneratedBy: reviewed && isCorrected ? [extraction, reviewed.activity] : extraction,
    ...(reviewed ? { wasAttributedTo: reviewed.person } : {}),
    ...(reviewed && !isCorrected ? { wasInfluencedBy: reviewed.activity } : {}),
  };
};

/** When the claim was first published, by the ledger, and when it last changed or was looked at; before that, when its article entered the record. */
const daysOf = (ledger: Ledger, { claim, article }: PlacedClaim): { created: string; modified: string } => {
  const { first, last } = datesOf(ledger, `claims/${claim.id}`);
  const created = first || articleDay(article);
  const modified = latestDay([last, claim.review?.date ?? '']);
  return { created, modified: modified > created ? modified : '' };
};

/** The program that makes the record. */
export interface Program {
  name: string;
  version: string;
}

/** A claim as a W3C Web Annotation: its words in the article, found by quotation and by position in Unicode code points. */
export const makeAnnotation = (linking: Linking, placed: PlacedClaim, program: Program, ledger: Ledger): JsonNode => {
  const { created, modified } = daysOf(ledger, placed);
  const { claim, article } = placed;
  const card = makeClaimCard(linking.corpus, placed);
  const { quote, position } = claim.evidence;
  const body = (value: string, purpose: string): JsonNode => ({
    type: 'TextualBody',
    value,
    purpose,
    format: 'text/plain',
    language: 'en',
  });
  return {
    '@context': context,
    id: claimAnnotation(linking, placed),
    type: 'Annotation',
    motivation: ['describing', 'linking'],
    created: day(created),
    ...(modified === '' ? {} : { modified: day(modified) }),
    creator: { type: 'Software', name: program.name },
    rights: licence.address,
    canonical: `${absolute(linking, linking.urls.claim(claim.id))}#claim`,
    body: [
      body(wordingText(card), 'describing'),
      { type: 'SpecificResource', source: absolute(linking, linking.urls.claim(claim.id)), purpose: 'linking' },
      ...card.speakers.map(({ actor }) => ({
        type: 'SpecificResource',
        source: absolute(linking, linking.urls.actor(actor.id)),
        purpose: 'identifying',
      })),
      ...claim.topics.map((id) => body(lookUp(linking.corpus.topicById, id, 'topic').title, 'tagging')),
    ],
    target: {
      source: sourceOf(linking, article),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote.exact,
          ...(quote.prefix === '' ? {} : { prefix: quote.prefix }),
          ...(quote.suffix === '' ? {} : { suffix: quote.suffix }),
        },
        { type: 'TextPositionSelector', ...position },
      ],
      ...(article.accessed === '' ? {} : { state: { type: 'TimeState', sourceDate: day(articleDay(article)) } }),
    },
    ...provenance(linking, placed, program),
  };
};

/** All annotations of an article, in the order of its text. */
export const makeAnnotationCollection = (linking: Linking, article: Article, program: Program, ledger: Ledger): JsonNode => {
  const id = articleAnnotations(linking, article);
  const items = article.claims.map((claim) => {
    const { '@context': _, ...annotation } = makeAnnotation(linking, { claim, article }, program, ledger);
    return annotation;
  });
  return {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: `Claims in ${titleInText(article.title)}`,
    rights: licence.address,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, partOf: id, items },
  };
};
