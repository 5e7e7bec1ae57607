// Copy buttons beside citations, downloads of those for programs, and one key for the style last used.

export {};

const lastStyle = 'cite-style';
const keySetting = 'cite-key';

/** What the reader chose earlier; nothing where the browser keeps nothing for this site. */
const remember = (name: string, value?: string): string | null => {
  try {
    if (value !== undefined) localStorage.setItem(name, value);
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

const say = (section: Element, text: string): void => {
  const status = section.querySelector('[data-cite-status]');
  if (status) status.textContent = text;
};

const textOf = (citation: Element): string => citation.querySelector('[data-text]')?.textContent ?? '';

const showLast = (section: Element): void => {
  const id = remember(lastStyle) ?? 'chicago';
  const name = section.querySelector<HTMLElement>(`[data-citation="${CSS.escape(id)}"]`)?.dataset.name;
  const shown = section.querySelector('[data-cite-last]');
  if (shown && name) shown.textContent = name;
};

const copy = async (section: Element, citation: HTMLElement, button?: HTMLElement): Promise<void> => {
  const name = citation.dataset.name ?? '';
  try {
    await navigator.clipboard.writeText(textOf(citation));
  } catch {
    say(section, 'The browser did not allow copying: mark the text and copy it.');
    return;
  }
  remember(lastStyle, citation.dataset.citation ?? '');
  showLast(section);
  say(section, `${name} copied`);
  if (!button) return;
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 2000);
};

const download = (citation: HTMLElement, file: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([textOf(citation)], { type: 'text/plain;charset=utf-8' }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

const makeButton = (text: string, label: string, act: (button: HTMLElement) => void): HTMLButtonElement => {
  const button = document.createElement('button');
  button.dataset.needsScript = '';
  button.type = 'button';
  button.textContent = text;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', () => act(button));
  return button;
};

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'));

for (const section of document.querySelectorAll('[data-cite]')) {
  for (const citation of section.querySelectorAll<HTMLElement>('[data-citation]')) {
    const { name = '', file } = citation.dataset;
    citation.append(makeButton('Copy', `Copy ${name}`, (button) => void copy(section, citation, button)));
    if (file) citation.append(makeButton('Download', `Download ${name}`, () => download(citation, file)));
  }
  showLast(section);
  const box = section.querySelector<HTMLInputElement>('[data-cite-shortcut] input');
  section.querySelector('[data-cite-shortcut]')?.removeAttribute('hidden');
  if (!box) continue;
  box.checked = remember(keySetting) !== 'off';
  box.addEventListener('change', () => remember(keySetting, box.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'c' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // Who has marked words, or writes, wants the letter itself.
    if (!box.checked || isWriting(event.target) || String(getSelection() ?? '') !== '') return;
    const id = remember(lastStyle) ?? 'chicago';
    const citation = section.querySelector<HTMLElement>(`[data-citation="${CSS.escape(id)}"]`);
    if (citation) void copy(section, citation);
  });
}
