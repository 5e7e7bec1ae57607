/** Past participles that are not made with "-ed"; verbs without one here are regular. */
export const PARTICIPLES: Readonly<Record<string, string>> = {
  begin: 'begun', break: 'broken', bring: 'brought', build: 'built', buy: 'bought', choose: 'chosen', cut: 'cut', deal: 'dealt', draw: 'drawn',
  drive: 'driven', fight: 'fought', find: 'found', forbid: 'forbidden', freeze: 'frozen', give: 'given', grow: 'grown', hold: 'held',
  keep: 'kept', lay: 'laid', lead: 'led', leave: 'left', lend: 'lent', lose: 'lost', pay: 'paid', put: 'put', rebuild: 'rebuilt',
  rewrite: 'rewritten', sell: 'sold', send: 'sent', set: 'set', shut: 'shut', shrink: 'shrunk', spend: 'spent', split: 'split',
  spread: 'spread', steal: 'stolen', strike: 'struck', take: 'taken', teach: 'taught', tear: 'torn', undo: 'undone', uphold: 'upheld',
  win: 'won', withdraw: 'withdrawn', withhold: 'withheld', write: 'written', overthrow: 'overthrown', throw: 'thrown', offset: 'offset',
  oversee: 'overseen', hit: 'hit', let: 'let', hurt: 'hurt', run: 'run', read: 'read', sow: 'sown', sink: 'sunk', hide: 'hidden',
}; // biome-ignore format: a word list

/** Regular verbs that double their last letter: "ban", "banned". */
const DOUBLING =
  /^(?:ban|cap|drop|plan|scrap|stop|trim|strip|tap|map|rig|jam|bar|defer|refer|transfer|permit|submit|admit|commit|allot|rebut|regret|equip|ship|clip|chip|dub|rob|rub|flag|tag|plug|snub|scrub|control|compel|cancel|repel|expel|propel|patrol)$/u;

/** "imposed" of "impose", "scrapped" of "scrap", "built" of "build". */
export const toParticiple = (verb: string): string => {
  const irregular = PARTICIPLES[verb];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLING.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
};

/** Verbs that make an end of a thing, or keep it from being. */
export const ENDING_VERBS: ReadonlySet<string> = new Set(
  `abandon abolish ban block bar cancel cease close curb cut defeat delay dismantle drop eliminate end exempt fight forbid freeze halt lift
   limit lower outlaw overturn postpone prevent prohibit reduce remove repeal rescind restrict reverse revoke scrap shelve
   shut slash stop strike suspend thwart undo veto withdraw withhold waive weaken`.split(/\s+/u),
);

/** Verbs that say nothing of what is to become of a thing. */
export const VAGUE_VERBS: ReadonlySet<string> = new Set(
  `accept address affect allow argue ask be become believe bring call cause change come concern consider continue debate describe discuss do
   expect face feel find follow get give go handle happen have hear help hold include insist involve keep know lead let like look make
   mean mention need note offer put raise read receive regard remain remember report require respond say see seek seem show speak start
   suggest take talk tell think threaten try understand use view want watch welcome work support oppose back defend criticise criticize
   favour favor denounce condemn praise blame testify`.split(/\s+/u),
);
