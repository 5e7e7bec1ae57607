/** The entry at an index that the program itself has made; throws where there is none. */
export const at = <Entry>(entries: readonly Entry[], index: number): Entry => {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`no entry ${index} of ${entries.length}`);
  return entry;
};
