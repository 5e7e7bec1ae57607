/** The entry at an index that the program itself has made; throws where there is none. */
export const at = <Entry>(entries: readonly Entry[], index: number): Entry => {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`no entry ${index} of ${entries.length}`);
  return entry;
};

/** The entry of an id that `check-references` has seen to exist; throws `unknown actor: x` otherwise, which is a fault of the program. */
export const lookUp = <Id extends string, Entry>(entries: ReadonlyMap<Id, Entry>, id: Id, kind: string): Entry => {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`unknown ${kind}: ${id}`);
  return entry;
};
