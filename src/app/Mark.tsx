/** The country's outline in a square of 22. */
export const markOutline =
  'M13.4 4.5l-.8 1.2-1.6 1.2-.7 1.8-.2 1.3-1.5 1.4-1.4 1.1-1.3 2.3-.8.8-.1.2.2-.3 0 .1-.4.7-.3.8-.4.4-.1 1 .1-.5 3.5 0-.2-1.4 1-.6 0-.9 0-1.5 2.9 0 0-1.1 0-1.2 1.9-1.2 2.5-1.1.3-1.1 2-.8-.7-2.3-.9-.5-.1-.1-.8.1-1.4-.8z';

/** The mark: the country's outline in a frame. */
export function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect x=".75" y=".75" width="20.5" height="20.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d={markOutline} fill="currentColor" />
    </svg>
  );
}
