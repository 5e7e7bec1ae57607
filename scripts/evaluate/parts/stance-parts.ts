import path from 'node:path';
import { type CaseFigures, evaluateArticles, evaluateTexts } from '../cases/evaluate-cases.ts';
import { editorCases, reportCases } from '../cases/wanted-cases.ts';
import { evaluateStatements, type StatementFigures } from '../evaluate-statements.ts';
import { evaluatePress } from '../press/evaluate-press.ts';
import { printStatementMistakes } from '../print-mistakes.ts';
import { readSides } from '../sides/read-sides.ts';
import { scoreGiven } from '../sides/score-given.ts';
import { toCasesTable, toPressTable, toSidesTable, toStatementsTable } from '../to-tables.ts';
import { makePart, type Part, places } from './part.ts';

const { shared, own } = places;

/** Statements of one file, those of a part that is kept back apart. */
const measureStatements = (title: string, name: string, kept?: { title: string; part: StatementFigures['part'] }): Part[] => {
  const file = path.join(own, name);
  const all = evaluateStatements(file);
  const make = (heading: string, isSeen: boolean): Part => {
    const parts = all?.filter(({ part }) => (part === kept?.part) !== isSeen);
    const made = makePart(heading, file, parts && toStatementsTable(heading, parts), parts && isSeen ? printStatementMistakes(parts) : '');
    return parts ? { ...made, decided: { isSeen, decisions: parts.flatMap(({ decided }) => decided) } } : made;
  };
  return [make(title, true), ...(kept ? [make(kept.title, false)] : [])];
};

/** The two halves of the disputes that were written and annotated blind. */
const measureSides = (seen: string, kept: string): Part[] => {
  const folder = path.join(own, 'sides');
  const sides = readSides(folder);
  return [false, true].map((isHeld): Part => {
    const title = isHeld ? kept : seen;
    const figures = sides && scoreGiven(sides, isHeld);
    const made = makePart(title, folder, figures && toSidesTable(title, figures));
    return figures ? { ...made, decided: { isSeen: !isHeld, decisions: figures.decided } } : made;
  });
};

const measurePress = (title: string): Part => {
  const folder = path.join(shared, 'press');
  const figures = evaluatePress(folder);
  const made = makePart(title, folder, figures && toPressTable(title, figures));
  return figures ? { ...made, decided: { isSeen: true, decisions: figures.decided } } : made;
};

const measureCases = (title: string, source: string, figures: CaseFigures | undefined): Part => {
  const made = makePart(title, source, figures && toCasesTable(title, figures), figures?.mistakes.join('\n'));
  return figures ? { ...made, decided: { isSeen: true, decisions: figures.decided } } : made;
};

/** Stance on its own, on single statements, and on real press and single cases with all that comes before it. */
export const measureStance = (): readonly Part[] => {
  const cases = path.join(shared, 'cases');
  const editors = path.join(cases, 'editors-november.json');
  const reports = path.join(cases, 'reports-of-november');
  return [
    ...measureStatements('Stance: single statements (seen while tuning)', 'single-statements.json'),
    ...measureStatements('Stance: statements as newspapers write (seen while tuning)', 'newspaper-statements.json', {
      title: 'Stance: statements as newspapers write, kept back (the rules have not seen it; the judge of stances learned from it)',
      part: 'fifth',
    }),
    ...measureSides(
      'Stance: seven disputes written and annotated by people who had not seen the program, the half that was read while tuning',
      'Stance: the other half of these disputes, kept back (its figures were looked at some times, its text never)',
    ),
    measurePress('Real press, eleven articles of nine outlets (figures and kinds of mistake seen while tuning)'),
    measureCases(
      'Stance: single cases that editors reported (seen while tuning)',
      editors,
      evaluateTexts(editors, path.join(cases, 'orland'), editorCases),
    ),
    measureCases('Stance: cases that readers reported (seen while tuning)', reports, evaluateArticles(reports, reportCases)),
  ];
};
