import type { Registry } from '../1-seed/seed.ts';
import type { Article } from '../2-article/article.ts';
import type { Sentence } from '../3-sentence/sentence.ts';
import type { Attribution } from './attribution.ts';
import { dropNested } from './drop-nested.ts';
import type { CueRule, Finding, PassageRule } from './finding.ts';
import { makeClauses } from './parse/clause.ts';
import { findSource } from './parse/find-source.ts';
import { makePassages } from './parse/passage.ts';
import { accordingTo } from './rules/according-to.ts';
import { cueAfterContent } from './rules/cue-after-content.ts';
import { cueBeforeContent } from './rules/cue-before-content.ts';
import { toAttribution } from './to-attribution.ts';

const PASSAGE_RULES: readonly PassageRule[] = [accordingTo];
const CUE_RULES: readonly CueRule[] = [cueBeforeContent, cueAfterContent];

/** Finds who said what, by rules alone. */
export const findAttributions = (article: Article, sentences: readonly Sentence[], registry: Registry): Attribution[] => {
  const passages = makePassages(article.text, article.blocks, sentences);
  void registry;
  return passages.flatMap((passage) => {
    const clauses = makeClauses(passage);
    const found: { finding: Finding; rule: string }[] = PASSAGE_RULES.flatMap(({ name, find }) =>
      find(passage, clauses).map((finding) => ({ finding, rule: name })),
    );
    for (const clause of clauses) {
      for (const match of clause.context.cues) {
        const source = findSource(clause, match);
        if (!source) continue;
        for (const { name, find } of CUE_RULES) {
          const finding = find(clause, match, source);
          if (!finding) continue;
          found.push({ finding, rule: name });
          break;
        }
      }
    }
    return dropNested(found).map(({ finding, rule }) => toAttribution(passage, finding, rule));
  });
};
