import type { Actor } from '../../../../src/schema/index.ts';
import type { ResolvedSource } from '../words/reading.ts';
import { toKey } from '../words/to-key.ts';
import type { Word } from '../words/words.ts';
import { holdsAt } from './actor-context.ts';
import type { Place, SoFar } from './pronoun-candidates.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** Whoever holds an office of a body at the article's date. */
const holderOf = (office: string, body: string, { context: { date }, byId }: SoFar): Actor | undefined => {
  const found = [...byId.values()].filter(
    ({ roles, speaksFor }) =>
      speaksFor.some((one) => one.actor === body) &&
      roles.some((role) => {
        const held = holdsAt(role, date) === true;
        return held && [role.title, ...role.words].some((words) => ` ${toKey(words).join(' ')} `.startsWith(` ${office} `));
      }),
  );
  return found.length === 1 ? found[0] : undefined;
};

/** "its chairman", "their members": the body spoken of last, or whoever holds that office of it. */
export const resolvePossessive = (words: readonly Word[], place: Place, soFar: SoFar): ResolvedSource | undefined => {
  const [opener, ...rest] = words;
  if (opener?.key !== 'its' || rest.length === 0) return undefined;
  const body = resolvePronoun({ kind: 'body', key: 'it' }, place, soFar)?.actors[0]?.actor;
  if (body === undefined) return undefined;
  const office = rest.map(({ key }) => key).join(' ');
  if (office === 'members') return { actors: [{ actor: body, rule: 'possessive' }], unresolved: [] };
  const holder = holderOf(office, body, soFar);
  return holder && { actors: [{ actor: holder.id, rule: 'possessive' }], unresolved: [] };
};
