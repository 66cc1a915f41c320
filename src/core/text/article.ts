/** A folded Arabic word without its written-on article (ال, بال, لل), where a word of three letters remains. */
export function withoutArticle(word: string): string {
  return word.replace(/^(?:[وفبك]?ال|لل)(?=.{3})/, '');
}
