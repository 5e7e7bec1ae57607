import { isContentWord } from '../../language/en/words/terms.ts';
import { splitWords } from '../../language/en/words/words.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { rolesAt } from '../corpus/role-at.ts';
import { type Disagreement, gatherSides } from './disagreement.ts';

/** Words that turn one office into another. */
const ranks: ReadonlySet<string> = new Set('deputy vice former acting interim assistant outgoing ex retired designate'.split(' '));

/** Offices by name. "Head", "chief" and "leader" are left out: they fit any. */
const offices: ReadonlySet<string> = new Set(
  `president premier chancellor minister secretary spokesman spokeswoman spokesperson ambassador envoy commissioner director
  chairman chairwoman chair mayor governor senator deputy general admiral colonel commander king queen prince adviser advisor
  analyst economist professor editor manager treasurer judge prosecutor inspector bishop`
    .split(/\s+/u)
    .filter((word) => word !== 'deputy'),
);

interface Role {
  words: string;
  ranks: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  /** True where the registry has the role for the speaker at the date. */
  isKnown: boolean;
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && a.isSubsetOf(b);

/** Roles agree where one person can have both: nobody is deputy and director of one house, but a minister may be a party's chairman. */
const agree = (a: Role, b: Role): boolean => {
  if (a.isKnown && b.isKnown) return true;
  if (a.offices.isDisjointFrom(b.offices)) return a.offices.size === 0 || b.offices.size === 0;
  return sameSet(a.ranks, b.ranks);
};

/** The role in the words that name the source, without the name itself; null where they give none. */
const roleIn = (corpus: Corpus, { claim, article }: PlacedClaim): Role | null => {
  const [only, ...more] = claim.actors;
  if (!only || more.length > 0 || claim.unresolved.length > 0) return null;
  const actor = lookUp(corpus.actorById, only.actor, 'actor');
  if (actor.kind !== 'person') return null;
  const names = new Set([actor.name, ...actor.aliases].flatMap((name) => splitWords(name).map(({ key }) => key)));
  const words = splitWords(claim.source.exact).filter(({ key }) => !names.has(key));
  const keys = words.map(({ key }) => key.replace(/'s$/u, ''));
  const own = { ranks: new Set(keys.filter((key) => ranks.has(key))), offices: new Set(keys.filter((key) => offices.has(key))) };
  if (own.offices.size === 0 && own.ranks.size === 0) return null;
  const content = words.filter(isContentWord);
  const shown = claim.source.exact.slice(content[0]?.start, content.at(-1)?.end);
  const titles = rolesAt(actor, claim.said.date || article.published);
  const listed = actor.roles.filter(({ title }) => titles.includes(title)).flatMap(({ title, words: called }) => [title, ...called]);
  const isKnown = own.ranks.size === 0 && listed.some((title) => splitWords(title).some(({ key }) => own.offices.has(key)));
  return { words: shown, ...own, isKnown };
};

/** Roles in which the reports name the speaker and that do not go together: "director", "deputy director". */
export const compareRoles = (corpus: Corpus, reports: readonly PlacedClaim[]): Disagreement[] => {
  const given = reports.flatMap((report) => {
    const role = roleIn(corpus, report);
    return role ? [{ report, value: role, shown: role.words, words: report.claim.source.exact }] : [];
  });
  const sides = gatherSides(given, agree);
  return sides.length > 1 ? [{ kind: 'role', about: 'role of the speaker', sides }] : [];
};
