/** Lights what hangs together with one node or edge of a network, and lets the rest step back; null lights all alike. */
export const lightNeighbours = (picture: Element, selected: string | null): void => {
  const edges = [...picture.querySelectorAll<SVGElement>('.edge')];
  const nodes = [...picture.querySelectorAll<SVGElement>('.node')];
  const idOf = (element: SVGElement): string => element.dataset.select ?? '';
  const endsOf = (edge: SVGElement): string[] => (edge.dataset.ends ?? '').split(' ');
  const known = selected !== null && [...edges, ...nodes].some((element) => idOf(element) === selected);
  picture.toggleAttribute('data-lit', known);
  const lit = new Set<string>(known && selected !== null ? [selected] : []);
  for (const edge of edges) {
    const on = known && (idOf(edge) === selected || endsOf(edge).includes(selected));
    edge.toggleAttribute('data-lit', on);
    if (on) for (const end of endsOf(edge)) lit.add(end);
  }
  for (const node of nodes) node.toggleAttribute('data-lit', lit.has(idOf(node)));
};
