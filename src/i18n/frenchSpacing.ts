const narrow = '\u202F';

/** French text with the narrow no-break space that stands before : ; ! ? % » and after «. */
export function frenchSpacing(text: string): string {
  return text.replace(/[ \u00A0](?=[:;!?%»])/g, narrow).replace(/«[ \u00A0]/g, `«${narrow}`);
}
