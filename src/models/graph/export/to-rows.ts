import { at } from '../../corpus/at.ts';
import type { GraphData } from '../picture/graph-data.ts';
import type { GraphPicture } from '../picture/make-picture.ts';

/** One mark of the picture, written out. */
export interface ExportRow {
  actor: string;
  actorName: string;
  topic: string;
  position: string;
  positionText: string;
  stance: string;
  certainty: string;
  condition: string;
  claims: number;
  /** By the rule in force. */
  counted: number;
  /** EDTF; empty where no claim has a date. */
  newest: string;
  /** Kind of the newest move that changed something; empty where none did. */
  moved: string;
  onlyOutlet: string;
  claimIds: readonly string[];
}

/** The picture as rows, one a mark, in the order of the positions and of the marks in them. */
export const toRows = ({ bands }: GraphPicture, { actors, positions, outlets }: GraphData): ExportRow[] =>
  bands.flatMap(({ stands }) =>
    stands.map((stand) => {
      const [actor, position] = [at(actors, stand.actor), at(positions, stand.position)];
      return {
        actor: actor.id,
        actorName: actor.name,
        topic: position.topic.id,
        position: position.id,
        positionText: position.text,
        stance: stand.stance,
        certainty: stand.certainty,
        condition: stand.condition ?? '',
        claims: stand.claims.length,
        counted: stand.count,
        newest: stand.newest,
        moved: stand.moves.findLast(({ kind }) => kind !== 'unchanged')?.kind ?? '',
        onlyOutlet: stand.onlyOutlet === undefined ? '' : at(outlets, stand.onlyOutlet),
        claimIds: stand.claims.map(({ id }) => id),
      };
    }),
  );
