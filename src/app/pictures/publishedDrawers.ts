import type { PublishedFigureId } from '../../core/model/figures.ts';
import { nationalSpans } from '../../features/aggregates/nationalModel.ts';
import { nationalPicture } from '../../features/aggregates/nationalPicture.ts';
import { tablesPicture } from '../../features/aggregates/tablesPicture.ts';
import { subjectName } from '../../i18n/names.ts';
import { type Drawer, undrawn } from './drawer.ts';

/** Figures that others published, fetched before they are drawn. */
export const publishedDrawers: Readonly<Record<PublishedFigureId, Drawer>> = {
  publishedFigures: ({ exploration: { about }, reference }, { companion }, voice, sheet) => {
    const { t, language } = voice;
    if (!about) return undrawn(t('aggregates.title'), t('embed.needsSubject'));
    const tables = companion?.tables ?? [];
    const named = subjectName(about.subject, about.names, reference, language);
    const nothing = tables.length === 0 ? t('charts.nothing') : undefined;
    return { figure: tablesPicture(tables, reference, voice, sheet), nothing, named };
  },
  nationalTotals: ({ exploration: { result } }, { totals }, voice, sheet) => {
    const spans = nationalSpans(totals ?? [], result.facets.year);
    const nothing = spans.length === 0 ? voice.t('charts.nothing') : undefined;
    return { figure: nationalPicture(spans, voice, sheet), nothing, named: '' };
  },
};
