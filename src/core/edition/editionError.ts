/** What can be wrong with an edition's own files, as opposed to the rows in them; wording lives in the messages. */
export type EditionErrorCode =
  | 'descriptorNotJson'
  | 'descriptorInvalid'
  | 'columnMissing'
  | 'rowInvalid'
  | 'notAPack'
  | 'packVersion'
  | 'packTruncated'
  | 'packCorrupted';

/** Thrown when an edition, its descriptor, its pack or a reference table cannot be used. */
export class EditionError extends Error {
  override readonly name = 'EditionError';

  constructor(
    readonly code: EditionErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
