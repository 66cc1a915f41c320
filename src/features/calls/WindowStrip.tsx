import type { StandingCall } from '../../core/calls/callOrder.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './WindowStrip.module.css';
import { monthTicks, placeOfToday, type Stretch, stretchOf } from './windowScale.ts';

interface WindowStripProps {
  readonly line: StandingCall;
  /** ISO day in Morocco. */
  readonly today: string;
  readonly fits: boolean;
}

const height = 40;
const bar = { y: 12, height: 15 } as const;

/** The window of a call among the months around today: solid from today on, outlined while it is to come. */
export function WindowStrip({ line, today, fits }: WindowStripProps) {
  const place = usePlace();
  const { status } = line.standing;
  const stretch = status === 'undated' ? null : stretchOf(line.call, today);
  const tone = fits ? 'var(--accent)' : 'var(--ink2)';
  const parts = stretch && status !== 'upcoming' && status !== 'closed' ? halves(stretch) : null;
  return (
    <svg className={styles.strip} height={height} aria-hidden="true">
      {monthTicks(today).map(({ month, at }) => (
        <line key={month} {...place.across(at)} y1="0" y2="100%" stroke="var(--rule)" strokeWidth="0.75" />
      ))}
      {parts?.past && <rect {...place.along(parts.past)} {...bar} fill={tone} opacity="0.35" />}
      {parts?.left && <rect {...place.along(parts.left)} {...bar} fill={tone} />}
      {stretch && status === 'upcoming' && (
        <rect {...place.along(stretch)} {...bar} fill="none" stroke={tone} strokeWidth="1.5" />
      )}
      {stretch && status === 'closed' && <rect {...place.along(stretch)} {...bar} fill="var(--grey2)" />}
      <line {...place.across(placeOfToday)} y1="0" y2="100%" stroke="var(--ink)" strokeWidth="1.25" />
    </svg>
  );
}

/** The names of the months over the strips; January is named by its year. */
export function StripHead({ today }: { readonly today: string }) {
  const { t, direction } = useLocale();
  const place = usePlace();
  return (
    <svg className={styles.strip} height="20" aria-hidden="true">
      {monthTicks(today)
        .filter(({ at }) => at < 0.92)
        .map(({ month, at }, index) => (
          <text
            key={month}
            {...place.at(at)}
            y="14"
            textAnchor="start"
            direction={direction}
            className={`${styles.month} ${index % 2 === 1 ? styles.between : ''}`}
          >
            {month.endsWith('-01') ? month.slice(0, 4) : t(`calls.months.${month.slice(5) as '02'}`)}
          </text>
        ))}
    </svg>
  );
}

function halves({ from, to }: Stretch): { readonly past: Stretch | null; readonly left: Stretch | null } {
  return {
    past: from < placeOfToday ? { from, to: Math.min(to, placeOfToday) } : null,
    left: to > placeOfToday ? { from: Math.max(from, placeOfToday), to } : null,
  };
}

/** Time runs from where the language starts to read. */
function usePlace() {
  const { direction } = useLocale();
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const x = (share: number) => percent(direction === 'rtl' ? 1 - share : share);
  return {
    at: (share: number) => ({ x: x(share) }),
    across: (share: number) => ({ x1: x(share), x2: x(share) }),
    along: ({ from, to }: Stretch) => ({ x: x(direction === 'rtl' ? to : from), width: percent(to - from) }),
  };
}
