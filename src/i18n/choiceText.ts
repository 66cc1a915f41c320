import type { ChoiceExample, Question } from '../core/ingest/issues.ts';
import { createFormat, type Format } from './format.ts';
import { withoutBidiControls } from './isolate.ts';
import type { Language } from './languages.ts';
import { ownFileText } from './ownFileText.ts';

/** What parts two examples: a comma may stand in their figures. */
const between: Readonly<Record<Language, string>> = { ar: '؛ ', fr: '\u202F; ', en: '; ', zgh: '\u202F; ' };

/**
 * A choice of a question in words: what it makes of the file's own cells (`“1.500” is 1,500`), or which column it
 * names. Plain text.
 */
export function choiceText(language: Language, question: Question, choice: string): string {
  const texts = ownFileText(language);
  const at = question.choices.indexOf(choice);
  if (question.code === 'H01' || question.code === 'H06') {
    const heading = columnText(language, choice);
    const cells = (question.cells?.[at] ?? []).map((cell) => texts.choice('cell', { cell }));
    return cells.length === 0 ? heading : texts.choice('holds', { heading, cells: cells.join(between[language]) });
  }
  const format = createFormat(language);
  const worded = question.examples.map((example) => {
    const { form, reading } = worth(question, example, at, format);
    return texts.choice(form, { cell: example.cell, reading });
  });
  return worded.length === 0 ? withoutBidiControls(choice) : worded.join(between[language]);
}

function columnText(language: Language, choice: string): string {
  const [, heading, column] = /^(.*) \[(\d+)\]$/s.exec(choice) ?? [];
  if (heading === undefined || column === undefined) return withoutBidiControls(choice);
  return ownFileText(language).choice('column', { heading, column: Number(column) });
}

function worth({ code }: Question, { readings }: ChoiceExample, at: number, format: Format) {
  const reading = readings[at] ?? '';
  if (code === 'D03') return { form: reading === '' ? 'noDay' : 'day', reading: format.date(reading) } as const;
  if (code === 'A09')
    return { form: reading === '' ? 'wholeAmount' : 'percent', reading: number(reading, format) } as const;
  return { form: reading === '' ? 'unread' : 'worth', reading: number(reading, format) } as const;
}

function number(decimal: string, format: Format): string {
  const [, fraction = ''] = decimal.split('.');
  return decimal === '' ? '' : format.decimal(Number(decimal), fraction.length);
}
