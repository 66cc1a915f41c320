/** Data in a page: no text of it can end the element, whatever signs it holds. */
export function dataBlock(type: string, data: object, attributes = ''): string {
  return `<script type="${type}"${attributes}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
