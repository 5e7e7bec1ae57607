import type { ActorId, OutletId, Stance, Topic, TopicId } from '../../schema/index.ts';
import { lookUp } from '../corpus/look-up.ts';
import { formWords } from '../corpus/registry-words.ts';
import { changeWords, reviewLine } from '../ledger/change-words.ts';
import type { PublicRecord } from '../record/record.ts';
import { isUnchecked, stanceBasis, stanceConfidence } from '../stands/stance-basis.ts';
import type { ClaimCard } from './claim-card.ts';
import { confidenceWords, isDoubtful } from './doubt.ts';
import { reasonsOf } from './find-reasons.ts';
import { ruleWords } from './rule-words.ts';
import { saidWords } from './said-words.ts';

/** A fact in words, and why the record holds it. */
export interface Fact {
  text: string;
  why: string;
}

/** Everything that the record holds of a claim besides its words, each fact with its reason. */
export interface ClaimFacts {
  speakers: readonly (Fact & { actor: ActorId })[];
  /** The article's words for speakers that are not identified. */
  unresolved: readonly Fact[];
  said: Fact;
  /** `text` is the position's; `condition` is empty where the claim makes none, `confidence` where none was measured. */
  stances: readonly (Fact & { stance: Stance; checked: boolean; topic: TopicId; condition: string; confidence: string })[];
  /** Why they say it, as far as the words give a reason; verbatim. */
  reasons: readonly string[];
  topics: readonly Topic[];
  form: Fact;
  sure: Fact;
  /** What an editor decided, and what that changed; missing where nobody has looked. */
  review?: { line: string; changes: readonly string[] };
  /** Media that the article cites; `outlet` is missing where the record does not know the medium. */
  via: readonly (Fact & { outlet?: OutletId | undefined })[];
}

/** Gathers the facts of a claim. */
export const claimFacts = ({ corpus, ledger }: PublicRecord, { claim, article, taken }: ClaimCard): ClaimFacts => {
  const said = saidWords({ claim, article });
  const review = claim.review && {
    line: reviewLine(claim.review),
    changes: claim.review.changes
      .map((change) => changeWords(corpus, ledger, change))
      .map(({ field, before, after }) => `${field}: ${after} (the program had found: ${before})`),
  };
  return {
    speakers: claim.actors.map(({ actor, rule }) => ({
      actor,
      text: lookUp(corpus.actorById, actor, 'actor').name,
      why: `the article says “${claim.source.exact}”: ${ruleWords(rule)}`,
    })),
    unresolved: claim.unresolved.map((words) => ({
      text: `“${words}”`,
      why: 'not identified: no entry of the registry answers to these words',
    })),
    said: { text: said.text, why: said.basis },
    stances: taken.map(({ taken: { stance, condition = '', rule, why, words, ...known }, position, topic }) => ({
      stance,
      checked: !isUnchecked(known.certainty),
      topic: topic.id,
      text: position.text,
      condition,
      why: `${stanceBasis(known, claim.review)}: ${why ?? ruleWords(rule)}${words === '' ? '' : `, in “${words}”`}`,
      confidence: stanceConfidence(known),
    })),
    reasons: reasonsOf(claim),
    topics: claim.topics.map((id) => lookUp(corpus.topicById, id, 'topic')),
    form: {
      text: formWords[claim.form],
      why: claim.cue ? `the article’s cue is “${claim.cue.exact}”` : 'the article has no word such as “said” here',
    },
    sure: {
      text: claim.review ? 'Checked by a person' : isDoubtful(claim) ? 'Speaker perhaps misread' : 'Speaker reliably identified',
      why: `${ruleWords(claim.found.rule)}; ${confidenceWords(claim)}`,
    },
    ...(review && { review }),
    via: claim.via.map(({ name, kind, outlet }) => ({
      outlet,
      text: name,
      why: kind === 'post' ? 'a post that the article shows' : 'the article itself cites it',
    })),
  };
};
