import type { Registry } from '../1-seed/seed.ts';
import type { Article } from '../2-article/article.ts';
import type { Sentence } from '../3-sentence/sentence.ts';
import type { Attribution } from './attribution.ts';
import { addConfidence } from './confidence/add-confidence.ts';
import { dropNested, dropShared, dropUnsaid } from './drop-findings.ts';
import { findAnnouncement } from './find-announcement.ts';
import type { CueRule, NamedFinding, PassageRule } from './finding.ts';
import { isAsserted } from './is-asserted.ts';
import { joinQuotations } from './join-quotations.ts';
import type { Annotated, Tagged } from './learned/link-labels.ts';
import { readTagger, type Tagger } from './learned/tag-attributions.ts';
import { toAdditions } from './learned/to-additions.ts';
import { toClues } from './learned/to-clues.ts';
import { type Clause, makeClauses } from './parse/clause.ts';
import { quotationBefore } from './parse/content/adjacent-quotation.ts';
import type { CueMatch } from './parse/find-cues.ts';
import { makePassages, type Passage, type Range } from './parse/passage/passage.ts';
import { findSource } from './parse/source/find-source.ts';
import { dropOwnVoice, type IsOwnVoice, makeIsOwnVoice } from './relay/drop-own-voice.ts';
import { findCitedMedia, nameCited } from './relay/find-cited-media.ts';
import { type MediaIndex, makeMediaIndex } from './relay/find-medium.ts';
import { findPostAuthor } from './relay/find-post-author.ts';
import { peelRelays } from './relay/peel-relays.ts';
import { accordingTo } from './rules/according-to.ts';
import { amount } from './rules/amount.ts';
import { colonQuotation } from './rules/colon-quotation.ts';
import { colonSpeaker } from './rules/colon-speaker.ts';
import { cueAfterContent } from './rules/cue-after-content.ts';
import { cueBeforeContent } from './rules/cue-before-content.ts';
import { cueNoun } from './rules/cue-noun.ts';
import { dashSpeaker } from './rules/dash-speaker.ts';
import { inWordsOf } from './rules/in-words-of.ts';
import { insertedSpeaker } from './rules/inserted-speaker.ts';
import { namedClaim } from './rules/named-claim.ts';
import { passiveCue } from './rules/passive-cue.ts';
import { positionNoun } from './rules/position-noun.ts';
import { postSpeaker } from './rules/post-speaker.ts';
import { quotedSpeaker } from './rules/quoted-speaker.ts';
import { toAttribution } from './to-attribution.ts';

/** Who looks for attributions: the rules, the learned tagger, or both together. */
export const engines = ['rules', 'learned', 'both'] as const;
export type Engine = (typeof engines)[number];

/** The engine of a name; undefined where there is none of that name. */
export const toEngine = (name: string): Engine | undefined => engines.find((engine) => engine === name);

/** Rules that read a whole passage. Of two findings over one cue the earlier rule's stays, so those with a form of their own come first. */
const PASSAGE_RULES: readonly PassageRule[] = [
  accordingTo,
  inWordsOf,
  postSpeaker,
  quotedSpeaker,
  dashSpeaker,
  colonSpeaker,
  passiveCue,
  insertedSpeaker,
  cueNoun,
  positionNoun,
  colonQuotation,
  amount,
];

/** Rules that read one cue whose source is known. What stands after a cue is surer than what stands before it, so it is tried first. */
const CUE_RULES: readonly CueRule[] = [namedClaim, cueBeforeContent, cueAfterContent];

/** Right after a quotation ("“We pay,” she told the council.") what stands before the cue is the surer. */
const rulesFor = ({ passage, start, context }: Clause, match: CueMatch, source: Range): readonly CueRule[] => {
  const next = passage.words[match.end];
  const opening = Math.min(match.start, source.start);
  // "“Must fares rise?” Vane said at a May 6 fair": the quotation ended its sentence, and none of the words after the cue is a verb.
  const isBare = opening === start && !context.groups.some((group) => group.start >= match.end && group.form !== 'ing');
  const isAfter = (opening > start || isBare) && quotationBefore(passage, opening) !== undefined;
  return isAfter && next?.lower !== 'that' && next?.text !== ':' ? CUE_RULES.toReversed() : CUE_RULES;
};

const applyRules = (passage: Passage, clauses: readonly Clause[]): NamedFinding[] => {
  const found: NamedFinding[] = PASSAGE_RULES.flatMap(({ name, find }) =>
    find(passage, clauses).map((finding) => ({ finding, rule: name })),
  );
  for (const clause of clauses) {
    for (const match of clause.context.cues) {
      const source = findSource(clause, match);
      if (!source) continue;
      for (const { name, find } of rulesFor(clause, match, source)) {
        const finding = find(clause, match, source);
        if (!finding) continue;
        found.push({ finding, rule: name });
        break;
      }
    }
  }
  return found;
};

/** Adds the media that are cited for each finding, and leaves out what is not the article's to attribute. */
const settle = ({ passage, clauses }: Read, found: readonly NamedFinding[], media: MediaIndex, isOwn: IsOwnVoice): NamedFinding[] => {
  const cited = found.map(({ finding, rule }): NamedFinding => {
    const cue = finding.cue[0] ?? finding.source[0];
    const clause = clauses.find(({ start, end }) => cue !== undefined && start <= cue.start && cue.start < end);
    if (!clause) return { finding, rule };
    const relays = findCitedMedia(clause, finding, media);
    return { finding: nameCited(clause, relays.length > 0 ? { ...finding, relays } : finding, media), rule };
  });
  return dropNested(dropShared(passage, dropOwnVoice(passage, peelRelays(passage, cited, media), isOwn)));
};

/** A passage and what the rules see in it. */
interface Read {
  passage: Passage;
  clauses: readonly Clause[];
  found: readonly NamedFinding[];
}

/** What nobody is told to say in a post is said by who posted it. */
const withAuthor = ({ passage, clauses }: Read, media: MediaIndex, found: Attribution[]): Attribution[] => {
  const author = found.length === 0 ? findPostAuthor(passage, clauses, media) : undefined;
  return author ? [author] : found;
};

/** Who is announced with the last words of a passage, and said what stands in the next. */
const announcedBy = ({ passage, clauses }: Read): Attribution | undefined => {
  const finding = findAnnouncement(passage, clauses);
  return finding && toAttribution(passage, { ...finding, content: [] }, 'announced-quotation');
};

/** Who looks for attributions. */
export interface FindOptions {
  /** `both` where nothing is said. */
  engine?: Engine;
  /** The tagger of the committed weights where nothing is said. */
  tagger?: Tagger;
}

/** What is found in an article, before and after it is made into claims. */
export interface Extraction {
  /** For the record: attributions in our manner. */
  attributions: readonly Attribution[];
  /** For measurement: everything found, beliefs and what has no source among it, in PolNeAR's manner. */
  annotated: readonly Annotated[];
  /** What the tagger found, where it was asked. */
  tagged?: readonly Tagged[];
}

/**
 * Finds who said what, in linear time. The rules come first; the learned tagger knows what they found, and
 * what it finds beyond them is added where it is sure of it. Headings are left out: they repeat what the
 * text says. Of attributions inside one another the outermost is kept.
 */
export const extract = (
  article: Article,
  sentences: readonly Sentence[],
  registry: Registry,
  { engine = 'both', tagger = readTagger() }: FindOptions = {},
): Extraction => {
  const { text } = article;
  const media = makeMediaIndex(registry);
  const isOwn = makeIsOwnVoice(registry, article.meta.outlet);
  const reads = makePassages(text, article.blocks, sentences)
    .filter(({ block }) => block.kind !== 'heading')
    .map((passage): Read => {
      const clauses = makeClauses(passage);
      return { passage, clauses, found: engine === 'learned' ? [] : applyRules(passage, clauses) };
    });
  const finish = (learned: readonly Tagged[], isRecord: boolean): Attribution[] => {
    const additions = toAdditions(reads, learned);
    return joinQuotations(
      reads.map((read, at) => ({
        passage: read.passage,
        announced: announcedBy(read),
        attributions: withAuthor(
          read,
          media,
          settle(read, [...read.found, ...(additions[at] ?? [])], media, isOwn)
            .filter(({ finding }) => !isRecord || isAsserted(read.clauses, finding))
            .map(({ finding, rule }) => toAttribution(read.passage, finding, rule))
            .filter(({ source, content }) => source.length > 0 && content.length > 0)
            .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)),
        ),
      })),
    );
  };
  // The tagger was trained on all that the rules find; what is not asserted is left out of the record alone.
  const clues = toClues(text, finish([], false));
  if (engine === 'rules') return { attributions: addConfidence(text, dropUnsaid(text, finish([], true)), undefined), annotated: clues };
  const tagged = tagger(text, sentences, engine === 'both' ? clues : undefined);
  return { attributions: addConfidence(text, dropUnsaid(text, finish(tagged, true)), tagged), annotated: tagged, tagged };
};

/** The attributions of an article. */
export const findAttributions = (
  article: Article,
  sentences: readonly Sentence[],
  registry: Registry,
  options: FindOptions = {},
): Attribution[] => [...extract(article, sentences, registry, options).attributions];
