import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/core/ingest/decodeBytes.ts';
import { codesOf, csv, readFile } from './readText.ts';

/** Bytes of a text in an 8-bit code page, found by decoding every byte. */
function encode(text: string, label: string): Uint8Array {
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(label).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? 63);
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((letter) => letter.split(''));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (const [i, unit] of units.entries()) view.setUint16(i * 2, unit.charCodeAt(0), littleEndian);
  return new Uint8Array(view.buffer);
}

const withMark = (bytes: Uint8Array) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes);
const french = csv('bénéficiaire,montant', 'Éveil où ça à Salé,1', 'Forêt ÉTÉ,2');
const arabic = csv('اسم الجمعية,المبلغ', 'جمعية الأمل للتنمية,1', 'نادي النور,2');

describe('encoding by evidence', () => {
  it.each([
    ['utf-8', french, new TextEncoder().encode(french)],
    ['utf-8', french, withMark(new TextEncoder().encode(french))],
    ['cp1252', french, encode(french, 'windows-1252')],
    ['cp1256', arabic, encode(arabic, 'windows-1256')],
    ['utf-16le', arabic, utf16(arabic, true, true)],
    ['utf-16be', arabic, utf16(arabic, false, true)],
    ['utf-16le', french, utf16(french, true, false)],
    ['utf-16be', french, utf16(french, false, false)],
  ])('%s', (encoding, text, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ ok: true, encoding, text });
  });

  it('strips a mark that lies and judges the body', async () => {
    const reading = await readFile(withMark(encode(french, 'windows-1252')));
    expect(reading.encoding).toBe('cp1252');
    expect(codesOf(reading)).toEqual(expect.arrayContaining(['F03', 'F04']));
    expect(reading.columns[0]).toMatchObject({ heading: 'bénéficiaire', field: 'recipient_name' });
  });

  it('takes the encoding the reader gives', async () => {
    const reading = await readFile(encode(arabic, 'windows-1256'), { encoding: 'cp1252' });
    expect(reading.encoding).toBe('cp1252');
    expect(codesOf(reading)).not.toContain('F03');
  });

  it('tells double-encoded text', async () => {
    const twice = new TextDecoder('windows-1252').decode(
      new TextEncoder().encode(csv('association,montant', 'Éveil été à Salé,1')),
    );
    expect(codesOf(await readFile(twice))).toContain('F10');
    expect(codesOf(await readFile(french))).not.toContain('F10');
  });

  it.each(['\n', '\r\n', '\r'])('names the line its evidence stands on (line end %j)', async (end) => {
    const lines = ['association,montant', 'A,1', '', 'Éveil été à Salé,1'];
    const first = async (bytes: string | Uint8Array, code: string) =>
      (await readFile(bytes)).issues.find((issue) => issue.code === code)?.first[0];
    const guessed = encode(lines.join(end) + end, 'windows-1252');
    expect(await first(guessed, 'F03')).toEqual({ row: 4, heading: '', cell: lines[3] });
    const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(lines.join(end) + end));
    const evidence = await first(twice, 'F10');
    expect(evidence?.row).toBe(4);
    expect(evidence?.cell).toMatch(/^Ã.veil/);
  });
});
