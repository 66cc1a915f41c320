/** Fills that mean absence, by id: `url(#hatch)`. Drawn once a page. */
export function HatchPattern() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="visually-hidden">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0.75" y1="0" x2="0.75" y2="5" stroke="var(--rule2)" strokeWidth="1.5" />
        </pattern>
      </defs>
    </svg>
  );
}
