import { fold } from '../line-shape.ts';

/** Addresses, handles and files are no names, nor is what a template left open. */
const noName =
  /^(?:https?:|www\.|[/@#])|[{}<>[\]\\]|\.(?:com|org|net|txt|html?|php)\b|^(?:null|undefined|none|n\/a|admin|by|author|unknown|false|true)$/i;

/** What stands under a picture: "Ada Roe/Agency Images", "Photo: Ada Roe". */
const credit = /\/|©|\b(?:photos?|photograph(?:er|y|s)?|images?|pictures?|picture credit|illustration|handout|getty|shutterstock|via)\b/i;

/** A label before the names: "By", "Written by:". */
const label = /^(?:(?:(?:written|reported|posted|published|words|story|analysis|opinion) )?by:?|authors?:)\s+/i;

/** Longer ones are sentences. */
const longest = { letters: 120, words: 16 };

/**
 * The names of a byline as the page gives them, without "By"; undefined for addresses, captions, sentences, and
 * for the name of the site itself, by which nobody is named.
 */
export const matchByline = (value: string | undefined, siteNames: readonly string[]): string | undefined => {
  const names = value?.replace(label, '').replace(/(?<![\s,;|·•–—-])[\s,;|·•–—-]+$/u, '');
  if (names === undefined || names.length > longest.letters || names.split(' ').length > longest.words) return undefined;
  if (
    !/\p{L}{2}/u.test(names) ||
    noName.test(names) ||
    credit.test(names) ||
    /[.!?]["”’]?$/.test(names.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))
  )
    return undefined;
  const own = siteNames.map(bare);
  return own.includes(bare(names)) ? undefined : names;
};

/** A site's name however it is written: "The Pier Post", "pierpost.example", "PIER POST". */
const bare = (name: string): string =>
  fold(name)
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/^the /, '')
    .replace(/\.[a-z]{2,12}(?:\.[a-z]{2})?$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
