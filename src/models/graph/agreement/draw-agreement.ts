import { at } from '../../corpus/look-up.ts';
import { countOf, nameList } from '../../corpus/name-list.ts';
import type { Drawing } from '../draw/drawing.ts';
import { element, type Markup } from '../draw/markup.ts';
import type { GraphData } from '../picture/graph-data.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import type { ActorPair } from './compare-actors.ts';
import { pairId } from './draw-matrix.ts';
import { type Agreement, findPartings, nearestOf, type Parting } from './group-actors.ts';

/** Positions that are named for a group, and others that are named for an actor, at most. */
const mostPartings = 3;
const mostNamed = 5;

/** How two actors relate, in words: "Ada North and Boris Sato: the same side on 2 positions, opposite sides on 1; weight 0.50". */
export const describePair = (pair: ActorPair, { actors }: GraphData): string => {
  const [a, b] = [at(actors, pair.a).name, at(actors, pair.b).name];
  const sides = `the same side on ${countOf(pair.agree.length, 'position')}, opposite sides on ${pair.conflict.length}`;
  return `${a} and ${b}: ${sides}; weight ${pair.weight.toFixed(2).replace('-', '−')}`;
};

/** "3 of 4 for it": how many of those who take a side take the one that most of them take. */
const leaning = (counts: Parting['inside']): string => {
  const all = counts.for + counts.against;
  return counts.for > counts.against ? `${counts.for} of ${all} for it` : `${counts.against} of ${all} against it`;
};

/** Draws the groups with the positions that part each from the others. */
export const drawGroups = (picture: GraphPicture, agreement: Agreement, data: GraphData): Markup => {
  const groups = agreement.groups.filter((group) => group.length > 1);
  const single = agreement.groups.length - groups.length;
  return element(
    'div',
    { class: 'groups' },
    element(
      'ol',
      {},
      groups.map((group, index) => {
        const names = group.map((actor) => at(data.actors, actor).name);
        const partings = findPartings(picture, group, agreement.actors).slice(0, mostPartings);
        return element(
          'li',
          { key: `group ${index}` },
          element(
            'b',
            {},
            `${nameList(names.length > mostNamed ? [...names.slice(0, mostNamed), `${names.length - mostNamed} others`] : names)}.`,
          ),
          partings.length === 0
            ? ' No position parts them from the others.'
            : ` Parted from the others by ${nameList(
                partings.map(
                  ({ position, inside, outside }) =>
                    `“${at(data.positions, position).label}” (${leaning(inside)} here, ${leaning(outside)} elsewhere)`,
                ),
              )}.`,
        );
      }),
    ),
    agreement.actors.length === 0 && element('p', {}, 'No two actors take a side on the same position within these settings.'),
    single > 0 && element('p', {}, `${countOf(single, 'actor')} in no group.`),
  );
};

/** Draws the table twin: a row an actor, with those it agrees with and those it contradicts, the strongest first. */
export const drawAgreementTable = (agreement: Agreement, { data, urls }: Drawing): Markup => {
  const groupOf = new Map(
    agreement.groups.flatMap((group, index) => group.map((actor) => [actor, group.length > 1 ? String(index + 1) : 'none'] as const)),
  );
  const list = (actor: number, pairs: readonly ActorPair[]): Markup[] =>
    pairs.slice(0, mostNamed).map((pair, index) => {
      const other = pair.a === actor ? pair.b : pair.a;
      return element(
        'span',
        { key: at(data.actors, other).id },
        element(
          'a',
          { href: urls.actor(at(data.actors, other).id), 'data-select': pairId({ data }, [actor, other]) },
          at(data.actors, other).name,
        ),
        ` ${Math.abs(pair.weight).toFixed(2)}${index === Math.min(pairs.length, mostNamed) - 1 ? '' : ', '}`,
      );
    });
  const more = (pairs: readonly ActorPair[]): string =>
    pairs.length > mostNamed ? ` and ${pairs.length - mostNamed} more` : pairs.length === 0 ? 'nobody' : '';
  return element(
    'table',
    {},
    element(
      'caption',
      {},
      `Who agrees with whom on ${data.subject}, the strongest first, with the weight; every pair stands in the CSV file.`,
    ),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ['Actor', 'Group', 'Agrees with', 'In conflict with'].map((head) => element('th', { scope: 'col' }, head)),
      ),
    ),
    element(
      'tbody',
      {},
      agreement.actors.map((actor) => {
        const { agrees, conflicts } = nearestOf(actor, agreement);
        const { id, name } = at(data.actors, actor);
        return element(
          'tr',
          { key: id },
          element('th', { scope: 'row' }, element('a', { href: urls.actor(id), 'data-select': id }, name)),
          element('td', {}, groupOf.get(actor) ?? ''),
          element('td', {}, list(actor, agrees), more(agrees)),
          element('td', {}, list(actor, conflicts), more(conflicts)),
        );
      }),
    ),
  );
};
