import { useLocale } from '../../i18n/react.tsx';
import { LookPatterns } from '../../ui/chart/LookPatterns.tsx';
import { crossPaint } from './crossPaint.ts';
import type { EquityModel } from './equityModel.ts';
import type { EquityWords } from './equityWords.ts';
import styles from './Unplotted.module.css';

interface UnplottedProps {
  readonly model: EquityModel;
  readonly words: EquityWords;
}

const patterns = 'unplotted';

/** What the looks that are not classes mean, and the regions the scatter plot has no place for: need known, money not. */
export function Unplotted({ model, words }: UnplottedProps) {
  const { t, format } = useLocale();
  const few = model.regions.find(({ look }) => look === 'few');
  const without = model.regions.filter(({ perInhabitant }) => perInhabitant === null);
  const { n, sum } = model.offMap;
  return (
    <>
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <LookPatterns prefix={patterns} scale={1} />
      </svg>
      <ul className={styles.list} aria-label={t('map.key.label')}>
        {few && (
          <li>
            <Swatch fill={crossPaint(few, patterns)} dotted />
            <span>{t('equity.few')}</span>
          </li>
        )}
        {without.map((region) => (
          <li key={region.code}>
            <Swatch fill={crossPaint(region, patterns)} />
            <span>{words.spoken(region)}</span>
          </li>
        ))}
        <li>
          <Swatch fill="var(--grey)" />
          <span>{t('map.key.offMap', { grants: t('map.grants', { count: n }), amount: format.amountShort(sum) })}</span>
        </li>
      </ul>
    </>
  );
}

function Swatch({ fill, dotted = false }: { readonly fill: string; readonly dotted?: boolean }) {
  return (
    <svg width="24" height="12" aria-hidden="true">
      <rect x=".5" y=".5" width="23" height="11" fill={fill} stroke="var(--rule2)" />
      {dotted && <rect width="24" height="12" fill={`url(#${patterns}-few)`} />}
    </svg>
  );
}
