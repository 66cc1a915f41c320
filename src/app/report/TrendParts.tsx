import { isComplete } from '../../core/edition/edition.ts';
import { DistributionPlot } from '../../features/distribution/DistributionPlot.tsx';
import { distributionModel } from '../../features/distribution/distributionModel.ts';
import { Plot } from '../../features/trends/Plot.tsx';
import { ToneKey } from '../../features/trends/ToneKey.tsx';
import { trendsModel } from '../../features/trends/trendsModel.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { PartProps } from './partProps.ts';
import styles from './Report.module.css';
import { Section } from './Section.tsx';

/** Width of half a page, pixels. */
const half = 328;

const nothing = () => undefined;

/** The grants by year and class of funder; a single grant has no course over the years. */
export function YearPart({ exploration: { result, edition }, view }: PartProps) {
  const voice = useLocale();
  if (result.total.n < 2) return null;
  const subject = { result, filter: view.filter, selection: '', complete: isComplete(edition) };
  const model = trendsModel(subject, voice);
  return (
    <Section title={voice.t('report.years')} note={[model.reading, ...model.notes].join(' ')}>
      <div className={styles.charts}>
        <ToneKey tones={model.tones} onChoose={nothing} />
        <Plot model={model} onChoose={nothing} />
      </div>
    </Section>
  );
}

/** The grants by size; a single grant compares with none. */
export function SizePart({ exploration: { result }, view }: PartProps) {
  const voice = useLocale();
  if (result.total.n < 2) return null;
  const model = distributionModel({ result, filter: view.filter, selection: '', width: half }, voice);
  return (
    <Section title={voice.t('report.sizes')} note={model.reading}>
      <div className={styles.charts}>
        <DistributionPlot model={model} onChoose={nothing} />
      </div>
    </Section>
  );
}
