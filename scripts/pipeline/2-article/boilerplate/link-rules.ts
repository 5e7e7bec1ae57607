import { countWords, endsSentence, looksLikeProse } from '../line-shape.ts';
import type { Line, Rule } from './rule.ts';

/** Most letters are capitals, and no word of several letters is written small. */
const isInCapitals = (text: string): boolean => (text.match(/\p{Lu}/gu)?.length ?? 0) >= 8 && !/\p{Ll}{2}/u.test(text);

/** Where every fifth line is in capitals, the article is written so. */
const isException = ({ capitals, count }: Line): boolean => capitals * 5 <= count || capitals <= 2;

const trail = /^[\p{L}\p{N}&’' -]{2,30}(?: ?(?:>|»|›|→) ?[\p{L}\p{N}&’' -]{2,30}){1,6}(?: ?(?:>|»|›|→).{0,120})?$/u;
const trailFromHome = /^(?:home|homepage|front page|start)(?: ?[/|·•>»›] ?[\p{L}\p{N}&’' -]{2,40}){1,6}$/iu;

/** Lines that lead to other pages. */
export const linkRules: readonly Rule[] = [
  {
    name: 'link-line',
    example: 'HARBOUR CLOSED FOR A THIRD DAY AS FISHERMEN BLOCK THE PIER',
    matches: (line) =>
      line.kind !== 'heading' &&
      countWords(line.text) >= 4 &&
      countWords(line.text) <= 40 &&
      isInCapitals(line.text) &&
      !/^[“"„«‘]/.test(line.text) &&
      !/[.,;][”"’»)]*$/.test(line.text) &&
      isException(line),
  },
  {
    name: 'link-line',
    example: 'Harbour closed for a third day (a link from end to end)',
    matches: ({ text, linked, kind }) => linked && kind !== 'heading' && !looksLikeProse(text) && !endsSentence(text),
  },
  {
    name: 'breadcrumb',
    example: 'Home > News > Harbour',
    matches: ({ text }) => text.length <= 160 && !endsSentence(text) && (trail.test(text) || trailFromHome.test(text)),
  },
];

/** The label of a list of stories: "Trending", "Most read", "Latest", "Related stories". */
const listLabel =
  /^(?:trending(?: now| news| stories)?|most (?:read|popular|viewed|shared)|latest(?: news| stories| headlines)?|popular(?: now| stories)?|top stories|headlines|in other news|related(?: articles?| stories| posts?| news| content| reading)?|more (?:stories|news|headlines|on this (?:story|topic)|from .{2,40})|recommended(?: for you| stories| reading)?|editors?[’'] (?:picks?|choice)|you (?:may|might) (?:also )?(?:like|be interested in)|read (?:more|also|next)|also read|see also|what to read next|don[’']t miss|up next)[:.]?$/i;

/** A headline: some words with a capital at the beginning that close no sentence. */
const isHeadline = (text: string): boolean =>
  countWords(text) >= 4 &&
  countWords(text) <= 25 &&
  /^[\p{Lu}\p{N}“‘"'«]/u.test(text) &&
  (!endsSentence(text) || /\?[”’"']?$/.test(text)) &&
  !/[,;:]$/.test(text);

/**
 * Indexes of the lines that a list's label stands over: labels of its own kind, and headlines, up to the first line of prose.
 * One headline before prose is the heading of what follows.
 */
export const findListedStories = (lines: readonly string[], kinds: readonly Line['kind'][]): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!listLabel.test(lines[at] ?? '')) continue;
    let end = at + 1;
    while (end < lines.length && (listLabel.test(lines[end] ?? '') || isHeadline(lines[end] ?? ''))) end += 1;
    const stories = end - at - 1;
    const isHeading = stories === 1 && kinds[at + 1] === 'heading' && end < lines.length;
    for (let index = at; index < (isHeading ? at + 1 : end); index += 1) found.push(index);
    at = end - 1;
  }
  return found;
};
