import { type ComponentType, useEffect, useState } from 'react';
import { usePrinting } from '../state/usePrinting.ts';
import { whenIdle } from '../state/whenIdle.ts';
import type { Preparation } from './bodyProps.ts';
import type { ReportProps } from './report/reportProps.ts';

interface PrintedReportProps extends ReportProps {
  readonly prepare: Pick<Preparation, 'sentences'>;
}

let loaded: ComponentType<ReportProps> | null = null;

/** The report of a page: held ready once the page has settled, drawn only for paper, which does not wait for it. */
export function PrintedReport({ prepare, ...props }: PrintedReportProps) {
  const printing = usePrinting();
  const [Report, setReport] = useState(() => loaded);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const [module] = await Promise.all([import('./report/Report.tsx'), prepare.sentences()]);
      loaded = module.Report;
      if (current) setReport(() => loaded);
    };
    whenIdle(() => void load());
    return () => {
      current = false;
    };
  }, [prepare]);
  return printing && Report ? <Report {...props} /> : null;
}
