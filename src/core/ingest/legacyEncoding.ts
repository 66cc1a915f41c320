const scanned = 1_000_000;

/**
 * Chooses between the two 8-bit code pages Moroccan offices save in. French accents share their bytes in both and
 * stand alone between Latin letters; Arabic words are runs of high bytes. So the neighbours decide, not the bytes.
 */
export function guessLegacyEncoding(bytes: Uint8Array): 'cp1252' | 'cp1256' {
  const sample = bytes.subarray(0, scanned);
  let besideArabic = 0;
  let besideLatin = 0;
  for (let i = 0; i < sample.length; i += 1) {
    if (!isArabicLetter(sample[i])) continue;
    if (isArabicLetter(sample[i - 1]) || isArabicLetter(sample[i + 1])) besideArabic += 1;
    else if (isLatinLetter(sample[i - 1]) || isLatinLetter(sample[i + 1])) besideLatin += 1;
  }
  return besideArabic > 2 * besideLatin ? 'cp1256' : 'cp1252';
}

function isArabicLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7;
}

function isLatinLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
