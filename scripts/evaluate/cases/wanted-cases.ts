/** What a case has to give: `actor position stance`; `or` stands before what may be given and need not be. */
export interface WantedCase {
  id: string;
  wants: readonly string[];
}

/** Of `editors-november.json` the cases on stance and position, by id; the texts are read from the file. */
export const editorCases: readonly WantedCase[] = [
  { id: 'probe/p01', wants: ['tom-rusk build-reactors oppose'] },
  { id: 'probe/p02', wants: ['tom-rusk build-reactors oppose'] },
  { id: 'probe2/q09', wants: ['tom-rusk build-reactors oppose'] },
  { id: 'probe2/q12', wants: ['or tom-rusk build-reactors oppose'] },
  { id: 'probe2/q13', wants: ['tom-rusk build-reactors oppose'] },
  { id: 'probe/p14', wants: ['tom-rusk remove-tariffs support'] },
  { id: 'small/s17', wants: ['ida-lorn remove-tariffs support'] },
  // His plan, put forward in the sentence before, is his.
  { id: 'small/s09', wants: ['or tom-rusk build-reactors support'] },
  { id: 'small/s08', wants: ['mara-venn build-reactors oppose'] },
  { id: 'small/s10', wants: [] },
  { id: 'small/s11', wants: ['mara-venn build-reactors oppose'] },
  { id: 'small/s12', wants: ['ida-lorn introduce-cards oppose'] },
  { id: 'small/s14', wants: ['or tom-rusk introduce-cards support'] },
  { id: 'probe/p22', wants: [] },
  { id: 'probe2/q05', wants: [] },
  { id: 'small/s45', wants: ['mara-venn pause-bill oppose', 'ida-lorn pause-bill support', 'or mara-venn introduce-cards support'] },
  { id: 'small/s18', wants: ['or mara-venn remove-tariffs oppose'] },
  { id: 'small/s02', wants: ['tom-rusk build-reactors oppose'] },
  { id: 'small/s03', wants: ['tom-rusk build-reactors support'] },
  { id: 'small/s04', wants: ['or  introduce-cards support'] },
  { id: 'small/s05', wants: [] },
  { id: 'probe/p20', wants: ['ida-lorn build-reactors oppose', 'tom-rusk build-reactors support'] },
  { id: 'small/s29', wants: [] },
  { id: 'small/s31', wants: [] },
  { id: 'small/s35', wants: ['tom-rusk build-reactors support'] },
  { id: 'small/s36', wants: ['mara-venn build-reactors oppose'] },
  { id: 'probe/p09', wants: ['ida-lorn build-reactors oppose'] },
];

/** Of `reports-of-november` the articles on stance, by name. */
export const reportCases: readonly WantedCase[] = [
  { id: '02-negation', wants: ['ada-quist build-tram oppose', 'ben-holt build-tram support'] },
  { id: '03-irrealis', wants: [] },
  { id: '21-turn', wants: ['or ada-quist build-tram support'] },
];
