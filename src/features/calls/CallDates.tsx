import type { CallStanding } from '../../core/calls/callStatus.ts';
import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import { HatchBlock } from '../../ui/chart/Hatch.tsx';
import styles from './CallDates.module.css';
import { datesWords, type WindowBar, windowOf } from './datesModel.ts';

interface CallDatesProps {
  readonly call: Call;
  readonly standing: CallStanding;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** How long a call can still be answered, by Morocco's clock, and its window with today in it. */
export function CallDates({ call, standing, now }: CallDatesProps) {
  const locale = useLocale();
  const { figure, heading, lines, pressing } = datesWords(call, standing, locale);
  const bar = windowOf(call, standing, now);
  return (
    <div className={`${styles.dates} ${pressing ? styles.pressing : ''}`}>
      <div className={styles.lead}>
        {figure !== null && <bdi className={styles.figure}>{locale.format.integer(figure)}</bdi>}
        <div>
          <p className={styles.heading}>{heading}</p>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      {bar && <Bar bar={bar} upcoming={standing.status === 'upcoming'} />}
      {bar && <Ends bar={bar} time={call.closeTime} />}
    </div>
  );
}

const height = 34;
const band = { y: 10, height: 14 } as const;

/**
 * The part gone by is light, the part left solid, one to come outlined; a thin dashed line is the first closing day,
 * triangles the days on which the calendar rings.
 */
function Bar({
  bar: { opens, today, firstClosing, alarms },
  upcoming,
}: {
  readonly bar: WindowBar;
  readonly upcoming: boolean;
}) {
  const { direction } = useLocale();
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const along = (from: number, to: number) => ({
    x: percent(direction === 'rtl' ? 1 - to : from),
    width: percent(to - from),
  });
  const across = (share: number) => {
    const x = percent(direction === 'rtl' ? 1 - share : share);
    return { x1: x, x2: x };
  };
  return (
    <svg className={styles.bar} height={height} aria-hidden="true" focusable="false">
      {upcoming ? (
        <rect {...along(0, 1)} {...band} fill="none" stroke="currentColor" strokeWidth="1.5" />
      ) : (
        <rect {...along(0, 1)} {...band} fill="var(--grey2)" />
      )}
      {opens === '' && today !== null && <HatchBlock {...along(0, today)} {...band} />}
      {today !== null && <rect {...along(today, 1)} {...band} fill="currentColor" />}
      {firstClosing !== null && (
        <line {...across(firstClosing)} y1="4" y2="30" stroke="var(--ink)" strokeWidth="1.5" strokeDasharray="3 3" />
      )}
      {alarms.map((share) => (
        <svg key={share} x={across(share).x1} overflow="visible" aria-hidden="true">
          <path d="M-6 0h12l-6 8z" fill="var(--accent)" />
        </svg>
      ))}
      {today !== null && <line {...across(today)} y1="2" y2="32" stroke="var(--ink)" strokeWidth="2" />}
    </svg>
  );
}

function Ends({ bar: { opens, closes }, time }: { readonly bar: WindowBar; readonly time: string }) {
  const { t, format } = useLocale();
  return (
    <p className={styles.ends}>
      <span>{opens === '' ? t('calls.dates.openingNotPublished') : format.date(opens)}</span>
      <b>{time === '' ? format.date(closes) : t('calls.dates.at', { date: format.date(closes), time })}</b>
    </p>
  );
}
