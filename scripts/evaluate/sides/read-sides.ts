import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { actor, type Stance, topic } from '../../../src/schema/index.ts';
import type { Registry } from '../../pipeline/1-seed/seed.ts';
import { splitSentences } from '../../pipeline/3-sentence/split-sentences.ts';
import { findAttributions } from '../../pipeline/4-attribution/find-attributions.ts';
import { makeClaims } from '../../pipeline/5-claim/claim/make-claims.ts';
import { type Judge, makeJudge } from '../../pipeline/5-claim/judge/judge-stance.ts';
import type { JudgedStance } from '../../pipeline/5-claim/judge/to-features.ts';
import { makePlainArticle } from '../corpus/make-plain-article.ts';
import { ENOUGH, sharedPart, toBag } from '../press/match-verdict.ts';

/** Texts of one dispute with the sides that their speakers take, written by people who had not seen the program. */
const sidesFile = z.strictObject({
  topic,
  actors: z.array(actor),
  texts: z.array(
    z.strictObject({
      id: z.string(),
      /** Kept back: its figures may be read, its text may not. */
      held: z.boolean(),
      title: z.string(),
      published: z.string(),
      text: z.string(),
      /** True where the text is one statement, cue and all, so that every claim found in it is of that statement. */
      whole: z.boolean(),
      /** What is said, in words of the text, and the sides; `unclear` where its speaker speaks on the position and takes none. */
      claims: z.array(z.strictObject({ words: z.string(), stances: z.record(z.string(), z.enum(['support', 'oppose', 'unclear'])) })),
    }),
  ),
});

/** A side that the rows gave in an annotated text; `wanted` is undefined where the annotation has nothing on the position. */
export interface SideGiven {
  judged: JudgedStance;
  /** Whether the committed judge gives it, and shows it as stated. */
  isKept: boolean;
  isStated: boolean;
  given: 'support' | 'oppose';
  wanted: 'support' | 'oppose' | 'unclear' | undefined;
}

/** The sides of one half of a dispute's texts. */
export interface Sides {
  dispute: string;
  isHeld: boolean;
  given: readonly SideGiven[];
  /** How many sides the annotation has. */
  standing: number;
}

/** A condition is a side for it. */
const sideOf = (stance: Stance): 'support' | 'oppose' | undefined =>
  stance === 'conditional' ? 'support' : stance === 'support' || stance === 'oppose' ? stance : undefined;

type SidesText = z.infer<typeof sidesFile>['texts'][number];

const readText = (own: SidesText, registry: Registry): SideGiven[] => {
  const plain = makePlainArticle(own.text);
  const article = { ...plain, meta: { ...plain.meta, title: own.title, published: own.published } };
  const sentences = splitSentences(article);
  const kept = makeJudge();
  const judged: { stance: JudgedStance; isKept: boolean; isStated: boolean }[] = [];
  const recorder: Judge = (stance) => {
    const { isKept, isSure } = kept(stance);
    judged.push({ stance, isKept, isStated: isSure && stance.found.certainty === 'stated' });
    return { confidence: 1, isKept: true, isSure: true };
  };
  makeClaims(article, sentences, findAttributions(article, sentences, registry), registry, recorder);
  const seen = new Set<string>();
  return judged.flatMap(({ stance, isKept, isStated }): SideGiven[] => {
    const given = sideOf(stance.found.stance);
    if (!given) return [];
    const content = stance.reading.attribution.content.map(({ start, end }) => own.text.slice(start, end)).join(' ');
    const at = own.whole ? 0 : own.claims.findIndex(({ words }) => sharedPart(toBag(words), toBag(content)) >= ENOUGH);
    // Of several claims in one statement the first that takes a side speaks for it.
    const key = `${at} ${stance.position}`;
    if (at >= 0 && seen.has(key)) return [];
    seen.add(key);
    return [{ judged: stance, isKept, isStated, given, wanted: own.claims[at]?.stances[stance.position] }];
  });
};

/** Reads the disputes of a folder and what the rows make of them; undefined where it is absent. */
export const readSides = (folder: string): readonly Sides[] | undefined => {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const file = sidesFile.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
      const registry: Registry = {
        actors: file.actors,
        outlets: [],
        topics: [{ file: `seeds/topics/${file.topic.id}.md`, topic: file.topic, prose: '', proseLine: 1 }],
      };
      return [false, true].map((isHeld): Sides => {
        const texts = file.texts.filter(({ held }) => held === isHeld);
        return {
          dispute: path.parse(name).name,
          isHeld,
          given: texts.flatMap((own) => readText(own, registry)),
          standing: texts
            .flatMap(({ claims }) => claims.flatMap(({ stances }) => Object.values(stances)))
            .filter((stance) => stance !== 'unclear').length,
        };
      });
    });
};
