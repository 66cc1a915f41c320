declare module 'jsdom' {
  /** The part of jsdom that tests outside its environment use: a window with a strict parser of XML. */
  export class JSDOM {
    readonly window: { readonly DOMParser: typeof DOMParser };
  }
}
