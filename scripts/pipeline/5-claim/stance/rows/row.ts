/**
 * What the words of a row do with the thing that they govern. Verbs: `attitude` (back, reject), `demand`
 * (call for), `commit` (vow to), `refuse` (decline to), `end` (scrap) and `do` (build) are acts upon it,
 * `judge` names it ("call it a mistake"), `warn` warns of it, `think`, `say` and `deny` take a clause,
 * `open` looks into it, `voice` expresses an attitude that a noun names, `effect` (harm) and `fare` (work,
 * fail) have it as their subject. Nouns: `attitude` (opposition to), `end` (removal of), `plan` (bill for),
 * `need` (case for), `agent` (critics of), `content` (claims that), `about` (talk of). Predicates: `quality`
 * (good, wrong), `option` (counts only where it is negated), `strength` (of a case
 * or of those who make it), `attitude` (in favour of), `ready` (willing to),
 * `feeling` (dismayed that).
 */
export type Role =
  | 'attitude'
  | 'demand'
  | 'commit'
  | 'refuse'
  | 'end'
  | 'do'
  | 'judge'
  | 'warn'
  | 'think'
  | 'say'
  | 'deny'
  | 'open'
  | 'voice'
  | 'effect'
  | 'fare'
  | 'plan'
  | 'need'
  | 'agent'
  | 'content'
  | 'about'
  | 'quality'
  | 'option'
  | 'strength'
  | 'ready'
  | 'feeling';

/** A row of the stance lexicon: words of one meaning, and what they mean for what they govern. */
export interface Row {
  /** Stands in the data as the reason of a stance. */
  name: string;
  kind: 'verb' | 'noun' | 'predicate';
  role: Role;
  /** 1 for it, -1 against it, 0 where the side cannot be told. */
  sign: 1 | -1 | 0;
  /** The reason in words for readers, to be read after “because”. */
  why: string;
  /** A sentence that it reads, and one that looks alike and that it must not read. Both invented. */
  example: string;
  never: string;
  /** Base forms, separated by commas; `_` stands for up to two words such as “its” and “full”. A last preposition is part of the phrase. */
  words: string;
}
