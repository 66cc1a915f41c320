import { useState } from 'react';
import type { Conflict, ConflictSide } from '../../core/aggregates/conflicts.ts';
import { gapOf } from '../../core/aggregates/conflicts.ts';
import { nationalScope } from '../../core/aggregates/nationalTotals.ts';
import type { Reference } from '../../core/model/reference.ts';
import { useLocale } from '../../i18n/react.tsx';
import { figureText, metricWords, partWords, scopeWords, yearsText } from './aggregateWords.ts';
import styles from './Conflicts.module.css';
import { SourceLink } from './SourceLink.tsx';

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly reference: Reference;
}

/** Contradictions shown before the rest are asked for. */
const stretch = 5;

/** Published figures that contradict each other, side by side with who published them; none is preferred. */
export function Conflicts({ conflicts, reference }: ConflictsProps) {
  const { t } = useLocale();
  const [whole, setWhole] = useState(false);
  if (conflicts.length === 0) return null;
  const shown = whole ? conflicts : conflicts.slice(0, stretch);
  return (
    <section className={styles.section} aria-labelledby="audit-conflicts">
      <h2 id="audit-conflicts">{t('audit.conflicts.title')}</h2>
      <p className={styles.note}>{t('audit.conflicts.note', { count: conflicts.length })}</p>
      <ul className={styles.conflicts}>
        {shown.map((conflict) => (
          <Pair key={conflict.key} conflict={conflict} reference={reference} />
        ))}
      </ul>
      {conflicts.length > stretch && (
        <button type="button" className={styles.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('audit.coverage.fewer') : t('audit.conflicts.more', { count: conflicts.length - stretch })}
        </button>
      )}
    </section>
  );
}

function Pair({ conflict, reference }: { readonly conflict: Conflict; readonly reference: Reference }) {
  const locale = useLocale();
  const { t, format } = locale;
  const [larger, smaller] = conflict.sides;
  const part = partWords({ ...conflict, part: larger.part || smaller.part }, reference, locale);
  const scope = conflict.scope === nationalScope ? t('audit.conflicts.national') : scopeWords(conflict, locale);
  const subject = [scope, part, yearsText(conflict, locale)].filter((word) => word !== '');
  const difference = figureText({ value: larger.value - smaller.value, unit: conflict.unit }, locale);
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
          <Side key={`${side.publisher} ${side.value}`} side={side} unit={conflict.unit} />
        ))}
      </div>
      <p className={styles.note}>
        {t('audit.conflicts.difference', { difference, share: format.percent(gapOf(conflict), 0) })}
      </p>
    </li>
  );
}

function Side({ side, unit }: { readonly side: ConflictSide } & Pick<Conflict, 'unit'>) {
  const locale = useLocale();
  return (
    <p>
      <bdi className={styles.value}>{figureText({ value: side.value, unit }, locale)}</bdi>
      <span className={styles.note}>{metricWords(side.metric, locale)}</span>
      <span>
        <SourceLink {...side} />
      </span>
      {side.note !== '' && (
        <span className={styles.note} lang="en" dir="ltr">
          {side.note}
        </span>
      )}
    </p>
  );
}
