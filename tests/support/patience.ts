import { configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// What is loaded when it is first wanted takes longer than a second on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** What React says of a list in which two children have one key: what it drew for one stays when the list changes. */
const twice: string[] = [];
const say = console.error;

beforeEach(() => {
  twice.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    if (String(said[0]).includes('two children with the same key')) twice.push(said.map(String).join(' '));
    else say(...said);
  });
});

afterEach(() => {
  expect(twice).toEqual([]);
});
