import { embedCode, frameHeight } from '../../../models/graph/export/export-head.ts';
import type { GraphState } from '../../../models/graph/picture/graph-state.ts';
import { writeState } from '../../../models/graph/picture/state-in-url.ts';

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
};

/** A choice of one of a few, with a legend. */
const makeChoice = (
  legend: string,
  name: string,
  options: readonly (readonly [value: string, words: string])[],
  changed: () => void,
): { box: HTMLElement; value: () => string } => {
  const box = make('fieldset');
  box.append(make('legend', legend));
  const inputs = options.map(([value, words], index) => {
    const [label, input] = [make('label'), make('input')];
    Object.assign(input, { type: 'radio', name, value, checked: index === 0 });
    input.addEventListener('change', changed);
    label.append(input, ` ${words}`);
    box.append(label, ' ');
    return input;
  });
  return { box, value: () => inputs.find(({ checked }) => checked)?.value ?? '' };
};

/** Opens the dialog with the code that puts this graph into another page, and a preview of it. The live graph keeps the settings shown. */
export const openEmbedDialog = (
  figure: HTMLElement,
  { live, frozen, script }: { live: string; frozen: string; script: string },
  state: GraphState,
): void => {
  // A frame that cannot grow is as high as what is shown now.
  const shown = [...figure.querySelectorAll('.graph-picture')].map((picture) => picture.getBoundingClientRect().height);
  const height = frameHeight(Math.max(...shown, 0));
  const dialog = make('dialog');
  dialog.className = 'embed-dialog';
  const heading = make('h3', 'Embed this graph');
  heading.id = 'embed-dialog-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const [code, preview] = [make('textarea'), make('iframe')];
  code.readOnly = true;
  code.setAttribute('aria-label', 'Code to copy');
  preview.title = 'Preview';
  const show = (): void => {
    const address = new URL(kind.value() === 'frozen' ? frozen : live);
    if (kind.value() === 'live') {
      for (const [name, value] of writeState({ ...state, selection: null })) address.searchParams.set(name, value);
      if (theme.value() !== '') address.searchParams.set('theme', theme.value());
    } else if (theme.value() !== '') address.hash = theme.value();
    code.value = embedCode(address.href, 'Who stands where, from On Record', height, kind.value() === 'live' ? script : '');
    // The site may be seen at another address than the one it is published at.
    preview.src = address.pathname + address.search + address.hash;
  };
  const kind = makeChoice(
    'Which',
    'embed-kind',
    [
      ['live', 'live: follows the record, with the settings shown'],
      ['frozen', 'frozen: a dated copy that never changes'],
    ],
    show,
  );
  const theme = makeChoice(
    'Colours',
    'embed-theme',
    [
      ['', 'as the reader’s device has them'],
      ['light', 'light'],
      ['dark', 'dark'],
    ],
    show,
  );
  const [copy, close, foot] = [make('button', 'Copy the code'), make('button', 'Close'), make('p')];
  copy.type = 'button';
  close.type = 'button';
  copy.addEventListener('click', async () => {
    code.select();
    await navigator.clipboard?.writeText(code.value).catch(() => undefined);
    copy.textContent = 'Copied';
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  foot.append(copy, ' ', close);
  dialog.append(heading, kind.box, theme.box, code, foot, preview);
  figure.append(dialog);
  show();
  dialog.showModal();
};
