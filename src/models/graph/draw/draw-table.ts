import { compareText } from '../../corpus/compare-text.ts';
import { at } from '../../corpus/look-up.ts';
import { sideOrder } from '../../stands/decide-side.ts';
import { isConcluded, isUnchecked } from '../../stands/stance-basis.ts';
import { sideWords, stanceWords } from '../../stands/stance-words.ts';
import { countClaims, oneClaimWords } from '../picture/describe-stand.ts';
import { type GraphData, standId } from '../picture/graph-data.ts';
import type { TableSort } from '../picture/graph-state.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import type { PictureStand } from '../picture/make-picture-stand.ts';
import { type Drawing, proofOf } from './drawing.ts';
import { element, type Markup } from './markup.ts';

/** One actor's row: a cell for each position, undefined where no statement was found. */
export interface PictureRow {
  actor: number;
  cells: readonly (PictureStand | undefined)[];
}

/** Support first, so that a column reads from those in favour to those against; actors without a statement come last. */
const placeOf = (stand: PictureStand | undefined): number => (stand ? sideOrder.indexOf(stand.side) : sideOrder.length);

/** The picture as rows, one an actor. Sorted by a position, actors of one stance stand together. */
export const makeRows = ({ bands }: GraphPicture, data: GraphData, { by, descending }: TableSort): PictureRow[] => {
  const cells = new Map<number, (PictureStand | undefined)[]>();
  for (const { position, stands } of bands)
    for (const stand of stands) {
      const row = cells.get(stand.actor) ?? bands.map(() => undefined);
      row[position] = stand;
      cells.set(stand.actor, row);
    }
  const rows = [...cells].map(([actor, row]): PictureRow => ({ actor, cells: row }));
  const name = ({ actor }: PictureRow): string => at(data.actors, actor).name;
  const byName = (a: PictureRow, b: PictureRow): number => compareText(name(a), name(b)) || a.actor - b.actor;
  const column = data.positions.findIndex(({ id }) => id === by);
  const turn = descending ? -1 : 1;
  if (column < 0) return rows.sort((a, b) => turn * byName(a, b));
  const missing = (row: PictureRow): number => Number(row.cells[column] === undefined);
  return rows.sort((a, b) => missing(a) - missing(b) || turn * (placeOf(a.cells[column]) - placeOf(b.cells[column])) || byName(a, b));
};

const detailsOf = (stand: PictureStand, { outlets }: GraphData): string => {
  const { claims, count, certainty, onlyOutlet, moved } = stand;
  const one = oneClaimWords(stand);
  const counted = count === claims.length ? countClaims(count) : `${countClaims(claims.length)}, counted as ${count}`;
  return [
    (one === '' || claims.length > 1) && counted,
    one === '' ? isUnchecked(certainty) && 'unchecked' : one,
    isConcluded(certainty) && (certainty === 'read' ? 'read by a model' : 'inferred'),
    moved && 'moved',
    onlyOutlet !== undefined && `${at(outlets, onlyOutlet)} alone`,
  ]
    .filter((part) => part !== false)
    .join(', ');
};

const drawCell = (stand: PictureStand, { data, urls, selected }: Drawing): Markup => {
  const [actor, position, id] = [at(data.actors, stand.actor).id, at(data.positions, stand.position).id, standId(data, stand)];
  const { glyph, letter, word } = sideWords[stand.side];
  return element(
    'td',
    { key: position, class: `stance-${stand.side} ${stand.certainty}`, 'data-actor': actor, 'data-position': position },
    element(
      'a',
      { href: proofOf(urls, actor, position, stand.claims), 'data-select': id, 'aria-current': id === selected || undefined },
      element('span', { class: 'sign', 'aria-hidden': 'true' }, `${glyph} ${letter}`),
      ` ${word}`,
    ),
    element(
      'small',
      {},
      stand.condition !== undefined && element('span', {}, `“${stand.condition}”`),
      stand.reason !== undefined && element('span', {}, `Why: “${stand.reason}”`),
      element('span', {}, detailsOf(stand, data)),
      stand.otherStances.map((other) => element('span', {}, `${countClaims(other.claims)}: ${stanceWords[other.stance].word}`)),
    ),
  );
};

/** The groups of a table sorted by a position: from which row on which side. */
const groupHeads = (rows: readonly PictureRow[], column: number): ReadonlyMap<PictureRow, string> => {
  if (column < 0) return new Map();
  const wordOf = (row: PictureRow): string => {
    const side = row.cells[column]?.side;
    return side ? sideWords[side].word : 'no statement found';
  };
  return new Map(
    rows.flatMap((row, index) => (index > 0 && wordOf(at(rows, index - 1)) === wordOf(row) ? [] : [[row, wordOf(row)] as const])),
  );
};

/** Draws the view Table: actors by positions, each cell a link to its proof. The heads are buttons once a script serves them. */
export const drawTable = (picture: GraphPicture, drawing: Drawing, sort: TableSort): Markup => {
  const { data, urls } = drawing;
  const rows = makeRows(picture, data, sort);
  const heads = groupHeads(
    rows,
    data.positions.findIndex(({ id }) => id === sort.by),
  );
  const drawHead = (by: string, label: string, title: string | undefined): Markup => {
    const sorted = sort.by === by;
    return element(
      'th',
      { key: by, scope: 'col', title, 'aria-sort': sorted ? (sort.descending ? 'descending' : 'ascending') : undefined },
      element('button', { type: 'button', class: 'sort', 'data-sort': by }, label),
    );
  };
  return element(
    'table',
    {},
    element(
      'caption',
      {},
      `Who stands where on ${data.subject}: each cell leads to its claims. A filled sign: confirmed by an editor; an outline: unchecked, dashed where no rule saw it in the words. A cell without a sign: no statement found.`,
    ),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        drawHead('', 'Actor', undefined),
        data.positions.map(({ id, label, text }) => drawHead(id, label, text)),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map((row) => {
        const { id, name, office } = at(data.actors, row.actor);
        const head = heads.get(row);
        return [
          head !== undefined &&
            element(
              'tr',
              { key: `group ${head}`, class: 'group' },
              element('th', { scope: 'rowgroup', colspan: data.positions.length + 1 }, head),
            ),
          element(
            'tr',
            { key: id },
            element('th', { scope: 'row' }, element('a', { href: urls.actor(id) }, name), office !== '' && element('small', {}, office)),
            row.cells.map((stand, position) =>
              stand
                ? drawCell(stand, drawing)
                : element(
                    'td',
                    { key: at(data.positions, position).id },
                    element('span', { class: 'visually-hidden' }, 'no statement found'),
                  ),
            ),
          ),
        ];
      }),
    ),
  );
};
