/** Under which terms the record's data is given away; stands in every file, as SPDX names it. */
export const licence = {
  spdx: 'CC-BY-4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  /** What the licence covers and what it cannot. */
  words:
    'The data of On Record is licensed under CC BY 4.0: give credit to On Record and link to it. Quoted words and headlines in it are cited; they remain their speakers’ and publishers’.',
} as const;

/** The same in one cell, for files that have rows and no head. */
export const licenceOfRow = 'CC-BY-4.0; quoted words and headlines remain their speakers’ and publishers’';
