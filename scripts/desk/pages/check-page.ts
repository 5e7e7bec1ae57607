import { attributionRules } from '../../../src/models/claims/rule-words.ts';
import type { Corpus } from '../../../src/models/corpus/corpus.ts';
import { dateInWords } from '../../../src/models/dates/date-words.ts';
import { certaintyWords, stanceConfidence } from '../../../src/models/stands/stance-basis.ts';
import { stanceWords } from '../../../src/models/stands/stance-words.ts';
import type { Claim, PositionTaken } from '../../../src/schema/index.ts';
import type { Article } from '../../pipeline/2-article/article.ts';
import type { QueueItem } from '../check-queue.ts';
import { type Html, html } from '../html.ts';
import { claimText } from './claim-text.ts';
import { type DeskFrame, deskPage, keyButton } from './desk-page.ts';

/** The claim that waits first, in the text that it stands in. */
export interface CheckView {
  item: QueueItem;
  article: Pick<Article, 'text' | 'blocks'>;
  corpus: Corpus;
  /** The position that the keys speak of; undefined where the claim takes none. */
  position: string | undefined;
  /** The file's decision on the claim as it was shown: what another editor does meanwhile is seen by it. */
  seen: string;
}

const stanceLine = (taken: PositionTaken, corpus: Corpus, isChosen: boolean, at: number): Html => {
  const position = corpus.positionById.get(taken.position)?.position;
  const basis = [certaintyWords[taken.certainty], stanceConfidence(taken)].filter((one) => one !== '').join('; ');
  return html`<li${isChosen && html` class="chosen"`}>
<label><input type="radio" name="position" value="${taken.position}"${isChosen && html` checked`}${at < 9 && html` data-choice="${at + 1}"`}> <strong class="stance-${taken.stance}">${stanceWords[taken.stance].glyph} ${stanceWords[taken.stance].word}</strong> ${position?.text ?? taken.position}</label>
<p class="why">${taken.why === undefined ? basis : `${basis}, because ${taken.why}`}${taken.words !== '' && html`: “${taken.words}”`}${taken.condition !== undefined && html`; condition: “${taken.condition}”`}</p>
</li>`;
};

/** Positions of the claim's topics that it takes no stance on: an editor may set one. */
const otherPositions = (claim: Claim, { topics }: Corpus) => {
  const taken = new Set(claim.positions.map(({ position }) => position));
  const own = topics.filter(({ id }) => claim.topics.includes(id));
  return (own.length > 0 ? own : topics).flatMap(({ positions }) => positions).filter(({ id }) => !taken.has(id));
};

const foundBecause = ({ found }: Claim): string =>
  attributionRules.find(({ rule }) => rule === found.rule)?.words ?? 'the program learned it from annotated articles';

const claimForm = (frame: DeskFrame, { item, article, corpus, position, seen }: CheckView): Html => {
  const { claim, article: page } = item.placed;
  const others = otherPositions(claim, corpus);
  const names = claim.actors.map(({ actor }) => corpus.actorById.get(actor)?.name ?? actor);
  const speaker = [...names, ...claim.unresolved.map((words) => `“${words}” (no entry)`)].join(', ');
  return html`<section class="claim" aria-labelledby="why-title">
<h2 id="why-title" class="visually-hidden">Why it stands here</h2>
<ul class="reasons">${item.reasons.map(({ words }) => html`<li>${words}</li>`)}</ul>
${claimText(article, claim)}
<form method="post" action="${frame.to('/check')}">
<input type="hidden" name="claim" value="${claim.id}"><input type="hidden" name="article" value="${page.id}"><input type="hidden" name="seen" value="${seen}">
<fieldset><legend>Stances</legend>
<ul class="stances">${claim.positions.map((taken, at) => stanceLine(taken, corpus, taken.position === position, at))}</ul>
${
  others.length > 0 &&
  html`<p><label><input type="radio" name="position" value="" data-other${position === undefined && html` checked`}> none of these, but</label> <select name="other" aria-label="Another position">${others.map(({ id, text }) => html`<option value="${id}">${text}</option>`)}</select></p>`
}
</fieldset>
<p class="keys">
${keyButton('c', 'act', 'confirm', 'Confirm the claim')}
${keyButton('f', 'act', 'flip', 'Turn the side round')}
${keyButton('u', 'act', 'unclear', 'Unclear')}
${keyButton('s', 'act', 'support', 'Supports')}
${keyButton('o', 'act', 'oppose', 'Opposes')}
${keyButton('n', 'act', 'neutral', 'Takes no side')}
${keyButton('x', 'act', 'none', 'Not on this')}
${keyButton('w', 'act', 'withdraw', 'Withdraw the claim')}
${keyButton('k', 'act', 'skip', 'Skip')}
</p>
<p class="fields">
<label><kbd>a</kbd> Speaker <input name="actor" list="actors" data-key="a" autocomplete="off" placeholder="name; empty: not known"></label> <button name="act" value="speaker">Set the speaker</button>
<label><kbd>d</kbd> Said on <input name="date" data-key="d" autocomplete="off" placeholder="2026-02-03" size="12"></label> <button name="act" value="date">Set the date</button>
<label><kbd>i</kbd> Condition <input name="condition" data-key="i" autocomplete="off" placeholder="the article’s words"></label> <button name="act" value="conditional">Supports if</button>
<label><kbd>r</kbd> Reason <input name="reason" data-key="r" autocomplete="off" placeholder="readers see it; empty: what was done"></label>
</p>
<datalist id="actors">${corpus.actors.map(({ id, name }) => html`<option value="${name} (${id})"></option>`)}</datalist>
</form>
<dl>
<dt>Speaker</dt><dd>${speaker}, because ${foundBecause(claim)} (${Math.round(100 * claim.found.confidence)} in 100 such finds are right)</dd>
<dt>Said</dt><dd>${dateInWords(claim.said.date)}${claim.said.words !== '' && ` (“${claim.said.words}”)`}</dd>
<dt>Article</dt><dd>${page.title}, ${corpus.outletById.get(page.outlet)?.name ?? page.outlet}, ${dateInWords(page.published)}; <a href="${frame.to(`/site/claims/${claim.id}/`)}" data-key="v"><kbd>v</kbd> on the site</a></dd>
</dl>
</section>`;
};

/** The page on which claims are decided one after another. */
export const checkPage = (frame: DeskFrame, view: CheckView | undefined): string =>
  view
    ? deskPage(frame, 'check', 'Check', claimForm(frame, view))
    : deskPage(
        frame,
        'check',
        'Check',
        html`<p>Every claim has been decided on or skipped. <a href="${frame.to('/check?again=1')}">Show the skipped ones again</a></p>`,
      );
