/** Numbers from 0 to 1 that follow from a seed: mulberry32, small and the same on every machine. */
export const makeRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A number of 32 bits from a text (FNV-1a over its code units), so that a node's first place depends on its id alone. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

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
