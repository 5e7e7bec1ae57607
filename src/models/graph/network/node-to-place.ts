/** What the layout has to know of a node. */
export interface NodeToPlace {
  id: string;
  /** Nodes that the others gather around: their first places are spread over the drawing, the others' follow from them. */
  anchor: boolean;
  /** From its centre to the edges of what it paints. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A line between two nodes; `weight` is above 0, and 1 for an ordinary one. */
export interface LinkToPlace {
  source: string;
  target: string;
  weight: number;
}

/** A node on its way to its place. */
export interface Moving extends NodeToPlace {
  x: number;
  y: number;
  /** Its first place, which it is drawn back to a little: that keeps a picture like the one before a small change. */
  homeX: number;
  homeY: number;
}
