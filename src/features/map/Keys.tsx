import { useLocale } from '../../i18n/react.tsx';
import styles from './Keys.module.css';
import type { MapModel } from './mapModel.ts';

interface KeysProps {
  readonly model: MapModel;
}

/** What the looks that are not classes mean, and what is not on the map: always said. */
export function Keys({ model }: KeysProps) {
  const { t, format } = useLocale();
  const count = (look: string) => model.areas.filter((area) => area.look === look).length;
  const { n, sum } = model.offMap;
  const few = model.areas.find((area) => area.look === 'few' && area.class >= 0);
  const negative = model.areas.filter((area) => area.class < 0).length;
  return (
    <ul className={styles.keys} aria-label={t('map.key.label')}>
      {few && (
        <Key fill={`var(--money${few.class + 1})`} over="url(#key-few)">
          {t('map.key.few')}
        </Key>
      )}
      {count('noList') > 0 && <Key fill="url(#key-no-list)">{t('map.key.noList', { areas: count('noList') })}</Key>}
      {count('noRow') > 0 && <Key fill="var(--grey2)">{t('map.key.noRow', { areas: count('noRow') })}</Key>}
      {count('zero') > 0 && <Key fill="var(--paper)">{t('map.key.zero')}</Key>}
      {negative > 0 && <Key fill="var(--paper)">{t('map.key.negative', { areas: negative })}</Key>}
      <Key fill="var(--grey)">
        {t('map.key.offMap', { grants: t('map.grants', { count: n }), amount: format.amountShort(sum) })}
      </Key>
    </ul>
  );
}

interface KeyProps {
  readonly fill: string;
  readonly over?: string;
  readonly children: string;
}

function Key({ fill, over, children }: KeyProps) {
  return (
    <li className={styles.key}>
      <svg width="24" height="12" aria-hidden="true" className={styles.swatch}>
        <rect x=".5" y=".5" width="23" height="11" fill={fill} stroke="var(--rule2)" />
        {over && <rect width="24" height="12" fill={over} />}
      </svg>
      <span>{children}</span>
    </li>
  );
}
