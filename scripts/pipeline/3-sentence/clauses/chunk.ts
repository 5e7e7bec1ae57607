import type { Span } from '../../span.ts';

/** One word as the clause reader needs it; `key` is its lower-case form, without accents. */
export interface ClauseWord {
  span: Span;
  key: string;
  lemma: string;
  pos: string;
  quoted: boolean;
}

/** A run of words that a lexicon knows as one: "rule out", "opposition to". Indices, `to` exclusive. */
export interface Idiom {
  from: number;
  to: number;
  /** What it is in its place. A `predicate` is what can stand behind "is": "wrong", "in favour of". */
  kind: 'verb' | 'noun' | 'predicate';
  /** True where its last word is a preposition, so that the noun behind it is its complement. */
  takes: boolean;
}

/** What a verb group says beside its verb. */
export interface VerbForm {
  form: 'finite' | 'base' | 'infinitive' | 'ing' | 'participle';
  /** `must` for every word of duty; `free` for "need not" and "do not have to"; `may` for could, might and may. */
  modal: 'will' | 'would' | 'must' | 'can' | 'may' | 'free' | undefined;
  passive: boolean;
  /** A plain past or a past perfect. */
  past: boolean;
  perfect: boolean;
  copula: boolean;
}

/** How a chunk hangs on the one that governs it. `comp` is a complement: a clause, an infinitive, or what an idiom takes. */
export type Relation = 'root' | 'subject' | 'object' | 'predicate' | 'of' | 'prep' | 'comp' | 'adverbial' | 'relative' | 'and';

/** A phrase of a sentence with its governor. Indices of words, `to` exclusive. */
export interface Chunk {
  kind: 'noun' | 'verb' | 'predicate' | 'adverb' | 'prep' | 'opener' | 'relative' | 'and' | 'mark';
  from: number;
  to: number;
  /** Index of its head word. */
  head: number;
  /** Index of the word that negates it, or -1. */
  negator: number;
  takes: boolean;
  verb: VerbForm | undefined;
  /** Index of the governing chunk, -1 for a root. */
  governor: number;
  relation: Relation;
  /** For a verb: the chunk of its subject, -1 where it has none of its own. */
  subject: number;
  /** For a verb: the word that opens its clause ("if", "that", "who"), or "". */
  opener: string;
}
