import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { moneyTones } from '../../ui/chart/areaPaint.ts';
import { Dotted, Hatched } from '../../ui/chart/Looks.tsx';
import styles from './PrintedKey.module.css';
import type { Peers } from './placesModel.ts';
import type { PlaceWords } from './placeWords.ts';

interface PrintedKeyProps {
  readonly peers: Peers;
  readonly words: PlaceWords;
  /** Stands over the classes. */
  readonly children?: ReactNode;
}

/** The classes of a printed map, one under the other, and the looks met on it; the page says whose outlines they are. */
export function PrintedKey({ peers: { breaks, marks }, words, children }: PrintedKeyProps) {
  const { t, format } = useLocale();
  const has = (look: string) => marks.some((mark) => mark.look === look);
  const countOf = (look: string) => format.integer(marks.filter((mark) => mark.look === look).length);
  const inSelection = marks.some(({ n }) => n > 0);
  return (
    <div className={styles.key}>
      {children}
      {inSelection && <p className={styles.unit}>{words.unit}</p>}
      <ul>
        {inSelection &&
          [0, ...breaks].map((from, index) => (
            <li key={from}>
              <Swatch fill={moneyTones[index] ?? 'none'} />
              <bdi dir="ltr">
                {words.plain(from)}
                {index > 0 && index === breaks.length && '+'}
              </bdi>
            </li>
          ))}
        {has('few') && <Look text={t('map.key.few')} over={<Dotted {...size}>{box}</Dotted>} />}
        {has('noList') && (
          <Look text={t('map.key.noList', { areas: countOf('noList') })} over={<Hatched {...size}>{box}</Hatched>} />
        )}
        {has('noRow') && <Look text={t('map.key.noRow', { areas: countOf('noRow') })} fill="var(--grey2)" />}
        {has('zero') && <Look text={t('map.key.zero')} />}
      </ul>
    </div>
  );
}

const size = { width: 20, height: 12 };
const box = <rect x=".5" y=".5" width="19" height="11" />;

interface SwatchProps {
  readonly fill?: string;
  readonly over?: ReactNode;
}

function Look({ text, ...swatch }: SwatchProps & { readonly text: string }) {
  return (
    <li>
      <Swatch {...swatch} />
      <span>{text}</span>
    </li>
  );
}

function Swatch({ fill = 'var(--paper)', over }: SwatchProps) {
  return (
    <svg width="20" height="12" aria-hidden="true">
      <rect x=".5" y=".5" width="19" height="11" fill={fill} />
      {over}
      <rect x=".5" y=".5" width="19" height="11" fill="none" stroke="var(--rule2)" strokeWidth=".75" />
    </svg>
  );
}
