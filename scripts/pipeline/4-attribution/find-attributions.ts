import type { Registry } from '../1-seed/seed.ts';
import type { Article } from '../2-article/article.ts';
import type { Sentence } from '../3-sentence/sentence.ts';
import type { Attribution } from './attribution.ts';
import { dropNested } from './drop-nested.ts';
import type { CueRule, Finding, PassageRule } from './finding.ts';
import { joinQuotations } from './join-quotations.ts';
import { quotationBefore } from './parse/adjacent-quotation.ts';
import { type Clause, makeClauses } from './parse/clause.ts';
import type { CueMatch } from './parse/find-cues.ts';
import { findSource } from './parse/find-source.ts';
import { makePassages, type Passage, type Range } from './parse/passage.ts';
import { dropOwnVoice, type IsOwnVoice, makeIsOwnVoice } from './relay/drop-own-voice.ts';
import { findCitedMedia } from './relay/find-cited-media.ts';
import { type MediaIndex, makeMediaIndex } from './relay/find-medium.ts';
import { peelRelays } from './relay/peel-relays.ts';
import { accordingTo } from './rules/according-to.ts';
import { colonSpeaker } from './rules/colon-speaker.ts';
import { cueAfterContent } from './rules/cue-after-content.ts';
import { cueBeforeContent } from './rules/cue-before-content.ts';
import { cueNoun } from './rules/cue-noun.ts';
import { dashSpeaker } from './rules/dash-speaker.ts';
import { inWordsOf } from './rules/in-words-of.ts';
import { passiveCue } from './rules/passive-cue.ts';
import { positionNoun } from './rules/position-noun.ts';
import { postSpeaker } from './rules/post-speaker.ts';
import { quotedSpeaker } from './rules/quoted-speaker.ts';
import { toAttribution } from './to-attribution.ts';

/** Rules that read a whole passage. Of two findings over one cue the earlier rule's stays, so those with a form of their own come first. */
const PASSAGE_RULES: readonly PassageRule[] = [
  accordingTo,
  inWordsOf,
  postSpeaker,
  quotedSpeaker,
  dashSpeaker,
  colonSpeaker,
  passiveCue,
  cueNoun,
  positionNoun,
];

/** Rules that read one cue whose source is known. What stands after a cue is surer than what stands before it, so it is tried first. */
const CUE_RULES: readonly CueRule[] = [cueBeforeContent, cueAfterContent];

/** Right after a quotation ("“We pay,” she told the council.") what stands before the cue is the surer. */
const rulesFor = ({ passage, start }: Clause, match: CueMatch, source: Range): readonly CueRule[] => {
  const next = passage.words[match.end];
  const opening = Math.min(match.start, source.start);
  const isAfter = opening > start && quotationBefore(passage, opening) !== undefined;
  return isAfter && next?.lower !== 'that' && next?.text !== ':' ? CUE_RULES.toReversed() : CUE_RULES;
};

interface NamedFinding {
  finding: Finding;
  rule: string;
}

const findInPassage = (passage: Passage, media: MediaIndex, isOwn: IsOwnVoice): NamedFinding[] => {
  const clauses = makeClauses(passage);
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
  const cited = found.map(({ finding, rule }): NamedFinding => {
    const cue = finding.cue[0] ?? finding.source[0];
    const clause = clauses.find(({ start, end }) => cue !== undefined && start <= cue.start && cue.start < end);
    const relays = clause ? findCitedMedia(clause, finding, media) : [];
    return relays.length > 0 ? { finding: { ...finding, relays }, rule } : { finding, rule };
  });
  return dropNested(dropOwnVoice(passage, peelRelays(passage, cited, media), isOwn));
};

/**
 * Finds who said what, by rules alone, in linear time. Headings are left out: they repeat what the text
 * says. Of attributions inside one another the outermost is kept.
 */
export const findAttributions = (article: Article, sentences: readonly Sentence[], registry: Registry): Attribution[] => {
  const media = makeMediaIndex(registry);
  const isOwn = makeIsOwnVoice(registry, article.meta.outlet);
  const passages = makePassages(article.text, article.blocks, sentences).filter(({ block }) => block.kind !== 'heading');
  return joinQuotations(
    passages.map((passage) => ({
      passage,
      attributions: findInPassage(passage, media, isOwn)
        .map(({ finding, rule }) => toAttribution(passage, finding, rule))
        .filter(({ source, content }) => source.length > 0 && content.length > 0)
        .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)),
    })),
  );
};
