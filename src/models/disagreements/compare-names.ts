import { stemOf } from '../../language/en/words/terms.ts';
import { splitWords, type Word } from '../../language/en/words/words.ts';
import type { Actor } from '../../schema/index.ts';
import type { Wordings } from '../wordings/compare-wordings.ts';
import type { ReportWords } from '../wordings/report-words.ts';
import { type Disagreement, findSlots, gatherSides } from './disagreement.ts';

interface Name {
  text: string;
  keys: readonly string[];
  /** The word before it, where it stands in the text. */
  before: string;
}

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Runs of capitalised words; the first word of a text has a capital whatever it is. */
const namesIn = ({ text, words }: ReportWords, [from, to]: readonly [number, number]): Name[] => {
  const runs: number[][] = [];
  for (let index = Math.max(from, 1); index < to; index += 1) {
    const [word, before] = [words[index], words[index - 1]];
    if (!word || !before || !isCapital(word) || /^I$/u.test(word.text) || /[.!?…]\s*[“"‘]?$/u.test(text.slice(before.end, word.start)))
      continue;
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs.map((run) => {
    const own = run.flatMap((index) => words.slice(index, index + 1));
    return {
      text: text.slice(own[0]?.start, own.at(-1)?.end),
      keys: own.map(({ key }) => key),
      before: words[(run[0] ?? 1) - 1]?.key ?? '',
    };
  });
};

/** Which actors a name may stand for, by its keys: "kyiv" and "kiev" are one. */
export type ActorsByName = ReadonlyMap<string, ReadonlySet<string>>;

/** Every name of every actor, with whom it may stand for. */
export const indexNames = (actors: readonly Actor[]): ActorsByName => {
  const index = new Map<string, Set<string>>();
  for (const { id, name, nameInSentence, aliases, metonyms } of actors)
    for (const one of [name, nameInSentence ?? name, ...aliases, ...metonyms]) {
      const key = splitWords(one)
        .map((word) => word.key)
        .filter((word) => word !== 'the')
        .join(' ');
      index.set(key, (index.get(key) ?? new Set()).add(id));
    }
  return index;
};

/** True where two names may be of one: a common word ("Rutte", "Mark Rutte"), a common beginning ("Russian", "Russia"), initials ("UN"), or one actor of the registry. */
const mayBeOne = (actorsByName: ActorsByName, a: Name, b: Name): boolean => {
  const stems = new Set(a.keys.map(stemOf));
  if (b.keys.some((key) => stems.has(stemOf(key)))) return true;
  if (a.keys.some((one) => b.keys.some((other) => one.slice(0, 4) === other.slice(0, 4) && one.length > 3))) return true;
  const initials = (keys: readonly string[]): string => keys.map((key) => key[0] ?? '').join('');
  const bare = (keys: readonly string[]): string => keys.join('').replaceAll('.', '');
  if (initials(a.keys) === bare(b.keys) || initials(b.keys) === bare(a.keys)) return true;
  const [one, other] = [actorsByName.get(a.keys.join(' ')), actorsByName.get(b.keys.join(' '))];
  return one !== undefined && other !== undefined && !one.isDisjointFrom(other);
};

const kindOf = (name: Name): Disagreement['kind'] => {
  if (name.keys.every((key) => weekdays.test(key) || months.test(key))) return 'date';
  return /^(?:in|at|near|outside)$/u.test(name.before) ? 'place' : 'name';
};

const aboutWords: Readonly<Record<Disagreement['kind'], string>> = {
  date: 'day named',
  place: 'place named',
  name: 'name',
  role: 'role',
  number: 'number',
};

/** Names, places and days that stand in one place of the wording and are not the same: "at Cray Point", "at Dunlow Head". */
export const compareNames = (actorsByName: ActorsByName, wordings: Wordings): Disagreement[] => {
  const { base } = wordings;
  /** By the base's name: whoever has another one there. */
  const byName = new Map<string, { mine: Name; others: { report: ReportWords; name: Name }[] }>();
  for (const slot of findSlots(wordings)) {
    const [mine, ...more] = namesIn(base, slot.base);
    const [theirs, ...others] = namesIn(slot.report, slot.other);
    if (!mine || !theirs || more.length + others.length > 0 || mine.before !== theirs.before) continue;
    if (kindOf(mine) !== kindOf(theirs) || mayBeOne(actorsByName, mine, theirs)) continue;
    const entry = byName.get(mine.text) ?? { mine, others: [] };
    entry.others.push({ report: slot.report, name: theirs });
    byName.set(mine.text, entry);
  }
  return Array.from(byName.values(), ({ mine, others }) => {
    // On the base's side stand all who have its name anywhere.
    const keys = ` ${mine.keys.join(' ')} `;
    const agreeing = wordings.reports.filter(({ words }) => ` ${words.map(({ key }) => key).join(' ')} `.includes(keys));
    const given = wordings.reports.flatMap((report) => {
      const other = others.find((one) => one.report === report)?.name;
      const name = other ?? (agreeing.includes(report) ? mine : undefined);
      return name ? [{ report: report.report, value: name, shown: name.text, words: name.text }] : [];
    });
    const kind = kindOf(mine);
    const about = mine.before === '' ? aboutWords[kind] : `${aboutWords[kind]}, after “${mine.before}”`;
    return { kind, about, sides: gatherSides(given, (a, b) => a === b || mayBeOne(actorsByName, a, b)) };
  }).filter(({ sides }) => sides.length > 1);
};
