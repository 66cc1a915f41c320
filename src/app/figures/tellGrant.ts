import { isComplete } from '../../core/edition/edition.ts';
import { grantCaveats } from '../../features/grant/grantCaveats.ts';
import { plainGrantSentence } from '../../features/grant/sentenceModel.ts';
import type { Tell } from './told.ts';

/** One grant in a sentence, and what must be known before it is quoted. */
export const tellGrant: Tell = ({ exploration: { grant, edition }, reference }, speech) => {
  const { t } = speech;
  const parts = grant?.parts ?? [];
  const [row] = parts;
  const simulated = edition.kind === 'simulated' ? t('explore.simulatedMark') : '';
  const partial = edition.kind === 'published' && !isComplete(edition) ? t('explore.partialPhrase') : '';
  if (!row) return { sentence: t('record.compare.heading'), simulated, partial, notes: [] };
  const said = [simulated, partial];
  return {
    sentence: plainGrantSentence({ row, shared: parts.length > 1, reference }, speech),
    simulated,
    partial,
    notes: grantCaveats(parts, row, edition, speech).filter((line) => !said.includes(line)),
  };
};
