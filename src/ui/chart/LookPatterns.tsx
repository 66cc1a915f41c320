interface LookPatternsProps {
  /** Before the names of the patterns: `{prefix}-no-list` and `{prefix}-few`. */
  readonly prefix: string;
  /** Size of the pattern in the units of what it fills. */
  readonly scale: number;
}

/** The hatch of an absent list and the dots of few rows. */
export function LookPatterns({ prefix, scale }: LookPatternsProps) {
  const scaled = `scale(${scale})`;
  return (
    <defs>
      <pattern
        id={`${prefix}-no-list`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`${scaled} rotate(45)`}
      >
        <rect width="6" height="6" fill="var(--paper)" />
        <path d="M0 0v6" stroke="var(--rule2)" strokeWidth="1.6" />
      </pattern>
      <pattern id={`${prefix}-few`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform={scaled}>
        <rect x="2" y="2" width="2.4" height="2.4" fill="var(--ink)" fillOpacity=".62" />
      </pattern>
    </defs>
  );
}
