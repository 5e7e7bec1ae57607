/** What people want to have more of, and what they want less of. Plain base forms, from general knowledge of English. */
const GOOD =
  'job livelihood growth wage pay income quality safety security trust confidence health life freedom liberty right peace stability access service choice employment investment opportunity prosperity revenue saving standard trade tourism competition productivity efficiency comfort dignity fairness justice equality transparency accountability democracy credibility certainty relief hope pride respect cohesion solidarity harmony order calm quiet shade greenery wildlife biodiversity';
/** Whom and what one would rather see helped than harmed; more of them is neither good nor bad. */
const DEAR =
  'visitor customer child pupil patient family worker pensioner farmer tenant taxpayer resident neighborhood community village countryside landscape nature environment forest harvest economy business industry tradition culture heritage education learning school hospital people citizen motorist driver commuter student teacher nurse doctor soldier victim poor elderly vulnerable region town city coast island valley river lake sea wildlife animal fish bird shop shopkeeper trader firm company employer craftsman fisherman passenger consumer household home housing future generation grandchild public';
const BAD =
  'cost price bill rent tax inflation pollution emission crime poverty traffic congestion noise waste debt unemployment risk danger inequality burden delay queue violence tension fear hardship suffering death accident chaos uncertainty misery damage harm war disaster bureaucracy murderer criminal offender terrorist smuggler trafficker thief cheat hunger disease obesity illness cancer suicide abuse corruption fraud piracy grief trouble anger resentment division hatred bloodshed injustice discrimination confusion dust smoke smog litter erosion flood drought shortage gap loophole litigation lawsuit hostage extortion blackmail aggression extremism stress worry anxiety pain ruin decay decline enemy speculator dealer funeral coffin grave orphan widow blackout';
const MORE =
  'raise increase boost bring create cause mean add push drive spread deepen produce generate fuel lead double invite trigger spark leave reward encourage give offer breed attract foster open promote improve strengthen expand extend guarantee ensure protect safeguard secure defend preserve restore support help serve benefit rescue save bolster win';
const LESS =
  'cut reduce lower slash ease end curb prevent relieve limit tackle avoid stop shrink destroy erode kill cost lose fight halve remove threaten undermine combat deter diminish dampen lessen banish eliminate eradicate clear clean hurt harm endanger imperil jeopardise jeopardize weaken damage ruin wreck rob crush cripple stifle choke scar spoil blight starve bury punish squeeze drain swallow flood drown expose impoverish sicken poison divide disfigure betray sacrifice strip deny compromise prejudice disrupt hamper discourage alienate insult penalise penalize overwhelm shatter frighten scare';
const HELP =
  'improve strengthen ensure protect safeguard secure defend preserve restore support help serve benefit rescue save bolster reward feed house shelter heal reassure relieve revive';
const BETTER =
  'safe safer healthy healthier strong stronger rich richer free freer fair fairer clean cleaner easy easier quick quicker fit fitter happy happier wealthier better greener calmer quieter brighter possible affordable cheaper livable attractive competitive accessible transparent accountable';
const WORSE =
  'poor poorer weak weaker worse hard harder slow slower dirty dirtier dearer sick sicker unsafe vulnerable defenceless defenseless helpless homeless jobless dependent unaffordable impossible difficult lonely lonelier dangerous bankrupt worthless powerless penniless empty unlivable uninhabitable stranded exposed angry afraid';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const [good, bad, dear, more, less, help, better, worse] = [GOOD, BAD, DEAR, MORE, LESS, HELP, BETTER, WORSE].map(toSet);

/**
 * Whether what a verb does to a thing is good (1) or bad (-1): "cuts noise", "costs jobs", "hurts families".
 * `isHarm`: the verb is known to end or harm. Undefined where the two words tell nothing.
 */
export const effectOf = (verb: string, noun: string, isHarm: boolean): 1 | -1 | undefined => {
  const change = more?.has(verb) ? 1 : isHarm || less?.has(verb) ? -1 : undefined;
  if (dear?.has(noun))
    return help?.has(verb) ? 1 : change === -1 && !/^(?:cut|reduce|lower|halve|avoid|stop|end|lose)$/.test(verb) ? -1 : undefined;
  const value = good?.has(noun) ? 1 : bad?.has(noun) ? -1 : undefined;
  return change && value && (value === change ? 1 : -1);
};

/** Whether a state that somebody is brought into is better (1) or worse (-1) than before: "makes streets safer", "leaves villages poorer". */
export const stateOf = (adjective: string): 1 | -1 | undefined => (better?.has(adjective) ? 1 : worse?.has(adjective) ? -1 : undefined);
