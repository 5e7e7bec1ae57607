const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Nouns that make a name that of a public authority: "Ministry of Transport", "the Audit Office". In key form. */
export const AUTHORITY_NOUNS: ReadonlySet<string> = setOf(
  `ministry department court tribunal council commission authority agency parliament senate congress assembly knesset diet bundestag duma
   police treasury embassy bureau cabinet office inspectorate directorate secretariat customs gendarmerie constabulary administration
   navy army marines force forces corps command guard legislature registry`,
);

/** Nouns that make a name that of a company, whatever its trade: "Orla Motors", "Lido Bank". In key form. */
export const COMPANY_NOUNS: ReadonlySet<string> = setOf(
  `company co corporation corp inc ltd limited llc plc gmbh ag group holdings bank labs airlines airways motors energy systems
   technologies partners industries`,
);

/** Nouns that make a name that of an association or another body of people. In key form. */
export const GROUP_NOUNS: ReadonlySet<string> = setOf(
  `party union association federation confederation institute institution university college school academy hospital clinic foundation
   trust club society forum movement campaign church centre center board committee guild network list front bloc coalition caucus team
   project initiative laboratory museum museums library organisation organization charity diocese observatory service services exchange
   cooperative co-operative fund watch international`,
);

/** Nouns that make a name that of an alliance of states or towns. In key form. */
export const ALLIANCE_NOUNS: ReadonlySet<string> = setOf('alliance league compact commonwealth nations');

/** True of a noun, in key form, that makes a name that of a body. */
export const isBodyNoun = (key: string): boolean =>
  [AUTHORITY_NOUNS, COMPANY_NOUNS, GROUP_NOUNS, ALLIANCE_NOUNS].some((nouns) => nouns.has(key));

/** Alliances of states by the short and the long name by which newspapers know them. */
export const ALLIANCES: readonly { name: string; nameInSentence?: string; aliases: readonly string[] }[] = [
  { name: 'NATO', aliases: ['North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'] },
  { name: 'European Union', nameInSentence: 'the European Union', aliases: ['EU', 'E.U.'] },
  { name: 'United Nations', nameInSentence: 'the United Nations', aliases: ['UN', 'U.N.'] },
  { name: 'African Union', nameInSentence: 'the African Union', aliases: [] },
  { name: 'Arab League', nameInSentence: 'the Arab League', aliases: ['League of Arab States'] },
  { name: 'ASEAN', aliases: ['Association of Southeast Asian Nations'] },
  { name: 'OPEC', aliases: [] },
  { name: 'Mercosur', aliases: [] },
  { name: 'G7', aliases: ['Group of Seven'] },
  { name: 'G20', aliases: ['Group of 20', 'Group of Twenty'] },
];

/** What comes before a firm's name: "the brokerage Hollin", "carmaker Orla". */
export const FIRM_NOUNS: ReadonlySet<string> = setOf(
  'firm company brokerage carmaker automaker airline bank retailer charity group consultancy publisher startup start-up supermarket union think-tank pollster manufacturer insurer operator chain',
);

/** Words for the members of a party that do not show its name, with the name. */
export const PARTY_MEMBERS: Readonly<Record<string, string>> = {
  tory: 'Conservative Party',
  tories: 'Conservative Party',
  gop: 'Republican Party',
  democrat: 'Democratic Party',
  democrats: 'Democratic Party',
  dems: 'Democratic Party',
};

/** Stems of the names that parties bear in many countries: "the Conservatives", "the Liberal Democrats", "Labour". */
export const PARTY_STEMS: ReadonlySet<string> = setOf(
  `conservative liberal labor socialist social christian democrat democrats democratic republican green national nationalist communist
   libertarian progressive centre center people's unionist reform independence popular workers radical`,
);
