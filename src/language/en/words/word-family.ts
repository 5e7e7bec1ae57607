/** Nouns on "-er", "-or", "-ment", "-al" and the like that come of no verb, or not of the one that they look like. */
const WHOLE: ReadonlySet<string> = new Set(
  `center centre chapter character charter cider computer corner counter cover danger daughter dinner doctor enter error ever factor father
   ferry fever finger flower folder former gender hammer honor however hunger later latter laser ladder layer leather letter liver lower
   manner master matter meter minor mirror monster mother motor murder never number offer officer order other over owner paper pepper
   pioneer poster powder power prayer proper quarter rather remember river rubber shoulder shower silver sister soccer spider summer super
   supper tender tower transfer under upper water weather whether winter wonder
   animal arsenal capital cathedral central crystal federal final formal general hospital journal legal local loyal material medal
   mental metal moral mural musical national natural normal oral personal plural rural royal scandal sexual signal social special
   terminal total tribal usual vital
   cement comment compartment department element environment garment government instrument moment monument ornament parliament pavement
   segment sentiment tournament apartment document
   station nation ration relation mention mission million billion section session region religion opinion union pension passion fashion
   version vision occasion portion position question tension option auction motion lotion caution fraction junction condition tradition
   ambition addition edition population generation corporation
   nature picture feature future culture figure measure adventure furniture temperature creature lecture structure treasure
   village message image language passage cottage garage package page stage wage manage percentage
   ceiling evening morning nothing something anything everything king ring spring string thing wing during herring darling pudding
   bed bread hundred red need seed speed weed deed feed shed wed united
   series species news means always perhaps bus gas glass plus thus this his its
   balance chance distance science sentence silence violence province finance audience evidence`.split(/\s+/u),
);

/** Forms that no rule finds: of strong verbs, and nouns whose verb has another stem. */
const ODD: ReadonlyMap<string, string> = new Map(
  `withdraw withdrew withdrawn; build built rebuild rebuilt; sell sold sale sales; buy bought; pay paid payment; leave left; begin began begun;
   keep kept; hold held; bring brought; take took taken; give gave given; choose chose chosen choice; lose lost loss; send sent; shut shutting;
   close closure closing closed closes; decide decision; extend extension; expand expansion; permit permission; admit admission; divide division;
   include inclusion; exclude exclusion; conclude conclusion; invade invasion; provide provision; expel expulsion; reduce reduction;
   produce production; introduce introduction; destroy destruction; describe description; deter deterrence; succeed success; proceed procedure;
   fly flight flown flew; grow growth grew grown; marry marriage; arrive arrival; try trial; propose proposal proposition; sue suit lawsuit;
   serve service; enter entry entrance; speak speech spoke spoken; see sight; die death died dying; live life living; weigh weight;
   advise advice; believe belief; prove proof; relieve relief; tax taxation taxes; free freedom freely; steal theft stole stolen;
   agree agreed; guarantee guaranteed; apply application; compel compulsion compulsory; oblige obligation obligatory; publish publication; abolish abolition; demolish demolition;
   repeat repetition; oppose opposition; compete competition; acquire acquisition; require requirement; inquire inquiry;
   resign resignation; merge merger; heat heating; think thought; sign signature; know knowledge; use usage;
   child children; man men; woman women; foot feet; person people`
    .split(';')
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(/\s+/u);
      return [base, ...forms].map((form) => [form, base] as const);
    }),
);

/** Endings by which nouns, adjectives and forms of verbs are made; the first that fits is taken off. The number is how many letters are left at least. */
const ENDINGS: readonly (readonly [ending: RegExp, left: number, put?: string])[] = [
  [/ifications?$/, 2, 'ify'],
  [/(?:is|iz)ations?$/, 3],
  [/ations?$/, 4],
  [/itions?$/, 4],
  [/(?<=[ct])ions?$/, 4],
  [/ments?$/, 3],
  [/(?:is|iz)(?:e|es|ed|ing|er|ers)$/, 4],
  [/at(?:e|es|ed|ing|or|ors)$/, 4],
  [/(?:ers?|ors?)$/, 3],
  [/ings?$/, 3],
  [/(?:ied|ies)$/, 2, 'y'],
  [/ed$/, 3],
  [/(?:als?|ures?)$/, 4],
  [/(?:ances?|ences?|ables?)$/, 4],
  [/(?<=[sxz]|ch|sh)es$/, 3],
  [/(?<![us])s$/, 3],
];

const known = new Map<string, string>();

const strip = (word: string): string => {
  const odd = ODD.get(word);
  if (odd !== undefined) return odd;
  if (WHOLE.has(word)) return word;
  for (const [ending, left, put = ''] of ENDINGS) {
    const stem = word.replace(ending, '');
    if (stem !== word && stem.length >= left) return stem + put;
  }
  return word;
};

/** A last "e", a doubled last letter and a last "y" differ from form to form: "merge", "merging"; "ban", "banned"; "verify", "verified". */
const toEven = (stem: string): string => {
  const single = /(?<=..)([bdfgklmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  return single.replace(/(?<=...)e$/u, '').replace(/(?<=..)y$/u, 'i');
};

const toFamilyOnce = (word: string): string => {
  // "settlements" is "settlement" is "settle".
  let form = word;
  for (let step = 0; step < 3; step += 1) {
    const next = strip(form);
    if (next === form) break;
    form = ODD.get(next) ?? ODD.get(`${next}e`) ?? next;
  }
  return WHOLE.has(form) ? form : toEven(form);
};

/**
 * What a word in lower case has in common with the words derived from it: "verify", "verified" and "verification"
 * are one family, as are "settle", "settlers" and "settlements". A key to compare with, and no word.
 */
export const toFamily = (word: string): string => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const family = toFamilyOnce(word);
  known.set(word, family);
  return family;
};
