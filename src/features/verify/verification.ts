import type { CheckProgress } from '../../core/receipt/paced.ts';
import type { Finding } from '../../core/receipt/verify/finding.ts';

/** How far the check of an archive has come. */
export type Verification =
  | { readonly step: 'idle' }
  | { readonly step: 'working'; readonly file: string; readonly at: 'opening' | 'loading' | CheckProgress }
  | { readonly step: 'failed' | 'stopped'; readonly file: string }
  | { readonly step: 'done'; readonly file: string; readonly findings: readonly Finding[] };
