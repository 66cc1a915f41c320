interface HatchPatternProps {
  readonly id: string;
}

/** Slanted lines for what is not stated or not in the edition; `id` is unique on the page. */
export function HatchPattern({ id }: HatchPatternProps) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V6" stroke="var(--rule2)" strokeWidth="2.4" />
      </pattern>
    </defs>
  );
}
