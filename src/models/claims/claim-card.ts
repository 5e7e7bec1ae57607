import type { Actor, Claim, Outlet, Position, PositionTaken, Topic } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { nameInSentence, nameList, sourceInSentence } from '../corpus/name-list.ts';
import { roleInWords, rolesIn } from '../corpus/role-at.ts';
import { titleInText } from '../corpus/title-in-text.ts';
import { dateInWords } from '../dates/date-words.ts';
import { claimWording, type Wording, wordingText } from './claim-wording.ts';
import { isBareReference, type RefersBack, refersBack } from './refers-back.ts';
import { saidLine, saidShort } from './said-words.ts';
import { type SourceLink, sourceLink } from './source-link.ts';
import { whoseWords } from './whose-words.ts';

/** A citation of a claim as plain text: the speaker of quoted words, the words, their source, and where it stands in the record. `address` is the permanent one. */
export const citeClaim = (card: ClaimCard, address: string): string => {
  const { claim, article, names, outlet } = card;
  const said = saidShort(card);
  const published = article.published === '' ? 'undated' : dateInWords(article.published);
  const words = wordingText(card);
  // Words that are not the speaker's do not stand behind the speaker's name as behind an author's.
  const cited = card.wording.kind === 'quoted' ? `${names} (${said}): ${words}` : `${words} (${said})`;
  return `${cited}. In: ${titleInText(article.title)}, ${outlet.name}, ${published}, ${article.url}. On Record, claim ${claim.id}, ${address}.`;
};

/** Whose work the words of a claim are, by name: the speakers' where they are quoted, the outlet's, or this project's. */
export const authorsInWords = (card: ClaimCard): readonly string[] => {
  const { claim, outlet, speakers } = card;
  const whose = whoseWords(card);
  if (whose === 'digest') return ['On Record'];
  return whose === 'outlet' ? [outlet.name] : [...speakers.map(({ actor }) => actor.name), ...claim.unresolved];
};

/** A stance that a claim takes, with what it is on. */
export interface TakenOn {
  taken: PositionTaken;
  position: Position;
  topic: Topic;
}

/** What a claim card shows, every reference resolved. */
export interface ClaimCard extends PlacedClaim {
  /** With the offices in which they spoke, as printed beside the name: "then Mayor of Eastholm" of one who has left it. */
  speakers: readonly { actor: Actor; roles: readonly string[] }[];
  /** The speakers by name, as a list in words; the article's own words for those that are not identified. */
  names: string;
  /** The same inside a sentence: "Russia and the United States". */
  namesInSentence: string;
  taken: readonly TakenOn[];
  said: string;
  wording: Wording;
  /** What the first words refer back to; null where they do not, or the wording tells it. */
  refersBack: RefersBack | null;
  outlet: Outlet;
  source: SourceLink;
}

const gatherCard = (corpus: Corpus, { claim, article }: PlacedClaim): ClaimCard => {
  const speakers = claim.actors.map(({ actor: id }) => {
    const actor = lookUp(corpus.actorById, id, 'actor');
    return { actor, roles: rolesIn(actor, { claim, article }).map((role) => roleInWords(role, corpus.published)) };
  });
  const namesInSentence = nameList([...speakers.map(({ actor }) => nameInSentence(actor)), ...claim.unresolved.map(sourceInSentence)]);
  const taken = claim.positions.map((one) => ({ taken: one, ...lookUp(corpus.positionById, one.position, 'position') }));
  const [first] = taken;
  const position = taken.length === 1 ? first?.position.text : undefined;
  const isTold = position !== undefined && claim.content.length === 1 && isBareReference(claim.content[0]?.exact ?? '');
  return {
    claim,
    article,
    speakers,
    names: nameList([...speakers.map(({ actor }) => actor.name), ...claim.unresolved]),
    namesInSentence,
    taken,
    said: saidLine({ claim, article }),
    wording: claimWording(
      { claim, article },
      { speakers: namesInSentence || claim.source.exact, ...(position === undefined ? {} : { position }) },
    ),
    refersBack: isTold ? null : refersBack({ claim, article }),
    outlet: lookUp(corpus.outletById, article.outlet, 'outlet'),
    source: sourceLink(claim, article),
  };
};

/** The cards of each dossier that were made so far. */
const cards = new WeakMap<Corpus, WeakMap<Claim, ClaimCard>>();

/** Gathers what the card of a claim shows; once for each dossier, since pages, files and the search all show it. */
export const makeClaimCard = (corpus: Corpus, placed: PlacedClaim): ClaimCard => {
  const known = cards.get(corpus) ?? new WeakMap<Claim, ClaimCard>();
  cards.set(corpus, known);
  const found = known.get(placed.claim);
  if (found?.article === placed.article) return found;
  const card = gatherCard(corpus, placed);
  known.set(placed.claim, card);
  return card;
};

/** What a claim is called where others are named beside it: who, and when. */
export const claimName = (corpus: Corpus, placed: PlacedClaim): string => `${makeClaimCard(corpus, placed).names}, ${saidShort(placed)}`;
