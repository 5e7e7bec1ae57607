import type { Actor, Stance } from '../../schema/index.ts';
import type { ClaimCard } from '../claims/claim-card.ts';
import { wordingText } from '../claims/claim-wording.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { countOf } from '../corpus/name-list.ts';
import { answerSentence } from '../stands/answer-sentence.ts';
import { basisNote } from '../stands/stance-basis.ts';
import { stanceWords } from '../stands/stance-words.ts';
import type { TopicStands } from '../stands/topic-stands.ts';

/** Width and height of every preview picture in pixels, as those want it who show a link with its picture. */
export const previewPictureSize = { width: 1200, height: 630 } as const;

/** What the preview picture of a page shows, from top to bottom. All of it is plain text. */
export interface PreviewPicture {
  /** What kind of page it is: "Claim", "Topic". */
  kicker: string;
  /** The words set large: a quotation, a question, a name. */
  words: string;
  /** A stance, where the picture shows exactly one, with its sign and what it is on. */
  stance: { stance: Stance; glyph: string; line: string } | undefined;
  /** One or two lines under the words. */
  lines: readonly string[];
}

/** Letters set large on one picture, at most. */
const longest = 260;

/** The first words of a text, at most `longest` letters, cut at a word with "…". */
export const shortenWords = (text: string): string => {
  const letters = Array.from(text.replaceAll(/\s+/gu, ' ').trim());
  if (letters.length <= longest) return letters.join('');
  const kept = letters.slice(0, longest).join('');
  return `${kept.replace(/\s\S*$/u, '').replace(/[,;:–—-]$/u, '')} …`;
};

/** The picture of a claim: the words, who said them, when, and who reports them. */
export const makeClaimPreviewPicture = (card: ClaimCard): PreviewPicture => {
  const { claim, names, taken, said, outlet } = card;
  const [first] = taken;
  const only = taken.length === 1 && first ? first : undefined;
  const stance = only?.taken.stance;
  return {
    kicker: 'Claim',
    words: shortenWords(wordingText(card)),
    stance: only &&
      stance && {
        stance,
        glyph: stanceWords[stance].glyph,
        line: `${stanceWords[stance].word} ${only.position.label}${basisNote(only.taken)}`,
      },
    lines: [names || claim.source.exact, `${said} · reported by ${outlet.name}`],
  };
};

/** The picture of a topic: its question and the answer that the record gives. */
export const makeTopicPreviewPicture = (graph: TopicStands): PreviewPicture => ({
  kicker: graph.topic.title,
  words: shortenWords(graph.topic.question),
  stance: undefined,
  lines: [shortenWords(answerSentence(graph))],
});

/** The picture of an actor: the name, and how much is on record. */
export const makeActorPreviewPicture = (corpus: Corpus, actor: Actor): PreviewPicture => ({
  kicker: 'Actor',
  words: shortenWords(actor.name),
  stance: undefined,
  lines: [actor.description, `${countOf(corpus.claimsByActor.get(actor.id)?.length ?? 0, 'claim')} on record`],
});
