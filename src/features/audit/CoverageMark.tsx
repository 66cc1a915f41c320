import type { CoverageState } from '../../core/audit/coverage.ts';

const width = 16;
const height = 12;

/** The shapes of the marks, once for a page; a mark is told by its form. */
export function CoverageShapes() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="visually-hidden">
      <symbol id="cover-complete" viewBox="0 0 16 12">
        <rect x=".5" y=".5" width="15" height="11" fill="var(--ink)" stroke="var(--ink)" />
      </symbol>
      <symbol id="cover-partial" viewBox="0 0 16 12">
        <path d="M.5 11.5V.5h15z" fill="var(--ink)" />
        <rect x=".5" y=".5" width="15" height="11" fill="none" stroke="var(--ink)" />
      </symbol>
      <symbol id="cover-nil" viewBox="0 0 16 12">
        <rect x=".5" y=".5" width="15" height="11" fill="none" stroke="var(--ink)" />
        <path d="M5 6h6" stroke="var(--ink)" strokeWidth="1.5" />
      </symbol>
      <symbol id="cover-notInEdition" viewBox="0 0 16 12">
        <path d="M1 11 11 1M6 11.5 15 2.5M.5 5.5 5.5 .5M11 11.5l4.5-4.5" stroke="var(--rule2)" />
        <rect x=".5" y=".5" width="15" height="11" fill="none" stroke="var(--rule2)" />
      </symbol>
      <symbol id="cover-notPublished" viewBox="0 0 16 12">
        <rect x=".5" y=".5" width="15" height="11" fill="none" stroke="var(--ink)" />
        <path d="m4.5 2.5 7 7m0-7-7 7" stroke="var(--ink)" strokeWidth="1.5" />
      </symbol>
      <symbol id="cover-notDue" viewBox="0 0 16 12">
        <rect x=".5" y=".5" width="15" height="11" fill="none" stroke="var(--rule2)" strokeDasharray="1.5 2" />
      </symbol>
    </svg>
  );
}

/** One year of one institution; {@link CoverageShapes} must stand in the page. */
export function CoverageMark({ state }: { readonly state: CoverageState }) {
  return (
    <svg width={width} height={height} aria-hidden="true">
      <use href={`#cover-${state}`} />
    </svg>
  );
}
