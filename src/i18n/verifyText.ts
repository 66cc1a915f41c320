import type { Finding, FindingCode, FindingLevel } from '../core/receipt/verify/finding.ts';
import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import type { IssueText, VerifySentence, VerifyTexts } from './messageShape.ts';
import { verifyAr } from './messages/verify.ar.ts';
import { verifyEn } from './messages/verify.en.ts';
import { verifyFr } from './messages/verify.fr.ts';
import { verifyValues } from './verifyValues.ts';

const textsOf: Readonly<Record<Language, VerifyTexts>> = { ar: verifyAr, fr: verifyFr, en: verifyEn, zgh: verifyFr };

/** What came of an archive on its way, and not of whoever packed it. */
const broken: readonly FindingCode[] = ['damaged', 'damagedEnd'];

/** What checking a receipt says in one language; French stands in for Tamazight. Plain text. */
export function verifyText(language: Language) {
  const texts = textsOf[language];
  const values = verifyValues(language, texts);
  const said = (sentence: string, params: FillParams = {}) =>
    filler(language, params)(texts === verifyFr ? frenchSpacing(sentence) : sentence);
  return {
    say: (sentence: VerifySentence, params?: FillParams) => said(texts[sentence], params),
    level: (level: FindingLevel) => said(texts.level[level]),
    /** What the findings come to; where to make the export again is said where they know it. */
    verdict: (level: FindingLevel, findings: readonly Finding[] = []): IssueText => {
      const { saw, why, do: usual } = texts.verdict[level];
      const action =
        level === 'unreadable' && findings.some(({ code }) => broken.includes(code)) ? texts.damaged : usual;
      return { saw: said(saw), why: said(why), do: said(action, { address: rightAddress(findings) }) };
    },
    finding: (found: Finding) => said(texts.finding[found.code], values(found)),
  };
}

/** The address that shows the selection; blank where none is known whole. */
function rightAddress(findings: readonly Finding[]): string {
  const known = findings.map(({ code, params: { address = '', expected = '' } }) => {
    if (code === 'addressHolds') return String(address);
    return code === 'addressDiffers' ? String(expected) : '';
  });
  return known.find((param) => param !== '' && !param.endsWith('…')) ?? '';
}
