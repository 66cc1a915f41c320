import { type ComponentType, useEffect, useState } from 'react';
import { useNarrow } from '../state/useNarrow.ts';
import { usePrinting } from '../state/usePrinting.ts';
import { isSparing, whenIdle } from '../state/whenIdle.ts';
import type { Preparation } from './bodyProps.ts';
import type { ReportProps } from './report/reportProps.ts';

interface PrintedReportProps extends ReportProps {
  readonly prepare: Pick<Preparation, 'sentences'>;
}

let loaded: ComponentType<ReportProps> | null = null;

/**
 * The report of a page: held ready once the page has settled, drawn only for paper, which does not wait for it. A
 * phone, or a connection to be spared, is not made to carry it: there the page itself is printed.
 */
export function PrintedReport({ prepare, ...props }: PrintedReportProps) {
  const printing = usePrinting();
  const narrow = useNarrow();
  const [Report, setReport] = useState(() => loaded);
  useEffect(() => {
    if (narrow || isSparing(navigator)) return;
    let current = true;
    const load = async () => {
      const [module] = await Promise.all([import('./report/Report.tsx'), prepare.sentences()]);
      loaded = module.Report;
      if (current) setReport(() => loaded);
    };
    whenIdle(() => {
      if (current) void load();
    });
    return () => {
      current = false;
    };
  }, [prepare, narrow]);
  return printing && Report ? <Report {...props} /> : null;
}
