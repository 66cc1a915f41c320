import type { ReactNode } from 'react';
import type { About } from '../../core/query/about.ts';
import { withoutYear } from '../../core/query/filter.ts';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import { SectorGaps } from '../../features/sectors/SectorGaps.tsx';
import { PerInhabitant } from '../../features/trends/PerInhabitant.tsx';
import { useLocale } from '../../i18n/react.tsx';
import type { FigureProps } from '../figureProps.ts';
import { Shareable } from '../sharing.tsx';

/** Charts that only profiles have. */
export type ProfileChartId = 'sectorGaps' | 'perInhabitant';

interface Charted extends Omit<FigureProps, 'exploration'>, Pick<FigureProps['exploration'], 'result' | 'edition'> {
  readonly about: About;
  readonly selection: string;
}

const charts: Readonly<Record<ProfileChartId, (chart: Charted) => ReactNode>> = {
  perInhabitant: (chart) => <PerInhabitant {...chart} />,
  sectorGaps: ({ about: _, ...chart }) => <SectorGaps {...chart} />,
};

interface ProfileChartProps extends FigureProps {
  readonly id: ProfileChartId;
  readonly about: About;
}

/** A chart of one subject, about its own rows; one that shows every year names none. */
export function ProfileChart({ id, about, exploration, ...figure }: ProfileChartProps) {
  const speech = useLocale();
  const { result, edition } = exploration;
  const { filter } = figure.view;
  const selection = selectionWords(
    result,
    id === 'perInhabitant' ? withoutYear(filter) : filter,
    figure.reference,
    speech,
    about,
  );
  return <Shareable id={id}>{charts[id]({ ...figure, about, result, edition, selection })}</Shareable>;
}
