import type { Wordings } from '../wordings/compare-wordings.ts';
import { type Disagreement, findSlots, type Given, gatherSides } from './disagreement.ts';
import { findQuantities, isCompatible, type Quantity } from './find-quantities.ts';

const currencies: ReadonlySet<string> = new Set(['dollar', 'euro', 'pound', 'yen']);

/** "households"; "year before …" for a year. */
const aboutOf = (unit: string, { words, number }: Quantity): string => {
  const dated = /^(year|day) (.*)$/u.exec(unit);
  if (dated) return dated[2] ? `${dated[1]}, after “${dated[2]}”` : `${dated[1]}`;
  if (currencies.has(unit)) return `${unit}s`;
  return unit === 'percent' ? 'per cent' : words.slice(number.length).trim() || 'number';
};

/** Numbers of the same thing, or in the same place of the wording, that cannot both be right. */
export const compareNumbers = (wordings: Wordings): Disagreement[] => {
  const all = wordings.reports.map((report) => ({ report, quantities: findQuantities(report.text, report.words) }));
  const given = (report: (typeof all)[number]['report'], quantity: Quantity): Given<Quantity> => ({
    report: report.report,
    value: quantity,
    shown: quantity.words,
    words: quantity.words,
  });
  const found: Disagreement[] = [];
  const settled = new Set<Quantity>();
  for (const unit of new Set(all.flatMap(({ quantities }) => quantities.flatMap(({ units }) => units)))) {
    const own = all.flatMap(({ report, quantities }) => {
      const ofUnit = quantities.filter(({ units }) => units.includes(unit));
      // A text with two years after "in" speaks of two things.
      return /^(?:year|day) /u.test(unit) && ofUnit.length > 1 ? [] : ofUnit.map((quantity) => given(report, quantity));
    });
    const sides = gatherSides(own, isCompatible);
    const [first] = own;
    if (sides.length < 2 || !first || own.some(({ value }) => settled.has(value))) continue;
    found.push({ kind: unit.startsWith('day ') ? 'date' : 'number', about: aboutOf(unit, first.value), sides });
    for (const { value } of own) settled.add(value);
  }
  // Where nothing but the number is different, it counts the same, whatever that is called.
  const base = all.find(({ report }) => report.isBase);
  for (const slot of findSlots(wordings)) {
    const within = (quantities: readonly Quantity[], [from, to]: readonly [number, number]): Quantity[] =>
      quantities.filter((quantity) => from === quantity.from && quantity.to === to);
    const [mine, ...more] = within(base?.quantities ?? [], slot.base);
    const [theirs, ...others] = within(all.find(({ report }) => report === slot.report)?.quantities ?? [], slot.other);
    if (!base || !mine || !theirs || more.length + others.length > 0 || settled.has(mine) || settled.has(theirs)) continue;
    const isDated = ({ units }: Quantity): boolean => units.some((unit) => /^(?:year|day) /u.test(unit));
    if (isDated(mine) !== isDated(theirs)) continue;
    const sides = gatherSides([given(base.report, mine), given(slot.report, theirs)], isCompatible);
    if (sides.length < 2) continue;
    found.push({ kind: 'number', about: 'number in the same place', sides });
    settled.add(theirs);
  }
  return found;
};
