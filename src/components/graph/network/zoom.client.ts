/** How a picture is seen: scaled, then moved, in units of the picture. */
export interface Lens {
  scale: number;
  x: number;
  y: number;
}

/** Zooms and pans a place by wheel, drag, pinch, buttons and keys, and says after each step how it is seen now. */
export interface Zoom {
  by: (factor: number) => void;
  reset: () => void;
}

const least = 1;
const most = 8;
/** A wheel that began to turn elsewhere scrolls the page on: no reader is caught by a picture that passes under the pointer. */
const sameGesture = 250;

/** Serves a place; `size` gives the size of the picture in units. */
export const makeZoom = (place: HTMLElement, size: () => { width: number; height: number }, show: (lens: Lens) => void): Zoom => {
  let lens: Lens = { scale: 1, x: 0, y: 0 };
  const keepInSight = ({ scale, x, y }: Lens): Lens => {
    const { width, height } = size();
    const inside = (value: number, length: number): number => Math.min(0, Math.max(value, length * (1 - scale)));
    return { scale, x: inside(x, width), y: inside(y, height) };
  };
  const see = (next: Lens): void => {
    lens = keepInSight(next);
    place.toggleAttribute('data-zoomed', lens.scale > 1);
    show(lens);
  };
  const unit = (): number => size().width / Math.max(1, place.getBoundingClientRect().width);
  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): { x: number; y: number } => {
    const { left, top } = place.getBoundingClientRect();
    return { x: (clientX - left) * unit(), y: (clientY - top) * unit() };
  };
  const zoomAt = (factor: number, at: { x: number; y: number }): void => {
    const scale = Math.min(most, Math.max(least, lens.scale * factor));
    const grown = scale / lens.scale;
    see({ scale, x: at.x - (at.x - lens.x) * grown, y: at.y - (at.y - lens.y) * grown });
  };
  const middle = (): { x: number; y: number } => ({ x: size().width / 2, y: size().height / 2 });

  let lastElsewhere = Number.NEGATIVE_INFINITY;
  document.addEventListener(
    'wheel',
    ({ target, timeStamp }) => {
      if (!(target instanceof Node && place.contains(target))) lastElsewhere = timeStamp;
    },
    { passive: true },
  );
  place.addEventListener(
    'wheel',
    (event) => {
      if (event.timeStamp - lastElsewhere < sameGesture) {
        lastElsewhere = event.timeStamp;
        return;
      }
      const factor = 2 ** (-event.deltaY * (event.ctrlKey ? 0.01 : 0.002));
      // At its smallest the picture lets the page scroll on.
      if (factor < 1 && lens.scale <= least) return;
      event.preventDefault();
      zoomAt(factor, pointOf(event));
    },
    { passive: false },
  );

  const fingers = new Map<number, PointerEvent>();
  const span = (): { at: { x: number; y: number }; length: number } | null => {
    const [a, b] = [...fingers.values()];
    if (!a || !b) return null;
    return {
      at: pointOf({ clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 }),
      length: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
    };
  };
  place.addEventListener('pointerdown', (event) => {
    if (event.button === 0) fingers.set(event.pointerId, event);
  });
  place.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const spanBefore = span();
    fingers.set(event.pointerId, event);
    const spanNow = span();
    if (spanBefore && spanNow && spanBefore.length > 0) {
      zoomAt(spanNow.length / spanBefore.length, spanNow.at);
      return;
    }
    if (lens.scale === 1) return;
    const moved = { x: (event.clientX - before.clientX) * unit(), y: (event.clientY - before.clientY) * unit() };
    see({ ...lens, x: lens.x + moved.x, y: lens.y + moved.y });
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    place.addEventListener(end, ({ pointerId }) => fingers.delete(pointerId));

  place.addEventListener('keydown', (event) => {
    const step = 60 / lens.scale;
    const pans: Record<string, [number, number]> = {
      ArrowLeft: [step, 0],
      ArrowRight: [-step, 0],
      ArrowUp: [0, step],
      ArrowDown: [0, -step],
    };
    const pan = event.shiftKey ? pans[event.key] : undefined;
    if (pan) see({ ...lens, x: lens.x + pan[0], y: lens.y + pan[1] });
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === '+' || event.key === '=') zoomAt(1.4, middle());
    else if (event.key === '-') zoomAt(1 / 1.4, middle());
    else if (event.key === '0') see({ scale: 1, x: 0, y: 0 });
    else return;
    event.preventDefault();
  });
  return { by: (factor) => zoomAt(factor, middle()), reset: () => see({ scale: 1, x: 0, y: 0 }) };
};
