import { expect, test } from 'vitest';
import { Html, html } from './html.ts';

test.each([
  ['text is escaped', html`<p title="${'"x"'}">${'<script>&'}</p>`, '<p title="&quot;x&quot;">&lt;script&gt;&amp;</p>'],
  ['markup is not', html`<p>${html`<b>${'a<b'}</b>`}</p>`, '<p><b>a&lt;b</b></p>'],
  ['lists are joined', html`<ul>${['a', 'b'].map((one) => html`<li>${one}</li>`)}</ul>`, '<ul><li>a</li><li>b</li></ul>'],
  ['nothing is nothing', html`<p>${undefined}${false}${0}</p>`, '<p>0</p>'],
  ['what hides is shown', html`${'a\u202eb\u0000'}`, 'a[U+202E]b[U+0000]'],
  ['only what was made as markup is markup', html`${new Html('<hr>')}`, '<hr>'],
])('%s', (_, made, source) => expect(made.source).toBe(source));
