// Links to claims, actors and topics open a small preview under pointer and focus. Escape closes it, one click
// switches previews off for good. What is shown are static fragments of this site, fetched when first wanted.
import { findPreview } from './find-preview.ts';

const storageKey = 'previews';
/** Milliseconds that pointer or focus must rest on a link, and that a preview stays when they leave. */
const delay = { open: 350, close: 200 };
/** Pixels between link and preview, and between preview and the window's edge. */
const gap = 8;

const host = document.querySelector<HTMLElement>('[data-preview-host]');
const content = document.querySelector<HTMLElement>('[data-preview-content]');
const switchOn = document.querySelector<HTMLElement>('[data-preview-switch]');
const fetched = new Map<string, Promise<Element | null>>();
let timer = 0;
let current: HTMLAnchorElement | null = null;

/** Storage can be forbidden by the browser; previews then stay as they are. */
const stored = (): string | null => {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
};
const store = (value: 'on' | 'off'): void => {
  try {
    localStorage.setItem(storageKey, value);
  } catch {
    // Nothing can be kept; the choice holds for this page.
  }
};
let isOff = stored() === 'off';

const fetchFragment = async (address: string): Promise<Element | null> => {
  const response = await fetch(address);
  if (!response.ok) return null;
  return new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-preview]');
};

const close = (): void => {
  clearTimeout(timer);
  current = null;
  if (host?.matches(':popover-open')) host.hidePopover();
};

/** Under the link, or above it where there is no room below. */
const place = (link: HTMLAnchorElement, box: HTMLElement): void => {
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const x = Math.max(gap, Math.min(left, innerWidth - width - gap));
  const below = bottom + gap;
  const y = below + height > innerHeight && top - gap - height > 0 ? top - gap - height : below;
  // Set through the CSSOM: the site's policy allows no style attributes.
  box.style.left = `${Math.round(x)}px`;
  box.style.top = `${Math.round(y)}px`;
};

const open = async (link: HTMLAnchorElement, address: string): Promise<void> => {
  const known = fetched.get(address) ?? fetchFragment(address).catch(() => null);
  fetched.set(address, known);
  const fragment = await known;
  if (!host || !content || !fragment || current !== link) return;
  content.replaceChildren(fragment.cloneNode(true));
  host.showPopover();
  place(link, host);
};

const want = (target: EventTarget | null): void => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (isOff || !host || !link || link === current || link.origin !== location.origin) return;
  const address = findPreview(link.pathname, location.pathname, host.dataset.home ?? '/');
  if (!address) return;
  close();
  current = link;
  timer = window.setTimeout(() => void open(link, address), delay.open);
};

/** Closes in a moment, unless pointer or focus goes from the link to its preview or back. */
const leave = (from: EventTarget | null, towards: EventTarget | null): void => {
  if (!(from instanceof Node && (host?.contains(from) || current?.contains(from)))) return;
  if (towards instanceof Node && (host?.contains(towards) || current?.contains(towards))) return;
  clearTimeout(timer);
  timer = window.setTimeout(close, delay.close);
};

const setOff = (off: boolean): void => {
  isOff = off;
  store(off ? 'off' : 'on');
  close();
  if (switchOn) switchOn.hidden = !off;
};

if (host) {
  if (switchOn) switchOn.hidden = !isOff;
  // A finger does not hover: a tap follows the link.
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') want(target);
  });
  document.addEventListener('pointerout', ({ target, relatedTarget }) => leave(target, relatedTarget));
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) want(target);
  });
  document.addEventListener('focusout', ({ target, relatedTarget }) => leave(target, relatedTarget));
  host.addEventListener('pointerenter', () => clearTimeout(timer));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  const follow = (): void => {
    if (!current || !host.matches(':popover-open')) return;
    const { top, bottom } = current.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) close();
    else place(current, host);
  };
  addEventListener('scroll', follow, { passive: true });
  document.querySelector('[data-preview-off]')?.addEventListener('click', () => setOff(true));
  document.querySelector('[data-preview-on]')?.addEventListener('click', () => setOff(false));
}
