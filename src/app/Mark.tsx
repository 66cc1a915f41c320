/** The country's outline in a square of 22. */
export const markOutline =
  'M13.4 4.5L12.6 5.7L11 6.9L10.3 8.7L10.1 10L8.6 11.4L7.2 12.5L5.9 14.8L5.1 15.6L5 15.8L5.2 15.5L5.2 15.6L4.8 16.3L4.5 17.1L4.1 17.5L4 18.5L4.1 18L7.6 18L7.4 16.6L8.4 16L8.4 15.1L8.4 13.6L11.3 13.6L11.3 12.5L11.3 11.3L13.2 10.1L15.7 9L16 7.9L18 7.1L17.3 4.8L16.4 4.3L16.3 4.2L15.5 4.3L14.1 3.5Z';

/** The mark: the country's outline in a frame. */
export function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect x=".75" y=".75" width="20.5" height="20.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d={markOutline} fill="currentColor" />
    </svg>
  );
}
