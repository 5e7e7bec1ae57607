// npm run train:stance
// Learns how likely a stance is right from the annotated texts of our own and, where they are there, those of the first dossier;
// writes the weights, and prints the figures on disputes that were left out of training. Same texts, same bytes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { collectDossier, collectSides, collectStatements, joinLabelled } from './evaluate/judge/collect-stances.ts';
import { findKeptFrom, findStatedFrom, leaveOut } from './evaluate/judge/leave-out.ts';
import { reportJudge } from './evaluate/judge/report-judge.ts';
import { trainJudge } from './evaluate/judge/train-judge.ts';
import { firstDossier, ownDossier } from './evaluate/parts/dossier-parts.ts';
import { places } from './evaluate/parts/part.ts';
import { formatJudgeWeights, judgeWeightsFile } from './pipeline/5-claim/judge/judge-weights.ts';

const seen = () => 'seen-article' as const;
const labelled = joinLabelled([
  collectDossier('security guarantees', firstDossier, seen),
  collectDossier('coast hospitals', ownDossier('coast-hospitals'), seen),
  collectDossier('tram fares', ownDossier('tram-fares'), seen),
  // Every second article has not been looked at by who made the rows.
  collectDossier('lagoon gas', ownDossier('lagoon-gas'), (_, at) => (at % 2 === 1 ? 'new' : 'seen-article')),
  collectStatements(path.join(places.own, 'single-statements.json'), 'none'),
  collectStatements(path.join(places.own, 'newspaper-statements.json'), 'fifth'),
  collectSides(path.join(places.own, 'sides')),
]);
const judged = leaveOut(labelled.stances);
const statedFrom = findStatedFrom(judged);
const keptFrom = findKeptFrom(judged, labelled.standing);
writeFileSync(judgeWeightsFile, formatJudgeWeights({ ...trainJudge(labelled.stances), keptFrom, statedFrom }));
console.log(reportJudge(labelled, statedFrom));
console.log(
  `\nkept from ${keptFrom.toFixed(2)}, stated from ${statedFrom.toFixed(2)}\nwrote ${path.relative(places.root, judgeWeightsFile)}, learned from ${labelled.stances.length} stances`,
);
