/**
 * The web-standard globals that pages, workers and Node share. Core may use these and no other
 * part of the platform; the folder is compiled without the DOM library to hold it to that.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly href: string;
}
declare class URLSearchParams {
  constructor(init?: string);
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  keys(): IterableIterator<string>;
}
declare const crypto: {
  readonly subtle: { digest(algorithm: 'SHA-256', bytes: ArrayBufferView): Promise<ArrayBuffer> };
};
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
