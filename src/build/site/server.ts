import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { CompressedFiles } from './compressedFiles.ts';
import { contentType, isText } from './contentTypes.ts';
import { findPage } from './findPage.ts';
import { headersFor, parseHeaderRules } from './headerRules.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * A server of the site built in `dist`, standing at `base` (which starts and ends with a slash). It
 * answers as a static host would: index pages, 404.html, compressed text, and the headers of the
 * site's own `_headers` file.
 */
export function siteServer({ dist, base }: { readonly dist: string; readonly base: string }): Server {
  const headersFile = join(dist, '_headers');
  const rules = existsSync(headersFile) ? parseHeaderRules(readFileSync(headersFile, 'utf8')) : [];
  const files = new CompressedFiles();

  return createServer((request, response) => {
    const [address = '/', query] = (request.url ?? '/').split('?', 2);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
    if (`${address}/` === base)
      return end(response, 308, { Location: query === undefined ? base : `${base}?${query}` });
    if (!address.startsWith(base)) return end(response, 404, {});
    const path = `/${address.slice(base.length)}`;
    const found = findPage(dist, path);
    if (found.status === 400) return end(response, 400, {});
    const headers = headersFor(path, rules);
    if (!found.file) return end(response, found.status, headers);
    return sendFile(request, response, { ...found, file: found.file, headers }, files);
  });
}

interface Found {
  readonly status: 200 | 404;
  readonly file: string;
  readonly headers: Headers;
}

function sendFile(request: IncomingMessage, response: ServerResponse, found: Found, files: CompressedFiles): void {
  const type = found.headers['Content-Type'] ?? contentType(found.file);
  const { bytes, encoding, etag } = files.read(
    found.file,
    isText(type) ? String(request.headers['accept-encoding']) : '',
  );
  const headers = { ...found.headers, 'Content-Type': type, ETag: etag, Vary: 'Accept-Encoding' };
  if (found.status === 200 && request.headers['if-none-match'] === etag) {
    end(response, 304, headers);
    return;
  }
  const coding: Headers = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
  response.writeHead(found.status, { ...headers, ...coding, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function end(response: ServerResponse, status: number, headers: Headers): void {
  response.writeHead(status, headers).end();
}
