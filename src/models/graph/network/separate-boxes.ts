import { at } from '../../corpus/look-up.ts';

/** A node's box about its centre, with the centre in place. */
export interface CentredBox {
  x: number;
  y: number;
  /** From the centre to each edge. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), Math.max(least, most));

/** Puts a box between the left and the right edge of a drawing. */
const keepInside = (box: CentredBox, width: number): void => {
  box.x = clamp(box.x, box.left, width - box.right);
};

/**
 * Pushes boxes apart, in place, until none lies on another, keeping them between x = 0 and `width`. Each pair moves along
 * the axis on which it overlaps least. Names are wide and low, so most give way upwards or downwards, where there is
 * always room: what a number of rounds leaves is stacked from top to bottom, and then nothing overlaps.
 */
export const separateBoxes = (boxes: readonly CentredBox[], width: number, rounds = 300): void => {
  for (const box of boxes) keepInside(box, width);
  for (let round = 0; round < rounds; round += 1) {
    let touched = false;
    for (let index = 0; index < boxes.length; index += 1) {
      const a = at(boxes, index);
      for (let other = index + 1; other < boxes.length; other += 1) {
        const b = at(boxes, other);
        const overX = Math.min(a.x + a.right, b.x + b.right) - Math.max(a.x - a.left, b.x - b.left);
        if (overX <= 0) continue;
        const overY = Math.min(a.y + a.bottom, b.y + b.bottom) - Math.max(a.y - a.top, b.y - b.top);
        if (overY <= 0) continue;
        touched = true;
        if (overX < overY && round < rounds / 2) {
          const push = (a.x <= b.x ? -1 : 1) * (overX / 2 + 0.5);
          a.x += push;
          b.x -= push;
          keepInside(a, width);
          keepInside(b, width);
        } else {
          const push = (a.y <= b.y ? -1 : 1) * (overY / 2 + 0.5);
          a.y += push;
          b.y -= push;
        }
      }
    }
    if (!touched) return;
  }
  const placed: CentredBox[] = [];
  for (const box of boxes.toSorted((a, b) => a.y - a.top - (b.y - b.top))) {
    for (const above of placed.toSorted((a, b) => a.y - b.y)) {
      const apart = above.x + above.right <= box.x - box.left || box.x + box.right <= above.x - above.left;
      if (!apart && box.y - box.top < above.y + above.bottom && box.y + box.bottom > above.y - above.top)
        box.y = above.y + above.bottom + box.top + 1;
    }
    placed.push(box);
  }
};
