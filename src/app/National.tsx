import type { ComponentProps } from 'react';
import { type ComponentType, useEffect, useState } from 'react';
import type { NationalTotals } from '../features/aggregates/NationalTotals.tsx';
import { whenIdle } from '../state/whenIdle.ts';
import type { Preparation } from './bodyProps.ts';

type Totals = ComponentProps<typeof NationalTotals>;

interface NationalProps extends Totals {
  readonly prepare: Pick<Preparation, 'sentences'>;
}

/** The published totals of the country, fetched with their words once the page has settled. */
export function National({ prepare, ...totals }: NationalProps) {
  const [Section, setSection] = useState<ComponentType<Totals> | null>(null);
  useEffect(() => {
    let current = true;
    whenIdle(async () => {
      const [loaded] = await Promise.all([import('../features/aggregates/NationalTotals.tsx'), prepare.sentences()]);
      if (current) setSection(() => loaded.NationalTotals);
    });
    return () => {
      current = false;
    };
  }, [prepare]);
  return Section && <Section {...totals} />;
}
