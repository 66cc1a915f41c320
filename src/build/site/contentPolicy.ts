/** Something in a page that a strict content policy refuses. */
export interface Refusal {
  readonly rule: 'inline-script' | 'inline-style' | 'style-attribute' | 'handler-attribute' | 'foreign-origin';
  readonly excerpt: string;
}

const patterns: Readonly<Record<Refusal['rule'], RegExp>> = {
  'inline-script': /<script\b(?![^>]*\ssrc=)(?![^>]*\stype="application\/(ld\+)?json")[^>]*>/gi,
  'inline-style': /<style\b[^>]*>/gi,
  'style-attribute': /<[a-z][^>]*\sstyle\s*=[^>]*>/gi,
  'handler-attribute': /<[a-z][^>]*\son[a-z]+\s*=[^>]*>/gi,
  'foreign-origin': /<(script|link|img|iframe|source|image|use)\b[^>]*\s(src|href|srcset)="(https?:)?\/\/[^>]*>/gi,
};

/**
 * Everything in a prerendered page that `default-src 'none'; script-src 'self'; style-src 'self'`
 * would refuse. The addresses a page states of itself (canonical, alternate) are no requests.
 */
export function refusals(html: string): readonly Refusal[] {
  const statements = /<link\b[^>]*\srel="(canonical|alternate|license)"[^>]*>/gi;
  const page = html.replace(statements, '');
  return (Object.keys(patterns) as Refusal['rule'][]).flatMap((rule) =>
    [...page.matchAll(patterns[rule])].map(([excerpt]) => ({ rule, excerpt: excerpt.slice(0, 120) })),
  );
}
