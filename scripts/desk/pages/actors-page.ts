import { countOf } from '../../../src/models/corpus/name-list.ts';
import type { Actor } from '../../../src/schema/index.ts';
import { type Html, html } from '../html.ts';
import type { SuggestedEntry } from '../suggest-entry.ts';
import type { UnresolvedSpeaker } from '../unresolved-speakers.ts';
import { type DeskFrame, deskPage } from './desk-page.ts';

const kinds = ['person', 'office', 'state', 'alliance', 'group'] as const;
const mostSentences = 4;

const speakerPart = (frame: DeskFrame, { words, claims, near }: UnresolvedSpeaker, suggested: SuggestedEntry, isFirst: boolean): Html =>
  html`<li><h2>“${words}” <small>${countOf(claims.length, 'claim')}</small></h2>
<ul>${claims.slice(0, mostSentences).map(({ claim, article }) => html`<li>“${claim.evidence.quote.exact}” <span class="why">${article.title}</span></li>`)}</ul>
<form method="post" action="${frame.to('/actors')}" class="fields">
<input type="hidden" name="words" value="${words}">
${near.map((actor, at) => html`<button name="merge" value="${actor.id}"${isFirst && html` data-key="${'mno'[at]}"`}>${isFirst && html`<kbd>${'mno'[at]}</kbd> `}It is ${actor.name}</button>`)}
<label>${isFirst && html`<kbd>a</kbd> `}It is <input name="actor" list="actors"${isFirst && html` data-key="a"`} autocomplete="off"></label><button name="act" value="merge">Add the name to the entry</button>
</form>
<form method="post" action="${frame.to('/actors')}" class="fields">
<input type="hidden" name="words" value="${words}">
<label>Id <input name="id" value="${suggested.id}" size="20" required pattern="[a-z0-9]+(-[a-z0-9]+)*"></label>
<label>Name <input name="name" value="${suggested.name}" required></label>
<label>Kind <select name="kind">${kinds.map((kind) => html`<option${kind === suggested.kind && html` selected`}>${kind}</option>`)}</select></label>
<label>Who it is <input name="description" required placeholder="one neutral line"></label>
<button name="act" value="new"${isFirst && html` data-key="e"`}>${isFirst && html`<kbd>e</kbd> `}Make an entry</button>
</form></li>`;

const entryPart = (frame: DeskFrame, { id, name, aliases }: Actor, claims: number): Html =>
  html`<li><strong>${name}</strong> <span class="why">${id}, ${countOf(claims, 'claim')}</span>${aliases.map(
    (alias) =>
      html` <form method="post" action="${frame.to('/actors')}" class="inline"><input type="hidden" name="actor" value="${id}"><input type="hidden" name="words" value="${alias}"><button name="act" value="split" title="Somebody else is called so">${alias} ×</button></form>`,
  )}</li>`;

/** Speakers without an entry, to be merged into one or given their own; and the entries, whose names can be taken apart. */
export const actorsPage = (
  frame: DeskFrame,
  unresolved: readonly UnresolvedSpeaker[],
  suggest: (speaker: UnresolvedSpeaker) => SuggestedEntry,
  actors: readonly { actor: Actor; claims: number }[],
): string =>
  deskPage(
    frame,
    'actors',
    'Actors',
    unresolved.length === 0
      ? html`<p>Every speaker has an entry.</p>`
      : html`<ol class="rows">${unresolved.map((speaker, at) => speakerPart(frame, speaker, suggest(speaker), at === 0))}</ol>`,
    html`<datalist id="actors">${actors.map(({ actor }) => html`<option value="${actor.name} (${actor.id})"></option>`)}</datalist>
<section aria-labelledby="entries"><h2 id="entries">Entries and their other names</h2><p class="why">A name with × is taken away from its entry: what it says is then looked at again.</p>
<ul class="rows">${actors.map(({ actor, claims }) => entryPart(frame, actor, claims))}</ul></section>`,
  );
