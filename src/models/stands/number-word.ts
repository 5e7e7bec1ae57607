const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as running text has it: "three", "12". */
export const numberWord = (count: number): string => words[count] ?? String(count);
