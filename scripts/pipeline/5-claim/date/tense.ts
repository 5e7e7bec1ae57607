import type { Word } from '../words.ts';

const HABITUAL =
  /^(?:repeatedly|often|always|long|previously|consistently|regularly|frequently|never|again|constantly|usually|traditionally|earlier|before|recently|once|formerly|lately|originally|initially)$/;
const KEEPING = /^(?:continue|keep|remain)$/;

/**
 * Whether a cue tells of a stand and not of one act of speaking: the perfect ("has rejected"), the
 * present ("opposes"), a habit ("repeatedly warned"). Such a statement has no day unless words give one.
 */
export const isBackground = (cue: readonly Word[]): boolean => {
  const verbs = cue.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const first = verbs[0];
  if (cue.some(({ key, lemma }) => HABITUAL.test(key) || KEEPING.test(lemma))) return true;
  if (!first) return false;
  if (first.lemma === 'have' || first.key === 'has' || first.key === 'had') return true;
  if (first.key === 'was' || first.key === 'were' || first.key === 'did') return false;
  const isParticiple = first.key.endsWith('ing');
  const before = cue[cue.indexOf(first) - 1];
  return (
    !isParticiple &&
    before?.key !== 'to' &&
    (first.key === first.lemma || first.key === `${first.lemma}s` || first.key === `${first.lemma}es` || /^(?:is|are)$/.test(first.key))
  );
};
