import { type ColumnName, type Columns, columnNames, mix } from './columns/columns.ts';

const list = `
-
word | word-1 | word+1 | word-2 | word+2
lemma | lemma-1 | lemma+1 | lemma-2 | lemma+2 | lemma-3 | lemma+3
lemma-1 lemma | lemma lemma+1 | lemma-2 lemma-1 | lemma+1 lemma+2 | lemma-1 lemma+1
lemma-1 lemma lemma+1 | lemma lemma+1 lemma+2 | lemma-2 lemma-1 lemma
tag | tag-1 | tag+1 | tag-2 | tag+2 | tag-3 | tag+3
tag-1 tag | tag tag+1 | tag-2 tag-1 | tag+1 tag+2 | tag-1 tag tag+1 | tag-2 tag-1 tag | tag tag+1 tag+2
pos-2 pos-1 pos pos+1 | pos-1 pos pos+1 pos+2 | pos-3 pos-2 pos-1 pos
lemma tag-1 | lemma tag+1 | lemma quoted | tag quoted | tag+1 quoted+1 quoted | tag-1 quoted-1 quoted | quoted-1 quoted quoted+1
shape pos | suffix pos | shape-1 shape | shape shape+1
cueRate pos | cueRate-1 pos-1 pos | cueRate+1 pos+1 pos | pairRate cueRate | pairRate-1 cueRate-1 cueRate | cueRate-1 cueRate cueRate+1 | cueRate tag+1 | cueRate tag-1 | cueRate-1 tag | cueRate+1 tag | cueRate-2 cueRate-1 pos | cueRate+1 cueRate+2 pos
sourceRate pos | sourceRate-1 sourceRate | sourceRate sourceRate+1 | sourceRate cueRate+1 | sourceRate-1 cueRate | sourceRate often | often pos
leftCue pos | leftCueGap | leftCue leftCueGap | leftCueGap tag | leftCueGap quoted leftCueAfter | leftCue leftCueAfter
rightCue pos | rightCueGap | rightCue rightCueGap | rightCueGap tag | rightCueGap quoted rightCueAfter
leftCueGap rightCueGap | leftCueGap rightCueGap quoted | topCue topCueSide | topCueSide sentenceLook | topBefore topAfter topCueSide | topBefore sentencePlace topCueSide quoted
clauseFirst clausePlace | clauseFirst clauseVerb | clauseBefore clausePlace | clauseBefore clauseFirst | clauseVerb | clauseNext pos | clauseNext clauseFirst clausePlace
headPrev gapPrev | headNext gapNext | headPrev afterPrev pos | headNext afterNext gapNext | formPrev headPrev | formNext headNext | headPrev headNext | subjectPrev headPrev gapPrev | subjectNext headNext | subjectNext rateNext gapNext pos | ratePrev gapPrev afterPrev | rateNext gapNext afterNext | ratePrev rateNext gapPrev gapNext | formPrev afterPrev gapPrev ratePrev | ratePrev subjectPrev gapPrev
quoteLead quoteTail | quoteLead | quoteTail | quoteLength quoteLead | quoteLength quoteTail | quoteNear | quoteNear tag | quoteNear cueRate | quoteNear rateNext gapNext
sentenceStart tag | sentenceEnd tag | sentencePlace quoted | sentenceLook | sentenceLook topCueSide quoted | blockPlace topCueSide | sentenceFirst topCueSide | sentenceLast topCueSide | sentenceStart sentencePlace quoted
rule | rule-1 rule | rule rule+1 | rule-1 rule rule+1 | rule ruleName | rule lemma | rule tag | rule ruleName tag | rule cueRate pos | rule quoted | rule leftCueGap | rule rateNext gapNext
`;

const parse = (template: string): (readonly [ColumnName, number])[] =>
  template === '-'
    ? []
    : template.split(' ').map((part) => {
        const [, name, offset] = /^(\w+?)([+-]\d)?$/.exec(part) ?? [];
        const column = columnNames.find((known) => known === name);
        if (column === undefined) throw new Error(`unknown column: ${part}`);
        return [column, Number(offset ?? 0)] as const;
      });

/** Each feature of a token joins columns at offsets: `lemma-1 tag` is the lemma before with the token's own tag. `-` is always there. */
export const templates: readonly (readonly (readonly [ColumnName, number])[])[] = list
  .split(/\n|\|/)
  .map((template) => template.trim())
  .filter(Boolean)
  .map(parse);

/** Features a token, one a template. */
export const featureCount = templates.length;

/** Hashed features of a document's tokens, or of those from `start` to before `end`: `featureCount` a token. */
export const makeFeatures = (columns: Columns, start = 0, end = columns.word.length): Uint32Array => {
  const n = end - start;
  const out = new Uint32Array(n * featureCount);
  templates.forEach((template, t) => {
    const parts = template.map(([name, offset]) => ({ column: columns[name], offset }));
    for (let i = 0; i < n; i += 1) {
      let h = mix(t + 1, 0x9e3779b1);
      for (const { column, offset } of parts) h = mix(h, column[start + i + offset] ?? 0xffff);
      out[i * featureCount + t] = h;
    }
  });
  return out;
};
