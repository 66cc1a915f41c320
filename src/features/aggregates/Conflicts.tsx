import { useState } from 'react';
import type { Conflict, ConflictSide } from '../../core/aggregates/conflicts.ts';
import { gapOf } from '../../core/aggregates/conflicts.ts';
import { nationalScope } from '../../core/aggregates/nationalTotals.ts';
import type { Reference } from '../../core/model/reference.ts';
import { useLocale } from '../../i18n/react.tsx';
import { figureText, metricWords, partWords, type Speech, scopeWords, yearsText } from './aggregateWords.ts';
import styles from './Conflicts.module.css';
import { SourceLink } from './SourceLink.tsx';

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly reference: Reference;
}

/** Pairs of either list shown before the rest are asked for. */
const stretches = { same: 5, other: 2 };

/**
 * Published figures that contradict each other, side by side with who published them, then those set beside each other
 * on another basis, with what tells them apart; none is preferred.
 */
export function Conflicts({ conflicts, reference }: ConflictsProps) {
  const { t } = useLocale();
  const same = conflicts.filter(({ basis }) => basis === 'same');
  const other = conflicts.filter(({ basis }) => basis !== 'same');
  return (
    <>
      {same.length > 0 && (
        <section className={styles.section} aria-labelledby="audit-conflicts">
          <h2 id="audit-conflicts">{t('audit.conflicts.title')}</h2>
          <p className={styles.note}>{t('audit.conflicts.note', { count: same.length })}</p>
          <Pairs pairs={same} stretch={stretches.same} reference={reference} />
        </section>
      )}
      {other.length > 0 && (
        <section className={styles.section} aria-labelledby="audit-conflicts-other">
          <h2 id="audit-conflicts-other">{t('audit.conflicts.other.title')}</h2>
          <p className={styles.note}>{t('audit.conflicts.other.note', { count: other.length })}</p>
          <Pairs pairs={other} stretch={stretches.other} reference={reference} />
        </section>
      )}
    </>
  );
}

interface PairsProps extends Pick<ConflictsProps, 'reference'> {
  readonly pairs: readonly Conflict[];
  readonly stretch: number;
}

function Pairs({ pairs, stretch, reference }: PairsProps) {
  const { t } = useLocale();
  const [whole, setWhole] = useState(false);
  const shown = whole ? pairs : pairs.slice(0, stretch);
  return (
    <>
      <ul className={styles.conflicts}>
        {shown.map((conflict) => (
          <Pair key={conflict.key} conflict={conflict} reference={reference} />
        ))}
      </ul>
      {pairs.length > stretch && (
        <button type="button" className={styles.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('audit.coverage.fewer') : t('audit.conflicts.more', { count: pairs.length - stretch })}
        </button>
      )}
    </>
  );
}

function Pair({ conflict, reference }: { readonly conflict: Conflict; readonly reference: Reference }) {
  const locale = useLocale();
  const [larger, smaller] = conflict.sides;
  const partOf = (side: ConflictSide) => partWords({ ...conflict, part: side.part }, reference, locale);
  const scope = conflict.scope === nationalScope ? locale.t('audit.conflicts.national') : scopeWords(conflict, locale);
  const apart = conflict.basis === 'part';
  const part = (apart ? '' : partOf(larger)) || placeWords(conflict, reference, locale);
  const subject = [scope, part, yearsText(conflict, locale)].filter((word) => word !== '');
  return (
    <li>
      <h3>
        {subject.map((word, index) => (
          <span key={word}>
            {index > 0 && ' · '}
            <bdi>{word}</bdi>
          </span>
        ))}
      </h3>
      <div className={styles.sides}>
        {[larger, smaller].map((side) => (
          <Side
            key={`${side.publisher} ${side.value}`}
            side={side}
            unit={conflict.unit}
            part={apart ? partOf(side) : ''}
          />
        ))}
      </div>
      <p className={styles.note}>{verdictWords(conflict, locale)}</p>
    </li>
  );
}

/** The place of a pair whose words for whose money it is name none. */
function placeWords({ funder, area }: Conflict, reference: Reference, locale: Speech): string {
  if (funder !== '' || area === '') return '';
  const dimension = area.includes('.') ? 'province' : 'region';
  return partWords({ dimension, part: '', area }, reference, locale);
}

/** What two figures differ by where they contradict each other, else what tells them apart. */
function verdictWords(conflict: Conflict, locale: Speech): string {
  const { basis, unit, sides } = conflict;
  if (basis !== 'same') return locale.t(`audit.conflicts.basis.${basis}`);
  const [larger, smaller] = sides;
  const difference = figureText({ value: larger.compared - smaller.compared, unit }, locale);
  return locale.t('audit.conflicts.difference', { difference, share: locale.format.percent(gapOf(conflict), 0) });
}

interface SideProps {
  readonly side: ConflictSide;
  readonly unit: Conflict['unit'];
  /** Which part it speaks of, where the other speaks of another. */
  readonly part: string;
}

function Side({ side, unit, part }: SideProps) {
  const locale = useLocale();
  const { value, compared } = side;
  return (
    <p>
      <bdi className={styles.value}>{figureText({ value, unit }, locale)}</bdi>
      <span className={styles.note}>{metricWords(side.metric, locale)}</span>
      {compared !== value && (
        <span className={styles.note}>
          {locale.t('audit.conflicts.averaged', { amount: figureText({ value: compared, unit }, locale) })}
        </span>
      )}
      {part !== '' && (
        <span className={styles.note}>
          <bdi>{part}</bdi>
        </span>
      )}
      <span>
        <SourceLink {...side} />
      </span>
      {side.note !== '' && (
        <span className={styles.note}>
          {locale.t('audit.conflicts.compiled')}{' '}
          <span lang="en" dir="ltr">
            {side.note}
          </span>
        </span>
      )}
    </p>
  );
}
