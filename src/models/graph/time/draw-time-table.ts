import { at } from '../../corpus/look-up.ts';
import { countOf, nameList } from '../../corpus/name-list.ts';
import { dateInWords } from '../../dates/date-words.ts';
import { sideWords } from '../../stands/stance-words.ts';
import { type Drawing, proofOf } from '../draw/drawing.ts';
import { element, type Markup } from '../draw/markup.ts';
import { standId } from '../picture/graph-data.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import { statementId, whenSaid } from './draw-lane.ts';
import { type LaneStatement, makeLanes, type TimeLane } from './make-lanes.ts';

/** More statements than these stand in the downloaded file alone. */
const mostRows = 300;

const drawRow = (lane: TimeLane, statement: LaneStatement, { data, urls, selected }: Drawing): Markup => {
  const { stand } = lane;
  const [actor, position] = [at(data.actors, stand.actor), at(data.positions, stand.position)];
  const { glyph, letter, word } = sideWords[statement.side];
  const id = statementId(data, lane, statement);
  return element(
    'tr',
    { key: id },
    element(
      'th',
      { scope: 'row' },
      element('a', { href: proofOf(urls, actor.id, position.id, stand.claims), 'data-select': standId(data, stand) }, actor.name),
    ),
    element('td', {}, whenSaid(statement)),
    element(
      'td',
      { class: `stance-${statement.side} ${statement.certainty}` },
      element(
        'a',
        { href: urls.claim(statement.claim.id), 'data-select': id, 'aria-current': id === selected || undefined },
        element('span', { class: 'sign', 'aria-hidden': 'true' }, `${glyph} ${letter}`),
        ` ${word}`,
      ),
    ),
    element('td', {}, position.label),
    element('td', {}, nameList([...new Set(statement.claims.map(({ outlet }) => at(data.outlets, outlet)))])),
  );
};

/** Draws the table twin of the view over time: a row a statement, in the order of the lanes, in each from new to old. */
export const drawTimeTable = (picture: GraphPicture, drawing: Drawing): Markup => {
  const rows = makeLanes(picture, drawing.data, 0).flatMap(({ groups }) =>
    groups.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.statements.toReversed().map((statement) => ({ lane, statement })))),
  );
  const left = rows.length - mostRows;
  return element(
    'table',
    {},
    element(
      'caption',
      {},
      `Every statement on ${drawing.data.subject}, by actor, the newest first. “${dateInWords('')}”: no article gives the day.${left > 0 ? ` ${countOf(left, 'more statement')} in the CSV file.` : ''}`,
    ),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ['Actor', 'Said', 'Side', 'Position', 'Reported by'].map((head) => element('th', { scope: 'col' }, head)),
      ),
    ),
    element(
      'tbody',
      {},
      rows.slice(0, mostRows).map(({ lane, statement }) => drawRow(lane, statement, drawing)),
    ),
  );
};
