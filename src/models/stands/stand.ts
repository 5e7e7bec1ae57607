import type { Actor, Certainty, Outlet, Position, Stance } from '../../schema/index.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';

/** Where one actor stands on one position, with the claims that prove it, as the pages of the site use it. */
export interface Stand {
  actor: Actor;
  position: Position;
  /** The stance in force. */
  stance: Stance;
  /** Of the claims that decide the stance, as the best known one has it. */
  certainty: Certainty;
  /** The words of the condition, where the stance is conditional and the claims give one. */
  condition: string | undefined;
  /** All claims of the actor on the position, whatever their stance; newest first, unknown dates last. */
  claims: readonly PlacedClaim[];
  /** The newest date said, EDTF; empty where no claim has one. */
  newest: string;
  /** Other stances that the actor's claims take on the position, with the number of those claims. */
  otherStances: readonly { stance: Stance; claims: number }[];
  /** The outlet, where a single one reports all these claims. */
  onlyOutlet: Outlet | undefined;
}
