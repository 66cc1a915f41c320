export function Legend({ unit, wide }: { unit: string; wide: boolean }) {
  return (
    <figure title="Planted title" aria-label={wide ? 'Planted label' : unit}>
      Planted text {'planted string'} {unit} · 12 %
    </figure>
  );
}
