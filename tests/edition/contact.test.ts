import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contactOf } from '../../src/core/edition/contact.ts';
import { parseDescriptor } from '../../src/core/edition/descriptor.ts';

const published = parseDescriptor(readFileSync('data/editions/published/datapackage.json', 'utf8'));

test('is the contact, else the first contributor with an address, and nobody where none has one', () => {
  const named = { ...published, contact: 'service@example.org', contributors: [{ email: 'a@example.org' }] };
  expect(contactOf(named)).toEqual({ name: '', email: 'service@example.org' });
  expect(contactOf({ ...named, contact: 'le service' })?.email).toBe('a@example.org');
  expect(contactOf({ ...published, contributors: ['x', { title: 'Sans adresse' }, { email: 'non' }] })).toBeNull();
  expect(contactOf(published)).toBeNull();
  const contributors = [{ title: 'Sans adresse' }, { title: 'Service 1', email: 'contact@example.org' }];
  expect(contactOf({ ...published, contributors })).toEqual({ name: 'Service 1', email: 'contact@example.org' });
  expect(contactOf({ ...published, contributors: [{ email: 'a@example.org' }] })?.name).toBe('');
});
