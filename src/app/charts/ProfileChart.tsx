import type { ReactNode } from 'react';
import type { About } from '../../core/query/about.ts';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import { SectorGaps } from '../../features/sectors/SectorGaps.tsx';
import { useLocale } from '../../i18n/react.tsx';
import type { FigureProps } from '../figureProps.ts';

/** Charts that only profiles have. */
export type ProfileChartId = 'sectorGaps';

interface Charted extends Omit<FigureProps, 'exploration'>, Pick<FigureProps['exploration'], 'result' | 'edition'> {
  readonly about: About;
  readonly selection: string;
}

const charts: Readonly<Record<ProfileChartId, (chart: Charted) => ReactNode>> = {
  sectorGaps: ({ about: _, ...chart }) => <SectorGaps {...chart} />,
};

interface ProfileChartProps extends FigureProps {
  readonly id: ProfileChartId;
  readonly about: About;
}

/** A chart of one subject, about its own rows. */
export function ProfileChart({ id, about, exploration, ...figure }: ProfileChartProps) {
  const speech = useLocale();
  const { result, edition } = exploration;
  const selection = selectionWords(result, figure.view.filter, figure.reference, speech);
  return charts[id]({ ...figure, about, result, edition, selection });
}
