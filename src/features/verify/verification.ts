import type { Finding } from '../../core/receipt/verify/finding.ts';

/** How far the check of an archive has come. */
export type Verification =
  | { readonly step: 'idle' }
  | { readonly step: 'opening' | 'loading' | 'comparing' | 'failed'; readonly file: string }
  | { readonly step: 'done'; readonly file: string; readonly findings: readonly Finding[] };
