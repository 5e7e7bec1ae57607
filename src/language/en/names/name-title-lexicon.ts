import { SPEAKERS } from '../speech/speaker-lexicon.ts';
import { OFFICES } from './source-lexicon.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** What stands before a name out of courtesy and says nothing of an office, in key form. */
export const HONORIFICS: ReadonlySet<string> = setOf(
  `mr mrs ms mx miss sir dame lord lady dr prof professor rev reverend hon baron baroness viscount earl count countess duke duchess
   datuk dato datin seri sri tun puan haji hajah sheikh shaikh shri smt ayatollah mullah monsignor msgr madam monsieur madame senor senora herr frau`,
);

/** Ranks and offices as they are cut short before a name: "Gov. Roe". In key form, without the stop. */
const SHORT_TITLES = setOf(
  'gov sen rep lt col gen maj capt cmdr cdr adm vadm sgt cpl pvt brig supt insp det amb pres atty asst dep fr cllr vp ceo cfo coo cto mp msp mep qc kc pm',
);

/** Ranks and offices that the lexicons of sources do not have. */
const MORE_TITLES = setOf(
  `superintendent commandant counsel undersecretary under-secretary principal dean provost rector registrar warden chairperson co-chair
   co-founder cofounder vice-president president-elect mayor-elect general colonel corporal private constable inspector detective trooper
   firefighter lecturer teacher pastor czar whip ombudsman comptroller auditor coordinator co-ordinator ex-minister ex-president
   strategist pollster campaigner activist researcher scientist historian lawyer barrister solicitor physician surgeon nurse farmer
   striker goalkeeper midfielder captain referee winger bowler batsman negotiator mediator premier taoiseach tanaiste chief organiser
   organizer editor correspondent columnist reporter presenter broadcaster critic author novelist playwright actor actress singer`,
);

/** Titles as words inside a run of capitals: all that is before the last of them is no part of the name. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([...OFFICES, ...HONORIFICS, ...SHORT_TITLES, ...MORE_TITLES]);

/** Nouns of the list of speakers that are bodies or crowds and stand before no person's name. */
const CROWDS = setOf(
  `people men women children leadership government administration cabinet ministry department agency authority bureau office council
   commission committee board panel court tribunal parliament congress senate house assembly legislature party faction caucus campaign
   coalition alliance bloc union federation league association organisation organization group ngo charity foundation institute think-tank
   company firm corporation bank business industry operator airline carrier railway utility hospital trust university school college church
   town city village province region county district municipality island community locals country countries nation state states republic
   kingdom regime kremlin embassy mission army navy military force forces team club newspaper paper magazine outlet network channel website
   site media press public majority minority officers crew police family couple fan audience crowd camp side sides percent % figure figures
   elites respondents aides others some many most few several both all everyone everybody someone somebody anyone nobody one ones none two
   three half dozens hundreds thousands runner user caller guest delegation`,
);

/** True of a noun, in key form, that says what one person is: "trade professor", "bureau spokesman", "welder". */
export const isPersonNoun = (word: string): boolean =>
  TITLE_WORDS.has(word) ||
  (SPEAKERS.has(word) && !CROWDS.has(word)) ||
  (word.length > 5 && /(?:man|woman|person|[a-z]{2}ist|ographer|ician|keeper|maker|holder|worker|fighter|smith|monger)$/u.test(word)) ||
  word === 'fellow';

/** Before a title that is no longer, or not yet, held. */
export const NOT_NOW: ReadonlySet<string> = setOf('former ex late then then- one-time onetime ousted incoming designate');

/** Nouns that say how one person stands to another, and are no office or trade. */
export const RELATIONS: ReadonlySet<string> = setOf(
  `rival ally friend foe critic opponent supporter backer victim survivor witness man woman person boy girl member wife husband son
   daughter father mother brother sister colleague counterpart partner predecessor successor suspect defendant resident citizen fan source
   insider candidate winner loser participant respondent passenger voter american`,
);

/** Adjectives before a title that are no part of it. */
export const TITLE_ADJECTIVES: ReadonlySet<string> = setOf(
  'new newly current longtime long-time veteran embattled outgoing controversial outspoken popular last this week first-term top self-described famed renowned likely next another one',
);

/** Given names as friends and newspapers shorten them where the short form is not the beginning of the long one. */
export const NICKNAMES: Readonly<Record<string, string>> = {
  bill: 'william', billy: 'william', will: 'william', bob: 'robert', bobby: 'robert', rob: 'robert', mike: 'michael', mick: 'michael',
  dick: 'richard', rick: 'richard', jim: 'james', jimmy: 'james', jack: 'john', johnny: 'john', joe: 'joseph', ted: 'edward', ed: 'edward',
  eddie: 'edward', tony: 'anthony', tom: 'thomas', chuck: 'charles', charlie: 'charles', hank: 'henry', harry: 'henry', larry: 'lawrence',
  andy: 'andrew', dave: 'david', steve: 'stephen', mitch: 'mitchell', nancy: 'ann', kate: 'katherine', katie: 'katherine', liz: 'elizabeth',
  betty: 'elizabeth', beth: 'elizabeth', peggy: 'margaret', maggie: 'margaret', meg: 'margaret', sue: 'susan', becky: 'rebecca',
  jenny: 'jennifer', peg: 'margaret', sandy: 'alexander', sasha: 'alexander', nick: 'nicholas', greg: 'gregory', jerry: 'gerald',
}; // biome-ignore format: a word list
