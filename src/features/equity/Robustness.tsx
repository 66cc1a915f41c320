import { useLocale } from '../../i18n/react.tsx';
import { ScrollRegion } from '../../ui/chart/ScrollRegion.tsx';
import { classKey, cutNames, type EquityModel, type EquityRegion } from './equityModel.ts';
import { type EquityWords, holdingSentence } from './equityWords.ts';
import styles from './Robustness.module.css';
import type { Attention } from './useOptions.ts';

interface RobustnessProps extends Pick<Attention, 'active' | 'onActive'> {
  readonly model: EquityModel;
  readonly words: EquityWords;
  readonly chosen: ReadonlySet<string>;
}

/** The same choice under three ways to cut the scales: what does not depend on where the cuts are made. */
export function Robustness({ model, words, chosen, active, onActive }: RobustnessProps) {
  const voice = useLocale();
  const { t } = voice;
  const widest = Math.max(1, ...model.regions.map(({ gap }) => Math.abs(gap ?? 0)));
  const rows = [...model.regions].sort((a, b) => b.poverty - a.poverty || (a.code < b.code ? -1 : 1));
  return (
    <div className={styles.section}>
      <h3>{t('equity.robust.title')}</h3>
      <p className={styles.reading}>{t('equity.robust.reading')}</p>
      <p className={styles.held}>{holdingSentence(model, chosen, words, voice)}</p>
      <ScrollRegion label={t('equity.robust.title')}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('equity.robust.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('equity.column.region')}</th>
              <th scope="col">{t('equity.column.need')}</th>
              <th scope="col">{t('equity.column.money', { currency: words.currency })}</th>
              <th scope="col">{t('equity.column.rows')}</th>
              <th scope="col">{t('equity.robust.gap', { currency: words.currency })}</th>
              {cutNames.map((cut) => (
                <th key={cut} scope="col" className={styles.cut}>
                  {t(`equity.robust.${cut}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((region) => (
              <tr
                key={region.code}
                className={rowState(region, chosen, active)}
                onPointerEnter={() => onActive(region.code)}
                onPointerLeave={() => onActive(null)}
              >
                <th scope="row">{words.name(region)}</th>
                <Cells region={region} words={words} chosen={chosen} widest={widest} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function rowState({ code, classes }: EquityRegion, chosen: ReadonlySet<string>, active: string | null): string {
  const state = [classes && chosen.has(classKey(classes.terciles)) && styles.chosen, code === active && styles.active];
  return state.filter(Boolean).join(' ');
}

interface CellsProps {
  readonly region: EquityRegion;
  readonly words: EquityWords;
  readonly chosen: ReadonlySet<string>;
  readonly widest: number;
}

function Cells({ region, words, chosen, widest }: CellsProps) {
  const { t, format } = useLocale();
  const { poverty, perInhabitant, n, gap, classes } = region;
  const few = region.look === 'few';
  const need = (
    <td>
      <bdi>{words.poverty(poverty)}</bdi>
    </td>
  );
  if (perInhabitant === null || gap === null || !classes)
    return (
      <>
        {need}
        <td colSpan={4 + cutNames.length - 1} className={styles.absent}>
          <span>{words.rows(region)}</span>
        </td>
      </>
    );
  return (
    <>
      {need}
      <td>
        <b>
          <bdi>{words.bareMoney(perInhabitant)}</bdi>
        </b>
      </td>
      <td>
        <span className={few ? styles.few : undefined} title={few ? t('equity.few') : undefined}>
          <bdi>{format.integer(n)}</bdi>
        </span>
      </td>
      <td className={styles.gap}>
        <GapBar share={gap / widest} />
        <bdi dir="ltr">{signed(gap, format.inUnit)}</bdi>
      </td>
      {cutNames.map((cut) => {
        const key = classKey(classes[cut]);
        const inside = chosen.has(key);
        return (
          <td key={cut} className={styles.cut}>
            <svg width="26" height="16" aria-hidden="true">
              <rect
                x="2"
                y="2"
                width="22"
                height="12"
                fill={`var(--cross${key})`}
                className={inside ? styles.in : ''}
              />
            </svg>
            <span className="visually-hidden">
              {inside
                ? t('equity.robust.inside', { crossed: words.crossed(classes[cut]) })
                : words.crossed(classes[cut])}
            </span>
          </td>
        );
      })}
    </>
  );
}

const half = 28;

/** Less than the country from the middle backwards, more from the middle on. */
function GapBar({ share }: { readonly share: number }) {
  const { direction } = useLocale();
  const length = Math.abs(share) * half;
  const back = share < 0 === (direction === 'ltr');
  return (
    <svg width={2 * half} height="12" aria-hidden="true">
      <rect
        x={back ? half - length : half}
        y="2"
        width={length}
        height="8"
        fill={share < 0 ? 'var(--need)' : 'var(--money4)'}
      />
      <path d={`M${half} 0v12`} stroke="var(--ink)" />
    </svg>
  );
}

function signed(centimes: number, write: (centimes: number) => string): string {
  const written = write(Math.abs(centimes));
  if (centimes === 0) return written;
  return centimes < 0 ? `\u2212${written}` : `+${written}`;
}
