/** Nouns for those who can speak: persons, offices and bodies. Used as the head of a source; names need no entry. */
export const SPEAKERS: ReadonlySet<string> = new Set(
  (
    'people person man woman men women child children boy girl student teacher professor scholar academic expert analyst scientist researcher ' +
    'economist historian lawyer attorney judge justice prosecutor solicitor witness defendant plaintiff victim survivor doctor nurse patient ' +
    'resident citizen voter worker employee employer farmer fisherman fishermen fisher driver passenger commuter consumer customer owner shareholder investor ' +
    'critic supporter opponent backer advocate activist campaigner protester demonstrator observer insider source ally adversary rival foe friend ' +
    'official officer officers spokesman spokeswoman spokesperson aide adviser advisor counsel strategist pollster operative staffer staff delegate delegation ' +
    'diplomat ambassador envoy negotiator mediator minister premier president chancellor king queen prince princess emperor pope bishop archbishop priest pastor rabbi imam ' +
    'senator congressman congresswoman representative lawmaker legislator politician candidate nominee incumbent mayor governor councillor councilman councilwoman commissioner ' +
    'secretary-general secretary chief chairman chairwoman chair chairperson leader leadership head director executive manager boss ceo founder editor columnist reporter journalist author ' +
    'writer blogger commentator host anchor moderator interviewer correspondent broadcaster ' +
    'deputy predecessor successor clerk architect pilot engineer nun monk guard watchdog regulator ombudsman paramedic medic physician insurer lender miner warden chaplain treasurer rapporteur ' +
    'skipper captain crew sailor seaman landlord tenant trader retailer grocer baker headteacher pupil cyclist motorist planner contractor surgeon midwife carer pensioner ' +
    'general admiral colonel commander soldier troop veteran marine police sheriff trooper detective investigator inspector agent ' +
    'government administration cabinet ministry department agency authority bureau office council commission committee board panel court tribunal parliament congress senate house assembly ' +
    'legislature party faction caucus campaign coalition alliance bloc union federation league association organisation organization group ngo charity foundation institute ' +
    'think-tank company firm corporation bank business industry manufacturer operator airline carrier railway utility hospital trust university school college church ' +
    'town city village province region county district municipality island community locals sceptic skeptic signatory country countries nation state states republic kingdom regime kremlin embassy mission army navy military force forces team club newspaper paper magazine outlet network channel ' +
    'website site media press public majority minority member members colleague counterpart partner neighbour neighbor relative father mother parent parents brother sister ' +
    'wife husband widow son daughter uncle aunt cousin spouse couple family fan user caller guest speaker participant respondent ' +
    'republican democrat conservative liberal socialist progressive moderate independent tory labour nationalist populist hawk ' +
    'american european russian ukrainian briton german frenchman pole spaniard italian canadian mexican chinese iranian israeli palestinian turk swede dane norwegian finn ' +
    'muslim christian jew catholic evangelical protestant immigrant migrant refugee westerner mogul billionaire businessman businesswoman entrepreneur magnate tycoon developer ' +
    'actor actress singer musician artist celebrity star athlete coach player filmmaker producer ' +
    'others some many most few several both all everyone everybody someone somebody anyone nobody one ones none two three half dozens hundreds thousands camp side sides percent % runner figure figures elites respondents aides audience crowd'
  ).split(' '),
);

/** Nouns for what is written or counted. They "say", "show" and "find", but take no stance. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'report study poll survey analysis modelling modeling polling testing article story statement letter memo email e-mail document documents paper book release post tweet message transcript ' +
    'record records datum data figures statistics results findings review audit ruling order opinion law bill text filing lawsuit complaint indictment affidavit ' +
    'website page headline editorial column ad advert advertisement video recording census research evidence declaration resolution treaty agreement deal plan notice ' +
    'leaflet pamphlet brochure flyer kit handbook manual guideline guidance bulletin newsletter dossier memorandum manifesto petition questionnaire application charter constitution statute ' +
    'clause verdict judgment judgement decree communique briefing presentation slide chart graph graphic diagram table map clip film documentary footage podcast blog thread screenshot ' +
    'invoice receipt contract lease log diary transcription testimony brief motion appraisal inventory register spreadsheet average'
  ).split(' '),
);

/** Participles by which a modifier hangs on its noun: "a letter sent to", "a firm owned by", "a man known to". */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'sent addressed written signed delivered handed given shown submitted filed leaked published released issued prepared produced compiled commissioned ordered conducted ' +
    'owned run led headed chaired founded funded backed supported hired appointed employed elected represented accused convicted charged briefed interviewed surveyed polled ' +
    'known close loyal linked connected related opposed married allied assigned attached obtained seen reviewed cited posted printed broadcast aired'
  ).split(' '),
);

/** Prepositions that hang a name on the noun before it and never open a clause: "an aide to", "a study by". */
export const LINKED: ReadonlySet<string> = new Set([
  'to',
  'by',
  'about',
  'over',
  'into',
  'regarding',
  'concerning',
  'under',
  'toward',
  'towards',
]);

/** What somebody speaks by, or at: "used a speech to attack", "said in a statement the pier was closed". */
export const MEANS: ReadonlySet<string> = new Set(
  (
    'speech address column interview statement post tweet article letter note memo email e-mail book blog appearance rally conference hearing debate broadcast video ' +
    'twitter facebook x instagram television tv radio airwaves stage floor podium platform media release report filing briefing court testimony announcement message call'
  ).split(' '),
);

/** Pronouns that can be a source. */
export const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(
  'i we you he she they it who one others some many most several both all everyone everybody someone nobody another those'.split(' '),
);

/** Plurals that look like agents ("-ers", "-ors") and are things. */
export const NO_AGENTS: ReadonlySet<string> = new Set(
  (
    'piers numbers matters orders waters powers letters papers borders errors factors sectors doors colours colors flowers rumours rumors covers centers centres ' +
    'offers dollars servers computers shoulders fingers summers winters rivers towers chapters quarters corners layers barriers fares mirrors motors tractors indicators ' +
    'trailers posters stickers filters prayers dinners favours favors labours flavours terrors horrors disorders headquarters others'
  ).split(' '),
);
