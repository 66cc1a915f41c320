import { existsSync, readFileSync } from 'node:fs';
import type { ClockChange } from './tzdb.ts';

const folder = '/usr/share/zoneinfo';

/** The release of the system's own copy of the time-zone database; null where it has none or does not say. */
export function systemRelease(): string | null {
  const source = `${folder}/tzdata.zi`;
  return existsSync(source) ? (/^# version (\S+)/.exec(readFileSync(source, 'utf8'))?.[1] ?? null) : null;
}

/** The changes of a zone by the system's copy, read as RFC 8536 lays out its second part. */
export function systemChanges(zone: string): readonly ClockChange[] {
  const bytes = readFileSync(`${folder}/${zone}`);
  const counts = (at: number) => Array.from({ length: 6 }, (_, index) => bytes.readUInt32BE(at + 20 + 4 * index));
  const [utc = 0, wall = 0, leaps = 0, times = 0, types = 0, letters = 0] = counts(0);
  const second = 44 + times * 5 + types * 6 + letters + leaps * 8 + wall + utc;
  const [, , , changes = 0] = counts(second);
  const body = second + 44;
  const minutesOf = (type: number) => bytes.readInt32BE(body + changes * 9 + type * 6) / 60;
  const typeOf = (index: number) => (index < 0 ? 0 : bytes.readUInt8(body + changes * 8 + index));
  return Array.from({ length: changes }, (_, index) => ({
    at: Number(bytes.readBigInt64BE(body + index * 8)) * 1000,
    before: minutesOf(typeOf(index - 1)),
    after: minutesOf(typeOf(index)),
  })).filter(({ before, after }) => before !== after);
}
