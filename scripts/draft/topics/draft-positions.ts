import { ENDING_VERBS, toParticiple, VAGUE_VERBS } from '../../../src/language/en/words/participle-lexicon.ts';
import { type Position, position as positionSchema } from '../../../src/schema/index.ts';
import { toSingular } from '../../pipeline/5-claim/words/to-key.ts';
import { countBy } from './count-by.ts';
import type { Matter } from './find-matters.ts';

/** A proposition on a matter, with what is not sure of it. */
export interface DraftedPosition {
  position: Position;
  /** Whether the articles say what is to become of the matter. */
  isTold: boolean;
  comments: readonly string[];
}

/** `bridge-toll` of "Bridge toll", at most 60 letters. */
export const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

/** The words with a capital at their head. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What takes place, and is neither introduced nor built. */
const EVENTS =
  /^(?:vote|referendum|plebiscite|ballot|poll|election|review|inquiry|enquiry|hearing|trial|strike|talk|negotiation|summit|audit|consultation|march|protest)$/u;

/** Verbs of what is done with any thing, which say nothing of what is to become of it. */
const SLIGHT =
  /^(?:have|do|make|need|use|let|lose|save|place|run|pay|clear|complete|charge|force|include|contain|involve|become|experience|pursue|lead|form|ready|take|put|set|enter|forget|touch|break|leave|avoid|escape|challenge|quit|sink|replace)$/u;

const isTelling = (verb: string): boolean => {
  const [bare = '', particle] = verb.split(' ');
  return (
    /^[a-z]{3,}$/u.test(bare) && (particle !== undefined || (!SLIGHT.test(bare) && !VAGUE_VERBS.has(bare) && !/^(?:give|see)$/u.test(bare)))
  );
};

/** The verb that is said most of a matter, and whether it makes an end of it: of ends and beginnings those that are said more often. */
const actOf = ({
  acts,
  for: pro,
  against,
}: Matter): { verb: string; isEnd: boolean; times: number; others: readonly string[] } | undefined => {
  const telling = acts.filter(({ verb }) => isTelling(verb));
  const ends = telling.filter(({ isEnd }) => isEnd).length;
  const isEnd = 2 * ends === telling.length ? against.size > pro.size : 2 * ends > telling.length;
  const [first, ...others] = countBy(telling.filter((act) => act.isEnd === isEnd).map(({ verb }) => verb)).toSorted(
    ([a, times], [b, more]) => more - times || a.split(' ').length - b.split(' ').length,
  );
  if (!first || (telling.length === 1 && (isEnd ? pro.size > against.size : against.size > pro.size))) return undefined;
  return { verb: first[0], isEnd, times: first[1], others: others.map(([verb]) => verb) };
};

/** "the toll", "tram fares", "gas drilling": how a matter stands in a sentence. */
export const nounOf = ({ key, forms: [form = key] }: Pick<Matter, 'key' | 'forms'>): { noun: string; isPlural: boolean } => {
  const isPlural = toSingular(form.toLowerCase()) !== form.toLowerCase();
  return { noun: isPlural || /ing$/u.test(form) ? form : `the ${form}`, isPlural };
};

/** One proposition on a matter: that what is said most comes about; where no verb tells, that it goes ahead. */
export const draftPosition = (matter: Matter): DraftedPosition => {
  const { noun, isPlural } = nounOf(matter);
  const [form = matter.key] = matter.forms;
  const act = actOf(matter);
  const [bare = '', ...particle] = act?.verb.split(' ') ?? [];
  const isEvent = EVENTS.test(matter.key.split(' ').at(-1) ?? '');
  const done = act ? [toParticiple(bare), ...particle].join(' ') : isEvent ? 'held' : undefined;
  const tail = done === undefined ? (isPlural ? 'go ahead' : 'goes ahead') : `${isPlural ? 'are' : 'is'} ${done}`;
  const isEnd = act !== undefined && (act.isEnd || ENDING_VERBS.has(bare));
  const position = positionSchema.parse({
    id: slugOf(`${form} ${tail}`),
    text: `${capital(noun)} ${tail}`,
    label: capital(done === undefined ? form : `${form} ${done}`),
    keywords: [matter.forms],
    matter: noun,
    direction: isEnd ? 'against' : 'for',
  });
  return {
    position,
    isTold: done !== undefined,
    comments: [
      ...(act
        ? [
            `“${act.verb}” is said of it ${act.times === 1 ? 'once only' : `${act.times} times`}${act.others.length > 0 ? `; also: ${act.others.slice(0, 5).join(', ')}` : ''}.`,
          ]
        : ['No verb tells what is to become of it: write the proposition.']),
    ],
  };
};
