/** Words that hold a sentence together and tell nothing of what it is about; the auxiliaries and the bare verbs of saying are among them. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above after again against all already also although am among an and any anybody anyone anything are around as at be became because become been before being below
  between both but by can came come comes could did do does doing done down during each either else even ever every everything few for from further get gets getting go goes going gone got had has have having he
  her here hers herself him himself his how however i if in into is it its itself just like made make makes making many may me might more much my myself neither next nor now of off
  often on once one only onto or other others our ours ourselves out over own per put quite rather really said same saw say saying says see seen several shall she should since so some somebody someone something soon still
  such than that the their theirs them themselves then there these they thing this those though through thus till to together too toward towards under unless until up upon us
  very was way we well went were what whatever when where whether which while who whoever whole whom whose why will with within without would yet you your yours yourself
  told tell tells stated added according called not no never none nobody nothing cannot cant dont doesnt didnt wont wouldnt isnt arent wasnt werent hasnt havent hadnt shouldnt couldnt`.split(
    /\s+/u,
  ),
);

/** Words that turn what follows into its contrary. */
export const negators: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor cannot cant dont doesnt didnt wont wouldnt isnt arent wasnt werent hasnt havent hadnt shouldnt couldnt'.split(
    ' ',
  ),
);
