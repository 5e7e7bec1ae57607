import { nameList } from '../../corpus/name-list.ts';
import { dateInWords } from '../../dates/date-words.ts';
import type { Urls } from '../../site/urls.ts';
import { sideWords, stanceWords } from '../../stands/stance-words.ts';
import type { GraphClaim, GraphData } from './graph-data.ts';
import type { Selection } from './graph-state.ts';
import type { GraphPicture } from './make-picture.ts';
import type { PictureStand } from './make-picture-stand.ts';

/** Claims that prove one stand, newest first. */
export interface ProofGroup {
  title: string;
  /** Where all of it stands on the site; empty where no page has it. */
  href: string;
  position: number | undefined;
  claims: readonly GraphClaim[];
}

/** What the panel says of a selection. */
export interface Proofs {
  title: string;
  groups: ProofGroup[];
}

/** The claims behind a selection as the picture shows them; one group for each stand. A selection that the filters left nothing of is said to be empty. */
export const listProofs = (picture: GraphPicture, data: GraphData, selection: Selection, urls: Urls): Proofs | null => {
  const stands = picture.bands.flatMap((band) => band.stands);
  const actorOf = (id: string) => data.actors.findIndex((actor) => actor.id === id);
  const positionOf = (id: string) => data.positions.findIndex((position) => position.id === id);
  const nameOf = (actor: number): string => data.actors[actor]?.name ?? '';
  const labelOf = (position: number): string => data.positions[position]?.label ?? '';
  const toGroup = (stand: PictureStand, title: string): ProofGroup => {
    const [actor, position] = [data.actors[stand.actor], data.positions[stand.position]];
    const href = actor && position ? urls.actorOnPosition(actor.id, position.id) : '';
    return { title, href, position: stand.position, claims: stand.claims };
  };
  // The claims themselves stand below: to ask for a look at them would say it twice.
  const word = ({ side }: PictureStand): string => (side === 'differs' ? 'differs' : sideWords[side].word);
  const titled = (name: string, found: readonly PictureStand[], groups: ProofGroup[]): Proofs => ({
    title: found.length === 0 ? `${name}: nothing within these settings` : name,
    groups,
  });
  switch (selection.kind) {
    case 'stand': {
      const [actor, position] = [actorOf(selection.actor), positionOf(selection.position)];
      if (actor < 0 || position < 0) return null;
      const found = stands.filter((stand) => stand.actor === actor && stand.position === position);
      const groups = found.map((stand) => toGroup(stand, `${word(stand)}: ${data.positions[position]?.text ?? ''}`));
      return titled(`${nameOf(actor)} on “${labelOf(position)}”`, found, groups);
    }
    case 'statement': {
      const [actor, position] = [actorOf(selection.actor), positionOf(selection.position)];
      if (actor < 0 || position < 0) return null;
      const found = stands.filter((stand) => stand.actor === actor && stand.position === position);
      const groups = found.flatMap((stand): ProofGroup[] => {
        const said = stand.claims.find(({ id }) => id === selection.claim);
        const claims = stand.claims.filter(({ statement }) => statement === said?.statement);
        if (!said) return [];
        return [
          {
            ...toGroup(stand, `${word(stand)}: ${data.positions[position]?.text ?? ''}`),
            title: data.positions[position]?.text ?? '',
            claims,
          },
        ];
      });
      const said = groups[0]?.claims.find(({ id }) => id === selection.claim)?.said ?? '';
      return titled(`${nameOf(actor)} on “${labelOf(position)}”, ${dateInWords(said)}`, groups.length === 0 ? [] : found, groups);
    }
    case 'actor': {
      const actor = actorOf(selection.actor);
      if (actor < 0) return null;
      const found = stands.filter((stand) => stand.actor === actor);
      const groups = found.map((stand) => toGroup(stand, `${word(stand)}: ${labelOf(stand.position)}`));
      return titled(nameOf(actor), found, groups);
    }
    case 'position': {
      const position = positionOf(selection.position);
      if (position < 0) return null;
      const found = stands.filter((stand) => stand.position === position);
      const groups = found.map((stand) => toGroup(stand, `${nameOf(stand.actor)} ${word(stand)}`));
      return titled(data.positions[position]?.text ?? '', found, groups);
    }
    case 'move': {
      const [actor, position] = [actorOf(selection.actor), positionOf(selection.position)];
      if (actor < 0 || position < 0) return null;
      const ends = stands
        .filter((stand) => stand.actor === actor && stand.position === position)
        .flatMap((stand) =>
          stand.moves
            .filter(({ from, to }) => from.claim.id === selection.from && to.claim.id === selection.to)
            .map((move) => ({ stand, move })),
        );
      const name = `${nameOf(actor)} on “${labelOf(position)}”`;
      const [end] = ends;
      if (!end) return titled(name, [], []);
      const { stand, move } = end;
      const group = (words: string, { claim, stance }: typeof move.from): ProofGroup => ({
        ...toGroup(stand, `${words}: ${stanceWords[stance].word}, ${dateInWords(claim.said)}`),
        claims: [claim],
      });
      return titled(`${name}: ${move.kind}`, [stand], [group('From', move.from), group('To', move.to)]);
    }
    case 'pair': {
      const pair = [actorOf(selection.actor), actorOf(selection.other)];
      if (pair.some((actor) => actor < 0)) return null;
      const shared = picture.bands.flatMap((band) => {
        const both = band.stands.filter(({ actor }) => pair.includes(actor));
        return both.length === 2 ? both : [];
      });
      const groups = shared.map((stand) => toGroup(stand, `${nameOf(stand.actor)} ${word(stand)}: ${labelOf(stand.position)}`));
      return titled(nameList(pair.map(nameOf)), shared, groups);
    }
  }
};
