import { type Zippable, zipSync } from 'fflate';

/**
 * Zips at once, where the caller is. In what the browser loads it stands in for the module of `write-excel-file` that
 * starts workers from `blob:` addresses: the site's Content-Security-Policy refuses those without a sound, and the
 * engine is in a worker already. Nothing is deflated: the workbook is packed once more, always alike.
 */
// biome-ignore lint/style/noDefaultExport: it takes the place of a module that has one
export default async function zipToArrayBuffer(files: Zippable): Promise<ArrayBuffer> {
  return new Uint8Array(zipSync(files, { level: 0 })).buffer;
}
