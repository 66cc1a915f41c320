import type { SubjectKind } from '../../core/model/subject.ts';
import { useLocale } from '../../i18n/react.tsx';
import { millionsHeading } from '../../ui/chart/voice.ts';
import { LineTable } from './LineTable.tsx';
import { cutLines, rankedLines } from './lines.ts';
import { RegionTable } from './RegionTable.tsx';
import styles from './Report.module.css';
import type { ReportProps } from './reportProps.ts';
import { Section } from './Section.tsx';
import { SectorTable } from './SectorTable.tsx';
import { TrendCharts } from './TrendCharts.tsx';

interface TablesProps extends ReportProps {
  /** How many steps the lists are shortened by. */
  readonly cut: number;
}

type Part = 'sectors' | 'regions' | 'charts' | 'funders' | 'recipients' | 'labels' | 'spellings';

/** What stands on the page of each kind of report, a row each. */
const layouts: Readonly<Record<SubjectKind | 'selection', readonly (readonly Part[])[]>> = {
  region: [['sectors'], ['charts'], ['funders', 'recipients']],
  province: [['sectors'], ['charts'], ['funders', 'recipients']],
  sector: [['regions', 'labels'], ['charts'], ['funders', 'recipients']],
  funder: [['regions', 'sectors'], ['charts'], ['recipients', 'labels']],
  recipient: [['charts'], ['funders', 'sectors'], ['regions', 'spellings']],
  selection: [['regions', 'sectors'], ['charts'], ['funders', 'recipients']],
};

/** Lines of an organisation list, and of another one, once shortened by `cut`: rankings give way first. */
const rankedAt = (cut: number) => Math.max(3, 10 - cut);
const listedAt = (cut: number) => Math.max(4, 14 - Math.max(0, cut - 5));

/** What for, when, from whom and to whom: lists that close on their totals. */
export function Tables(props: TablesProps) {
  const { about } = props.exploration;
  const layout = layouts[about?.subject.of ?? 'selection'];
  return layout.map((row) => {
    const parts = row.map((part) => <Placed key={part} part={part} alone={row.length === 1} {...props} />);
    return row.length === 1 ? (
      parts
    ) : (
      <div key={row.join(' ')} className={styles.two}>
        {parts}
      </div>
    );
  });
}

interface PlacedProps extends TablesProps {
  readonly part: Part;
  /** Whether it has the whole width. */
  readonly alone: boolean;
}

function Placed({ part, alone, cut, ...props }: PlacedProps) {
  const voice = useLocale();
  const { t } = voice;
  const { exploration, view, reference } = props;
  const { result, about } = exploration;
  const { currency, total } = result;
  switch (part) {
    case 'charts':
      return <TrendCharts exploration={exploration} view={view} />;
    case 'sectors': {
      const { region = [], province = [] } = view.filter.clauses;
      const compared = region.length + province.length > 0;
      const unit = millionsHeading(currency, voice);
      return (
        <Section
          title={t('report.sectors')}
          note={t(compared ? 'report.sectorsNote' : 'report.sectorsAlone', { unit })}
        >
          <SectorTable result={result} reference={reference} compared={compared} wide={alone} keep={listedAt(cut)} />
        </Section>
      );
    }
    case 'regions':
      return (
        <Section title={t('report.regions')}>
          <RegionTable {...props} keep={listedAt(cut)} />
        </Section>
      );
    case 'funders':
    case 'recipients': {
      const of = part === 'funders' ? 'funder' : 'recipient';
      const lines = rankedLines(of, result, rankedAt(cut), voice);
      return (
        <Section title={t(`report.${part}`)}>
          <LineTable heading={t(`charts.column.${of}`)} {...{ lines, total, currency }} />
        </Section>
      );
    }
    case 'labels': {
      const of = about?.subject.of === 'sector' ? 'sector' : 'funder';
      const labels = (about?.labels ?? []).map((label) => ({
        ...label,
        name: label.key || t('profile.labelNotStated'),
      }));
      const keep = of === 'sector' ? listedAt(cut) : rankedAt(cut);
      const lines = cutLines(labels, keep, (count) => t('report.others', { count }));
      if (lines.length === 0) return null;
      return (
        <Section title={t(`profile.labels.${of}`)}>
          <LineTable heading="" {...{ lines, total, currency }} />
        </Section>
      );
    }
    case 'spellings':
      return <Spellings {...props} keep={rankedAt(cut)} />;
  }
}

/** How sources write the name of a recipient. */
function Spellings({ exploration: { about }, keep }: Pick<ReportProps, 'exploration'> & { readonly keep: number }) {
  const { t, format } = useLocale();
  if (!about) return null;
  const { spellings, identifiers } = about;
  const evidence =
    identifiers.length > 0
      ? t('profile.byIdentifier', { identifiers: format.list(identifiers) })
      : t('profile.sameSpelling');
  return (
    <Section title={t('profile.spellings')} note={evidence}>
      <ul>
        {spellings.slice(0, keep).map(({ text, n }) => (
          <li key={text}>
            <bdi>{text}</bdi> {t('charts.grants', { count: n })}
          </li>
        ))}
        {spellings.length > keep && <li>{t('report.others', { count: spellings.length - keep })}</li>}
      </ul>
    </Section>
  );
}
