import { useId } from 'react';
import { pickName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { ScrollRegion } from '../../ui/chart/ScrollRegion.tsx';
import { TakeAwayButton } from '../../ui/chart/TakeAwayButton.tsx';
import styles from './Coverage.module.css';
import { type CoverageLine, type CoverageModel, coverageModel } from './coverageModel.ts';
import { coverageSentences, formsShown } from './coverageWords.ts';
import type { PlaceChartProps } from './placeChart.ts';
import { YearMark } from './YearMark.tsx';

/** Which institutions this edition has rows of here, for which years, and what it lacks. */
export function Coverage({ about, result, edition }: Pick<PlaceChartProps, 'about' | 'result' | 'edition'>) {
  const { t } = useLocale();
  const id = useId();
  if (!about.place) return null;
  const model = coverageModel(about.place, result, edition);
  if (model.years.length === 0 || model.lines.length === 0) return null;
  return (
    <div className={styles.coverage}>
      <div className={styles.head}>
        <h2 id={id}>{t('places.coverage')}</h2>
        <TakeAwayButton of={id} />
      </div>
      <p className={styles.subtitle}>{t('places.coverageSubtitle')}</p>
      <ScrollRegion label={t('places.coverage')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('places.institution')}</th>
              {model.years.map((year) => (
                <th key={year} scope="col">
                  <span aria-hidden="true">{year.slice(2)}</span>
                  <span className="visually-hidden">{year}</span>
                </th>
              ))}
              <th scope="col">{t('places.rows')}</th>
            </tr>
          </thead>
          <tbody>
            {model.lines.map((line) => (
              <Line key={line.key} line={line} years={model.years} />
            ))}
          </tbody>
          <Together model={model} rows={result.total.n} />
        </table>
      </ScrollRegion>
      <ul className={styles.key}>
        {formsShown(model).map((form) => (
          <li key={form}>
            <YearMark form={form} />
            {t(`places.form.${form}`)}
          </li>
        ))}
      </ul>
      <Sentences model={model} />
    </div>
  );
}

function Line({ line, years }: { readonly line: CoverageLine; readonly years: readonly string[] }) {
  const { t, format, language } = useLocale();
  return (
    <tr>
      <th scope="row">
        <PageLink to={{ kind: 'profile', subject: { of: 'funder', key: line.key } }}>
          <bdi>{pickName(line.name, line.nameAr, language)}</bdi>
        </PageLink>{' '}
        {line.years && <bdi className={styles.range}>{format.range(...line.years)}</bdi>}
      </th>
      {line.forms.map((form, index) => (
        <td key={years[index]} title={t(`places.form.${form}`)}>
          <YearMark form={form} />
          <span className="visually-hidden">{t(`places.form.${form}`)}</span>
        </td>
      ))}
      <td className={styles.rows}>{format.integer(line.n)}</td>
    </tr>
  );
}

/** The years that hold rows here and those that hold none, whatever the institution. */
function Together({ model, rows }: { readonly model: CoverageModel; readonly rows: number }) {
  const { t, format } = useLocale();
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('places.all')}</th>
        {model.rows.map((n, index) => (
          <td key={model.years[index]} title={n === 0 ? t('map.noRow') : undefined}>
            {n === 0 && <YearMark form="none" />}
            {n === 0 ? <span className="visually-hidden">{t('map.noRow')}</span> : format.integer(n)}
          </td>
        ))}
        <td className={styles.rows}>{format.integer(rows)}</td>
      </tr>
    </tfoot>
  );
}

interface SentencesProps {
  readonly model: CoverageModel;
}

function Sentences({ model }: SentencesProps) {
  const voice = useLocale();
  return (
    <p className={styles.sentences}>
      {coverageSentences(model, voice).join(' ')}{' '}
      <PageLink to={{ kind: 'directory', of: 'funder' }} className={styles.every}>
        {voice.t('places.everyInstitution')}
      </PageLink>
    </p>
  );
}
