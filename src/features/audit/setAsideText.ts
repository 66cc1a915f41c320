import type { AuditedFile, SetAsideFile } from '../../core/audit/auditRecord.ts';
import { setAsideOfFiles } from '../../core/export/setAsideCsv.ts';
import { issueText } from '../../i18n/issueText.ts';
import type { Language } from '../../i18n/languages.ts';

/** The text of a CSV of rows set aside; `files` says what each holds. */
export function setAsideText(
  rows: readonly SetAsideFile[],
  files: readonly Pick<AuditedFile, 'path' | 'profile'>[],
  language: Language,
): string {
  return setAsideOfFiles(rows, (code, file) => {
    const ofCalls = files.some(({ path, profile }) => path === file && profile === 'kharita-calls-1');
    const { saw, do: action } = issueText(language, code, {}, ofCalls ? 'kharita-calls-1' : 'kharita-grants-1');
    return `${saw} ${action}`;
  });
}
