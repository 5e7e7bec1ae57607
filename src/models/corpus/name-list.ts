/** "Germany", "Germany and Italy", "Germany, Italy and Spain"; empty for no names. */
export const nameList = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};

/** "1 claim", "12 claims"; `many` where the plural is not the word with an s. */
export const countOf = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
