/** A node's place in a network. Coordinates are rounded to a tenth of a unit. */
export interface NodePlace {
  id: string;
  x: number;
  y: number;
}

/** Places of the nodes of one network, in a drawing of that size. */
export interface NetworkLayout {
  width: number;
  height: number;
  nodes: readonly NodePlace[];
}

/** The layouts that a page carries. `core` holds the strongest nodes with room for their names, `all` every node, for canvas. */
export interface NetworkLayouts {
  own: FoldedLayouts;
  folded: FoldedLayouts;
}
export interface FoldedLayouts {
  /** Two modes, two widths. */
  positions: Record<'wide' | 'narrow', NetworkLayout>;
  actors: Record<'wide' | 'narrow', NetworkLayout>;
  /** Null where `positions` holds every node. */
  all: NetworkLayout | null;
}
