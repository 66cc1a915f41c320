import { isComplete } from '../../core/edition/edition.ts';
import type { PublishedFigureId } from '../../core/model/figures.ts';
import { subjectName } from '../../i18n/names.ts';
import type { Tell } from './told.ts';

/** Whose published figures they are, and that what the edition holds is not all there is. */
export const tellPublished: Readonly<Record<PublishedFigureId, Tell>> = {
  publishedFigures: (subject, speech) => {
    const { about } = subject.exploration;
    const { t, language } = speech;
    const name = about ? subjectName(about.subject, about.names, subject.reference, language) : '';
    const sentence = name === '' ? t('aggregates.title') : t('aggregates.of', { name });
    return { sentence, ...marks(subject, speech), notes: [t('aggregates.lead')] };
  },
  nationalTotals: (subject, speech) => ({
    sentence: speech.t('explore.national'),
    ...marks(subject, speech),
    notes: [speech.t('aggregates.national.lead')],
  }),
};

function marks({ exploration: { edition } }: Parameters<Tell>[0], { t }: Parameters<Tell>[1]) {
  return {
    simulated: edition.kind === 'simulated' ? t('explore.simulatedMark') : '',
    partial: isComplete(edition) ? '' : t('explore.partialPhrase'),
  };
}
