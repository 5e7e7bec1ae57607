import type { CorrectedFields } from '../../../../src/schema/index.ts';
import type { SeedDecision } from '../../1-seed/parse-review.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { type Issue, nearestHint } from '../../issue.ts';

/** What a correction may speak of: the registry, and the text in which words must stand. */
export interface CorrectionScope {
  file: string;
  text: string;
  registry: Pick<Registry, 'actors' | 'outlets' | 'topics'>;
}

type Found = readonly { path: readonly PropertyKey[]; words: Pick<Issue, 'code' | 'message' | 'hint'> }[];

const unknown = (kind: string, where: string, id: string, known: readonly string[], path: readonly PropertyKey[]): Found =>
  known.includes(id)
    ? []
    : [
        {
          path,
          words: {
            code: `unknown-${kind}`,
            message: `"${id}" is not in ${where}`,
            ...nearestHint(id, known, `name one that is in ${where}`),
          },
        },
      ];

/** Words of the article, letter by letter: whatever a reviewer gives as evidence can be checked as the program's own can. */
const unspoken = (words: string | undefined, text: string, path: readonly PropertyKey[]): Found =>
  words === undefined || text.includes(words)
    ? []
    : [
        {
          path,
          words: {
            code: 'not-in-the-article',
            message: `"${words}" does not stand in the article`,
            hint: 'copy the words from the article as they are',
          },
        },
      ];

const checkSaid = ({ said }: CorrectedFields, text: string): Found => {
  if (!said) return [];
  const fits = (said.date === '') === (said.basis === 'unknown');
  const message = said.date === '' ? `there is no date, and its basis is "${said.basis}"` : 'there is a date, and its basis is "unknown"';
  const hint = 'an empty date has the basis unknown, and only an empty one';
  return [
    ...(fits ? [] : [{ path: ['said', 'basis'], words: { code: 'wrong-basis', message, hint } }]),
    ...unspoken(said.words, text, ['said', 'words']),
  ];
};

const checkPositions = ({ positions = [] }: CorrectedFields, known: readonly string[], text: string): Found =>
  positions.flatMap(({ position, stance, words, condition }, at): Found => {
    const path = ['positions', at];
    const fits = (condition !== undefined) === (stance === 'conditional');
    const message =
      condition === undefined
        ? 'the stance is conditional, and the condition is missing'
        : `there is a condition, and the stance is "${stance}"`;
    const hint =
      condition === undefined
        ? 'add a line "condition: ..." with the words of the article'
        : 'write stance: conditional, or remove the condition';
    const first = positions.findIndex((other) => other.position === position);
    return [
      ...unknown('position', 'the topics', position, known, [...path, 'position']),
      ...(fits ? [] : [{ path: [...path, 'stance'], words: { code: 'wrong-condition', message, hint } }]),
      ...(first === at
        ? []
        : [
            {
              path: [...path, 'position'],
              words: { code: 'repeated-position', message: `"${position}" stands here twice`, hint: 'keep one of the two' },
            },
          ]),
      ...unspoken(words, text, [...path, 'words']),
      ...unspoken(condition, text, [...path, 'condition']),
    ];
  });

/** Everything in a correction that the registry or the article does not know. */
export const checkCorrection = ({ decision, placeOf }: SeedDecision, { file, text, registry }: CorrectionScope): readonly Issue[] => {
  if (decision.decision !== 'corrected') return [];
  const { correct } = decision;
  const topics = registry.topics.map(({ topic }) => topic.id);
  const positions = registry.topics.flatMap(({ topic }) => topic.positions.map(({ id }) => id));
  const actors = registry.actors.map(({ id }) => id);
  const outlets = registry.outlets.map(({ id }) => id);
  const found: Found = [
    ...(Object.keys(correct).length > 0
      ? []
      : [
          {
            path: [],
            words: {
              code: 'empty-correction',
              message: 'corrects nothing',
              hint: 'write what is right under "correct", or decide "confirmed"',
            },
          },
        ]),
    ...(correct.actors?.length === 0 && (correct.unresolved ?? []).length === 0
      ? [
          {
            path: ['actors'],
            words: {
              code: 'no-speaker',
              message: 'leaves the claim without a speaker',
              hint: 'give the source’s words under "unresolved", or withdraw the claim',
            },
          },
        ]
      : []),
    ...(correct.actors ?? []).flatMap((id, at) => unknown('actor', 'the registry of actors', id, actors, ['actors', at])),
    ...(correct.unresolved ?? []).flatMap((words, at) => unspoken(words, text, ['unresolved', at])),
    ...(correct.topics ?? []).flatMap((id, at) => unknown('topic', 'the topics', id, topics, ['topics', at])),
    ...(correct.via ?? []).flatMap(({ outlet }, at) =>
      outlet === undefined ? [] : unknown('outlet', 'the registry of outlets', outlet, outlets, ['via', at, 'outlet']),
    ),
    ...checkPositions(correct, positions, text),
    ...checkSaid(correct, text),
  ];
  return found.map(({ path, words }) => ({ severity: 'error', file, ...placeOf(['correct', ...path]), ...words }));
};
