import { type ComponentType, useEffect, useState } from 'react';
import type { Companion } from '../../core/aggregates/companion.ts';
import type { PublishedFigureId } from '../../core/model/figures.ts';
import type { Subject } from '../../core/model/subject.ts';
import { loadCompanion } from '../../features/aggregates/loadCompanion.ts';
import { NationalTotals } from '../../features/aggregates/NationalTotals.tsx';
import { PublishedTables } from '../../features/aggregates/PublishedTables.tsx';
import { useLocale } from '../../i18n/react.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { FigureProps } from '../figureProps.ts';

/** Figures that others published, which no selection of grants changes. */
export const publishedViews: Readonly<Record<PublishedFigureId, ComponentType<FigureProps>>> = {
  publishedFigures: (figure) => <Tables {...figure} />,
  nationalTotals: ({ exploration: { edition, result } }) => (
    <NationalTotals edition={edition} years={result.facets.year} />
  ),
};

/** Published of the one place or funder that the selection names; that it needs one where it names none. */
function Tables({ exploration: { about, edition, pending }, reference }: FigureProps) {
  const { t } = useLocale();
  if (!about) return pending ? null : <Notice tone="note">{t('embed.needsSubject')}</Notice>;
  return <TablesOf key={about.subject.key} subject={about.subject} {...{ edition, reference }} />;
}

interface TablesOfProps extends Pick<FigureProps, 'reference'>, Pick<FigureProps['exploration'], 'edition'> {
  readonly subject: Subject;
}

function TablesOf({ subject, edition: { name, hash }, reference }: TablesOfProps) {
  const { t } = useLocale();
  const [companion, setCompanion] = useState<Companion | 'none' | 'failed' | null>(null);
  const { of, key } = subject;
  useEffect(() => {
    let current = true;
    void loadCompanion({ name, hash }, { of, key })
      .then(
        (found) => found ?? ('none' as const),
        () => 'failed' as const,
      )
      .then((found) => current && setCompanion(found));
    return () => {
      current = false;
    };
  }, [name, hash, of, key]);
  if (companion === null) return null;
  if (companion === 'failed') return <Notice tone="check">{t('aggregates.failed')}</Notice>;
  if (companion === 'none' || companion.tables.length === 0) return <p>{t('charts.nothing')}</p>;
  return <PublishedTables tables={companion.tables} subject={subject} reference={reference} />;
}
