import { embedded, type Face, facesUsed, familyList, parseRanges } from './faces.ts';
import type { Mark } from './mark.ts';
import type { Measure } from './typeset.ts';

const weights = [300, 400, 500] as const;

/** A letter of each face that pictures are set in, so that measuring waits for none of them. */
const samples = 'Aéāعⵣ';

/** Measures in the page's own faces, once they are here; a face that cannot be had is measured in its stand-in. */
export async function pageMeasure(): Promise<Measure> {
  await Promise.allSettled(weights.map((weight) => document.fonts.load(`${weight} 16px ${familyList}`, samples)));
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no drawing surface to measure on');
  return (text, size, weight) => {
    context.font = `${weight} ${size}px ${familyList}`;
    return context.measureText(text).width;
  };
}

/** Style that holds the faces a picture is set in; a face whose file cannot be had is left out. */
export async function embeddedFaces(picture: Mark): Promise<string> {
  const rules = facesUsed(picture, declaredFaces()).map(async (face) => {
    const base64 = await fileAsBase64(face.url).catch(() => null);
    return base64 === null ? '' : embedded(face, base64);
  });
  return (await Promise.all(rules)).join('');
}

/** The faces of the page's own style sheets that hold on this screen, where the site serves them from. */
function declaredFaces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) => {
    const own = sheet.href === null || new URL(sheet.href).origin === window.location.origin;
    return own ? [...sheet.cssRules].flatMap((rule) => facesOf(rule, sheet.href)) : [];
  });
}

function facesOf(rule: CSSRule, sheet: string | null): Face[] {
  if (rule instanceof CSSMediaRule) {
    const holds = window.matchMedia(rule.conditionText).matches;
    return holds ? [...rule.cssRules].flatMap((inside) => facesOf(inside, sheet)) : [];
  }
  if (!(rule instanceof CSSFontFaceRule)) return [];
  const said = (property: string) => rule.style.getPropertyValue(property).trim();
  const address = /url\(\s*["']?([^"')]+)/.exec(said('src'))?.[1];
  if (!address) return [];
  const declared = said('unicode-range');
  return [
    {
      family: said('font-family').replace(/["']/g, ''),
      weight: Number(said('font-weight') || 400),
      url: new URL(address, sheet ?? document.baseURI).href,
      ranges: parseRanges(declared),
      declared,
    },
  ];
}

async function fileAsBase64(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
