/**
 * The pixel ratio that draws a pattern at the size of the SVG's, `ratio` pixels to a plate unit:
 * MapLibre lays patterns on tiles, which are drawn larger by the part of the zoom beyond a whole number.
 */
export const pixelRatioAt = (zoom: number, ratio: number): number =>
  (patternRatio * 2 ** (zoom - Math.floor(zoom))) / ratio;

/** A pattern as MapLibre takes it: square, drawn at twice the page's resolution. */
export interface Pattern {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const patternRatio = 2;

/** Dots of 2.4 in squares of 7, as the SVG draws them over areas with few rows. */
export function dots(color: string): Pattern {
  return draw(7, (context) => {
    context.globalAlpha = 0.62;
    context.fillStyle = color;
    context.fillRect(2, 2, 2.4, 2.4);
  });
}

/** Diagonal lines on paper for areas without a list; the square repeats without a seam. */
export function hatch(paper: string, line: string): Pattern {
  const side = 8.5;
  return draw(side, (context) => {
    context.fillStyle = paper;
    context.fillRect(0, 0, side, side);
    context.strokeStyle = line;
    context.lineWidth = 1.6;
    context.beginPath();
    for (const shift of [-side, 0, side]) {
      context.moveTo(shift - 1, side + 1);
      context.lineTo(shift + side + 1, -1);
    }
    context.stroke();
  });
}

function draw(side: number, paint: (context: CanvasRenderingContext2D) => void): Pattern {
  const canvas = document.createElement('canvas');
  const size = side * patternRatio;
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no drawing surface for a pattern');
  context.scale(patternRatio, patternRatio);
  paint(context);
  const { data } = context.getImageData(0, 0, size, size);
  return { width: size, height: size, data };
}
