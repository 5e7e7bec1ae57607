/** The part of a graph that its script cannot do without, by the name in `data-part`; throws where the page lacks it. */
export const needPart = <Found extends Element>(figure: Element, name: string, kind: new () => Found): Found => {
  const found = figure.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`the graph lacks its part ${name}`);
  return found;
};
