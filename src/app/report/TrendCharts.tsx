import { isComplete } from '../../core/edition/edition.ts';
import { DistributionPlot } from '../../features/distribution/DistributionPlot.tsx';
import { distributionModel } from '../../features/distribution/distributionModel.ts';
import { Plot } from '../../features/trends/Plot.tsx';
import { ToneKey } from '../../features/trends/ToneKey.tsx';
import { trendsModel } from '../../features/trends/trendsModel.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Report.module.css';
import type { ReportProps } from './reportProps.ts';
import { Section } from './Section.tsx';

/** Width of half a page, pixels. */
const half = 328;

const nothing = () => undefined;

/** The years and the sizes of the grants, side by side. */
export function TrendCharts({ exploration, view }: Pick<ReportProps, 'exploration' | 'view'>) {
  const voice = useLocale();
  const { t } = voice;
  const { result, edition } = exploration;
  const subject = { result, filter: view.filter, selection: '' };
  const trends = trendsModel({ ...subject, complete: isComplete(edition) }, voice);
  const sizes = distributionModel({ ...subject, width: half }, voice);
  return (
    <div className={`${styles.two} ${styles.charts}`}>
      <Section title={t('report.years')} note={trends.nothing ?? [trends.reading, ...trends.notes].join(' ')}>
        {!trends.nothing && (
          <>
            <ToneKey tones={trends.tones} onChoose={nothing} />
            <Plot model={trends} onChoose={nothing} />
          </>
        )}
      </Section>
      {result.total.n > 1 && (
        <Section title={t('report.sizes')} note={sizes.nothing ?? sizes.reading}>
          {!sizes.nothing && <DistributionPlot model={sizes} onChoose={nothing} />}
        </Section>
      )}
    </div>
  );
}
