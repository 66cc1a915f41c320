import { type ComponentProps, type ComponentType, useEffect, useRef, useState } from 'react';
import type { NationalTotals } from '../features/aggregates/NationalTotals.tsx';
import type { Preparation } from './bodyProps.ts';

type Totals = ComponentProps<typeof NationalTotals>;

interface NationalProps extends Totals {
  readonly prepare: Pick<Preparation, 'sentences'>;
}

/** How far below the window it is fetched already, in CSS pixels. */
const ahead = '400px';

/** The published totals of the country, fetched with their words when the reader comes near. */
export function National({ prepare, ...totals }: NationalProps) {
  const place = useRef<HTMLDivElement>(null);
  const [Section, setSection] = useState<ComponentType<Totals> | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element || Section || typeof IntersectionObserver === 'undefined') return;
    const fetchSection = async () => {
      const [loaded] = await Promise.all([import('../features/aggregates/NationalTotals.tsx'), prepare.sentences()]);
      setSection(() => loaded.NationalTotals);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void fetchSection();
      },
      { rootMargin: ahead },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [prepare, Section]);
  return <div ref={place}>{Section && <Section {...totals} />}</div>;
}
