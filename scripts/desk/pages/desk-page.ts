import { type Html, html, type Piece } from '../html.ts';

/** The pages of the desk, in the order of its menu. */
export const deskPages = [
  ['check', 'Check'],
  ['topics', 'Topics'],
  ['actors', 'Actors'],
  ['articles', 'Articles'],
] as const;
export type DeskPageName = (typeof deskPages)[number][0];

/** What stands on every page. */
export interface DeskFrame {
  /** The address of a page of the desk: `/check` -> `/TOKEN/check`. */
  to: (path: string) => string;
  dossier: string;
  /** Claims that wait for a decision, and those decided. */
  waiting: number;
  decided: number;
  isBuilding: boolean;
  fault: string | undefined;
  /** What the button that takes back would take back. */
  lastEdit: string | undefined;
  /** What the last form came to: said once. */
  told: string;
}

/** A button that a key presses. */
export const keyButton = (key: string, name: string, value: string, label: string): Html =>
  html`<button name="${name}" value="${value}" data-key="${key}"><kbd>${key}</kbd> ${label}</button>`;

/** One page of the desk. */
export const deskPage = (frame: DeskFrame, page: DeskPageName, title: string, ...body: readonly Piece[]): string => {
  const { to, dossier, waiting, decided, isBuilding, fault, lastEdit, told } = frame;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: the desk of ${dossier}</title>
<link rel="stylesheet" href="${to('/desk.css')}">
<script src="${to('/desk.js')}" defer></script>
</head>
<body data-page="${page}"${isBuilding && html` data-building="${to('/state')}"`}>
<a class="skip-link" href="#main">Skip to the content</a>
<header>
<p class="brand">Desk of ${dossier}</p>
<nav aria-label="Desk"><ul>${deskPages.map(
    ([name, label], at) =>
      html`<li><a href="${to(`/${name}`)}" data-key="${at + 1}"${name === page && html` aria-current="page"`}><kbd>${at + 1}</kbd> ${label}</a></li>`,
  )}</ul></nav>
<p class="progress">${decided} decided, ${waiting} waiting</p>
<form method="post" action="${to('/undo')}"><input type="hidden" name="back" value="/${page}"><button data-key="z"${lastEdit === undefined && html` disabled`}><kbd>z</kbd> Undo${lastEdit !== undefined && `: ${lastEdit}`}</button></form>
</header>
<p class="told" role="status">${told}${isBuilding && html` <span class="building">The record is being built again; the numbers follow.</span>`}</p>
${fault !== undefined && html`<p class="fault" role="alert">The last run made nothing: ${fault}</p>`}
<main id="main">
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.source;
};
