import type { YearForm } from './coverageModel.ts';

const size = 13;

/** A year of an institution by form: solid complete, half partial, outline nothing here, hatch no list. */
export function YearMark({ form }: { readonly form: YearForm }) {
  const edge = form === 'elsewhere' ? 'var(--rule2)' : 'var(--money5)';
  return (
    <svg width={size} height={size} aria-hidden="true" focusable="false">
      {form === 'none' && <rect width={size} height={size} fill="url(#hatch)" />}
      {form !== 'none' && <rect x=".5" y=".5" width={size - 1} height={size - 1} fill="none" stroke={edge} />}
      {form === 'complete' && <rect width={size} height={size} fill={edge} />}
      {form === 'partial' && <rect y={size / 2} width={size} height={size / 2} fill={edge} />}
    </svg>
  );
}
