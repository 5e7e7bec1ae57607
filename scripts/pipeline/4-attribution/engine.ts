/** Who looks for attributions: the rules, the learned tagger, or both together. */
export const engines = ['rules', 'learned', 'both'] as const;
export type Engine = (typeof engines)[number];

/** The engine of a name; undefined where there is none of that name. */
export const toEngine = (name: string): Engine | undefined => engines.find((engine) => engine === name);
