/** Abbreviations after which a capital letter goes on with the same sentence: titles, ranks, months and the like. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon sr jr st mt ft gov sen rep sens reps gen lt col maj capt cmdr adm sgt cpl pvt brig supt insp det ' +
    'pres atty amb dist co ltd inc corp plc llc no nos vol fig p pp art sec ed eds jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu ' +
    'thurs fri sat sun vs v cf al eg ie e.g i.e ave blvd bros ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
);

/** Those that are written without a capital too. */
const LOWER_CASE: ReadonlySet<string> = new Set('vs v cf al eg ie e.g i.e p pp vol fig art sec ed eds no nos'.split(' '));

/** True where a word with its stop is such an abbreviation: "Ill." but not "ill."; "No." before a number alone. */
export const isAbbreviation = (word: string, following: string): boolean => {
  const stem = word.slice(0, -1);
  const lower = stem.toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return false;
  if (/^nos?$/u.test(lower)) return /^\p{N}/u.test(following);
  return LOWER_CASE.has(lower) || stem !== lower;
};

/** Words that begin a sentence far more often than they go on with one; they end it even after "U.S." or "p.m.". */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my there here in on at by for from with as after before ' +
    'when while if although though since because but and or so yet however meanwhile moreover also both some many most all one no not what ' +
    'who how why where which according speaking last next earlier later still now then during under over despite instead asked'
  ).split(' '),
);
