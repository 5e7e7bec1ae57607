import { textOf } from '../../span.ts';
import type { Draft, DraftBlock } from '../draft.ts';
import { countWords } from '../line-shape.ts';

/**
 * A credit that stands before a paragraph without a line end between: "© Provided by Pier Media Inc Harbour/Photo The mayor
 * said". It ends at a slash with a name behind it, at an agency's name, or at a closing bracket.
 */
const credit =
  /^(?:© ?|\([cC]\) |(?:[Ff]ile )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Pp]hotograph)s?(?:(?: credit| by| courtesy(?: of)?| via):?|:) |[Cc]redit:? )[^.!?“”"/()\n]{2,80}?(?: ?\/ ?\p{Lu}[\p{L}\p{N}]{1,20}(?: Images)?|\b(?:Getty Images|Getty|Shutterstock|Reuters|AFP|AP|EPA|Alamy|Unsplash))(?=\s+["“‘]?\p{Lu})/u;

/** Shorter rests are the rest of a caption. */
const leastWords = 8;

/** Where a credit is glued to a paragraph, the two as blocks of their own: the credit must not take the paragraph with it. */
export const splitCredits = ({ text, blocks }: Pick<Draft, 'text' | 'blocks'>): readonly DraftBlock[] =>
  blocks.flatMap((block): readonly DraftBlock[] => {
    const words = textOf(text, block.span);
    const found = block.kind === 'caption' ? undefined : credit.exec(words.slice(0, 160))?.[0];
    if (found === undefined) return [block];
    const rest = words.slice(found.length).trimStart();
    if (countWords(rest) < leastWords || !/[.!?…][”’"'»)\]]*$/.test(rest)) return [block];
    const { start, end } = block.span;
    return [
      { kind: 'caption', span: { start, end: start + found.length } },
      { ...block, span: { start: end - rest.length, end } },
    ];
  });
