/** Where the pages' renderer is built to, for Node. */
export const ssrFolder = 'node_modules/.cache/kharita/ssr';
