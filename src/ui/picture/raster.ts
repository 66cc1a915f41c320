/** Faces inside an image are read while it is drawn: it is drawn again until nothing changes, at most this often. */
const mostLooks = 30;
/** Between two looks, milliseconds; as many alike in a row are enough. */
const pause = 40;
const alike = 3;

/**
 * A picture as PNG, `scale` pixels to one of the design.
 * @throws Error when the browser cannot draw it.
 */
export async function rasterised(svg: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    await settled(image);
    const { canvas } = drawn(image, scale);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture was not written'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function settled(image: HTMLImageElement): Promise<void> {
  let [before, same] = ['', 0];
  for (let look = 0; look < mostLooks && same < alike; look++) {
    const { canvas, context } = drawn(image, 0.5);
    const now = fingerprint(context.getImageData(0, 0, canvas.width, canvas.height).data);
    same = now === before ? same + 1 : 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function drawn(image: HTMLImageElement, scale: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no drawing surface for a picture');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { canvas, context };
}

/** Two sums over all pixels, the second one weighted by place. */
function fingerprint(pixels: Uint8ClampedArray): string {
  let [sum, placed] = [0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    sum += pixels[at] ?? 0;
    placed = (placed * 31 + (pixels[at] ?? 0)) % 1_000_003;
  }
  return `${sum} ${placed}`;
}
