declare module 'mapshaper' {
  /** Runs a command line over named inputs in memory and returns its named outputs. */
  function applyCommands(
    commands: string,
    input: Record<string, string | Uint8Array>,
  ): Promise<Record<string, string | Uint8Array>>;
  const mapshaper: { applyCommands: typeof applyCommands };
  export default mapshaper;
}
