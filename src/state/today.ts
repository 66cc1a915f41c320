import { dayAt } from '../core/calls/moroccoTime.ts';

/** The day it is in Morocco, ISO. */
export function today(): string {
  return dayAt(Date.now());
}
