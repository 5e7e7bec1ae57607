/** The element that a script cannot do without; throws where the page lacks it, which is a fault of the program. */
export const needElement = <Found extends Element>(selector: string, kind: new () => Found, within: ParentNode): Found => {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search lacks ${selector}`);
  return found;
};
