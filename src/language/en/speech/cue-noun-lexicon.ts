/** Nouns for what somebody holds or says, before "is that" or a colon: "Norway’s position is that", "her answer: “Never.”" */
export const POSITION_NOUNS: ReadonlySet<string> = new Set(
  'message answer reply response verdict warning advice conclusion motto promise pledge position stance view argument contention belief hope fear demand point complaint plea line theory explanation comment'.split(
    ' ',
  ),
);

/** Nouns that report speech after a possessive, and the words by which what was said follows: "Norway’s refusal to", "her claim that". */
export const CUE_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'that of',
        'claim assertion suggestion argument insistence statement view belief assessment conclusion allegation accusation observation remark comment contention admission acknowledgement',
      ],
      ['that to of', 'promise vow pledge warning threat prediction announcement declaration proposal'],
      ['to', 'refusal willingness unwillingness reluctance desire intention'],
      [
        'of',
        'criticism endorsement denunciation condemnation rejection embrace defence defense praise critique denial characterisation characterization description',
      ],
      ['for', 'advocacy preference'],
      ['for to', 'call demand push request plea appeal'],
      ['that about over', 'concern worry fear doubt'],
      ['that', 'hope confidence'],
      ['about', 'complaint question scepticism skepticism'],
      ['to on', 'opposition objection'],
      ['on', 'attack'],
    ] as const
  ).flatMap(([followers, nouns]) => nouns.split(' ').map((noun) => [noun, new Set<string>(followers.split(' '))] as const)),
);
