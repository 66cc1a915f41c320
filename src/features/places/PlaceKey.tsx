import { useLocale } from '../../i18n/react.tsx';
import { areaPaint, moneyTones } from '../../ui/chart/areaPaint.ts';
import { LookPatterns } from '../../ui/chart/LookPatterns.tsx';
import styles from './PlaceKey.module.css';
import type { Peers } from './placesModel.ts';
import type { PlaceWords } from './placeWords.ts';

interface PlaceKeyProps {
  readonly peers: Peers;
  readonly words: PlaceWords;
}

/** The classes of the map, the looks met on it, and whose outlines they are. */
export function PlaceKey({ peers: { breaks, marks }, words }: PlaceKeyProps) {
  const { t, format } = useLocale();
  const namesWith = (look: string) => format.list(marks.filter((mark) => mark.look === look).map(words.name));
  const some = marks.some(({ n }) => n > 0);
  const [noList, noRow] = [namesWith('noList'), namesWith('noRow')];
  const negative = format.list(marks.filter((mark) => mark.class < 0).map(words.name));
  return (
    <div className={styles.key}>
      {some && (
        <div className={styles.classes}>
          <span>{t('places.classes', { unit: words.unit })}</span>
          <ol>
            {[0, ...breaks].map((from, index) => (
              <li key={from}>
                <Swatch fill={moneyTones[index] ?? 'none'} />
                <bdi dir="ltr">
                  {words.plain(from)}
                  {index > 0 && index === breaks.length && '+'}
                </bdi>
              </li>
            ))}
          </ol>
        </div>
      )}
      <ul className={styles.looks}>
        {marks.some(({ look }) => look === 'few') && (
          <li>
            <Swatch fill="url(#place-key-few)" />
            {t('map.key.few')}
          </li>
        )}
        {noList && (
          <li>
            <Swatch fill={areaPaint({ look: 'noList', class: 0 }, 'place-key')} />
            {t('map.key.noList', { areas: noList })}
          </li>
        )}
        {noRow && (
          <li>
            <Swatch fill={areaPaint({ look: 'noRow', class: 0 }, 'place-key')} />
            {t('map.key.noRow', { areas: noRow })}
          </li>
        )}
        {negative && (
          <li>
            <Swatch fill="var(--paper)" />
            {t('map.key.negative', { areas: negative })}
          </li>
        )}
        {marks.some(({ look }) => look === 'zero') && (
          <li>
            <Swatch fill="var(--paper)" />
            {t('map.key.zero')}
          </li>
        )}
      </ul>
      <p className={styles.credit}>{t('map.credit')}</p>
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <LookPatterns prefix="place-key" scale={1} />
      </svg>
    </div>
  );
}

function Swatch({ fill }: { readonly fill: string }) {
  return (
    <svg width="20" height="12" aria-hidden="true" focusable="false">
      <rect x=".5" y=".5" width="19" height="11" fill={fill} stroke="var(--rule2)" strokeWidth=".75" />
    </svg>
  );
}
