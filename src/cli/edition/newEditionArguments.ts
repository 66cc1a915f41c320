import { basename, join, resolve } from 'node:path';
import type { Statements } from '../../core/edition/newResource.ts';
import type { ResourceReading } from '../../core/edition/resourceReading.ts';
import type { Language } from '../../i18n/languages.ts';
import { editionsFolder } from '../checkout.ts';
import { languageOption, oneOf, parseOptions } from '../options.ts';
import { readingArguments, readingOptions } from '../readingArguments.ts';
import { typedPath } from '../typedFile.ts';
import { UsageError } from '../usage.ts';

/** What `kharita new-edition` was asked. */
export interface NewEditionArguments {
  readonly dir: string;
  readonly files: readonly string[];
  /** ISO day. */
  readonly date: string;
  readonly title: string | undefined;
  readonly titleAr: string | undefined;
  readonly contact: string | undefined;
  readonly said: Statements;
  readonly reading: ResourceReading;
  readonly language: Language;
  readonly format: 'text' | 'json';
}

const text = { type: 'string' } as const;
const options = {
  ...readingOptions,
  dated: text,
  title: text,
  'title-ar': text,
  contact: text,
  institution: text,
  year: text,
  coverage: text,
  publisher: text,
  'publisher-ar': text,
  source: text,
  'source-title': text,
  retrieved: text,
  licence: text,
  lang: { type: 'string', default: 'fr' },
  format: { type: 'string', default: 'text' },
} as const;

/** @throws UsageError when there is no folder, or an option is unknown or off its list. */
export function newEditionArguments(args: readonly string[], today: string): NewEditionArguments {
  const { values, positionals } = parseOptions(args, options);
  const [folder, ...files] = positionals;
  if (folder === undefined) throw new UsageError('newEditionTakes');
  const { title, contact } = values;
  return {
    dir: editionDir(folder),
    files,
    date: day('dated', values.dated) ?? today,
    title,
    titleAr: values['title-ar'],
    contact: matching('contact', contact, /^[^\s@]+@[^\s@]+$/),
    said: statements(values),
    reading: readingArguments(values),
    language: languageOption(values.lang),
    format: oneOf('format', values.format, ['text', 'json'] as const) ?? 'text',
  };
}

type Values = ReturnType<typeof parseOptions<typeof options>>['values'];

function statements(values: Values): Statements {
  const coverage = oneOf('coverage', values.coverage, ['complete', 'partial', 'nil', 'notPublished'] as const);
  const said = {
    institution: matching('institution', values.institution, /^(?:\*|[a-z0-9][a-z0-9-]*)$/),
    year: matching('year', values.year, /^(?:\d{4}|none|\*)$/),
    coverage,
    publisher: values.publisher,
    publisherAr: values['publisher-ar'],
    source: matching('source', values.source, /^https?:\/\//i),
    sourceTitle: values['source-title'],
    license: matching('licence', values.licence, /^[-a-zA-Z0-9._]+$/),
    retrieved: matching('retrieved', values.retrieved, /^\d{4}(?:-\d\d){0,2}$/),
  };
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

/** A bare name is a folder of the checkout's editions; anything with a slash is a folder as typed. */
function editionDir(folder: string): string {
  const dir = /[\\/]/.test(folder) ? typedPath(folder) : join(editionsFolder, folder);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(basename(resolve(dir)))) {
    throw new UsageError('nameForm', { given: basename(resolve(dir)) });
  }
  return dir;
}

function day(name: string, given: string | undefined): string | undefined {
  const whole = matching(name, given, /^\d{4}-\d\d-\d\d$/);
  if (whole !== undefined && Number.isNaN(Date.parse(whole))) throw new UsageError('noDay', { name, given: whole });
  return whole;
}

function matching(name: string, given: string | undefined, form: RegExp): string | undefined {
  if (given !== undefined && !form.test(given)) throw new UsageError('cannotBe', { name, given });
  return given;
}
