import { type Edition, isYearComplete } from '../core/edition/edition.ts';
import { type ChartId, chartIds, type FigureId, funderFigureIds, placeFigureIds } from '../core/model/figures.ts';
import type { About } from '../core/query/about.ts';
import type { Form } from '../core/view/viewState.ts';
import { useHydrated } from '../state/useHydrated.ts';
import type { Preparation } from './bodyProps.ts';
import { CountryView } from './CountryView.tsx';
import { Chart } from './charts/Chart.tsx';
import { ProfileChart, type ProfileChartId } from './charts/ProfileChart.tsx';
import type { FigureProps } from './figureProps.ts';
import { PlaceCharts } from './PlaceCharts.tsx';
import styles from './ProfilePage.module.css';

interface ProfileChartsProps extends FigureProps {
  readonly about: About;
  readonly prepare: Preparation;
}

/** The charts of a subject, column by column. */
const stacks: Readonly<Record<About['subject']['of'], readonly (readonly (ChartId | ProfileChartId)[])[]>> = {
  region: [['sectorGaps', 'funders'], ['perInhabitant', 'trends', 'distribution'], ['recipients']],
  province: [['sectorGaps', 'funders'], ['perInhabitant', 'trends', 'distribution'], ['recipients']],
  sector: [['funders'], ['recipients']],
  funder: [['sectors'], ['recipients']],
  recipient: [['sectors'], ['distribution']],
};

/** What stands beside the country's map; a place has a map of its own. */
const besideMap: Partial<Readonly<Record<About['subject']['of'], readonly ChartId[]>>> = {
  sector: ['trends', 'distribution'],
  funder: ['trends', 'distribution'],
  recipient: ['trends', 'funders'],
};

/** What stands on the page of a subject and can be shared alone: what is its own comes first. */
export function figuresAbout(about: About, form: Form, edition: Edition): readonly [FigureId, ...FigureId[]] {
  const { of } = about.subject;
  const under = stacks[of].flat().filter(isShared);
  const beside = besideMap[of];
  const country = form === 'flows' && of !== 'recipient' ? 'flows' : 'map';
  if (beside) return [country, ...beside, ...under, ...(of === 'funder' ? funderFigureIds : [])];
  const [first, ...more] = placeFigureIds;
  const years = about.place?.years.placed.filter(({ key }) => isYearComplete(edition, key)) ?? [];
  return [first, ...more.filter((id) => id !== 'perInhabitant' || years.length > 1), ...under];
}

/**
 * Where the subject's money went, then the charts of the explore page held to it but for the one it is a line of. Pages
 * of recipients are many: the outlines of their map are not printed in each.
 */
export function ProfileCharts({ about, prepare, ...figure }: ProfileChartsProps) {
  const { of } = about.subject;
  const beside = besideMap[of];
  const hydrated = useHydrated();
  const chart = (id: ChartId | ProfileChartId) =>
    isShared(id) ? <Chart key={id} id={id} {...figure} /> : <ProfileChart key={id} id={id} about={about} {...figure} />;
  return (
    <>
      <PlaceCharts {...figure} />
      {beside && (
        <div className={styles.country}>
          {of === 'recipient' ? (
            <div id="map" className={styles.map} tabIndex={-1}>
              <Chart id="map" {...figure} outlined={hydrated} />
            </div>
          ) : (
            <CountryView {...figure} prepare={prepare} />
          )}
          <div className={styles.side}>{beside.map(chart)}</div>
        </div>
      )}
      <div className={styles.stacks} data-stacks={stacks[of].length}>
        {stacks[of].map((stack) => (
          <div key={stack.join()} className={styles.stack}>
            {stack.map((id) =>
              id === 'recipients' ? (
                <div key={id} id={id} tabIndex={-1}>
                  {chart(id)}
                </div>
              ) : (
                chart(id)
              ),
            )}
          </div>
        ))}
      </div>
    </>
  );
}

function isShared(id: ChartId | ProfileChartId): id is ChartId {
  return chartIds.some((shared) => shared === id);
}
