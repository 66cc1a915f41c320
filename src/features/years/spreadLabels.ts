/**
 * Heights for labels that want to stand at `wanted` (pixels from the top), kept `apart` pixels from one another and in
 * `room`, in the same order; as near to what they want as their neighbours let them.
 */
export function spreadLabels(wanted: readonly number[], apart: number, room: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const heights = [...wanted];
  let floor = 0;
  for (const index of order) {
    heights[index] = Math.max(floor, heights[index] ?? 0);
    floor = (heights[index] ?? 0) + apart;
  }
  let ceiling = room;
  for (const index of [...order].reverse()) {
    heights[index] = Math.min(ceiling, heights[index] ?? 0);
    ceiling = (heights[index] ?? 0) - apart;
  }
  return heights;
}
