import type { CheckProgress } from '../../core/receipt/paced.ts';
import { type Finding, type FindingLevel, findingLevels, verdictOf } from '../../core/receipt/verify/finding.ts';
import { createFormat } from '../../i18n/format.ts';
import { type Language, languages } from '../../i18n/languages.ts';
import { verifyText } from '../../i18n/verifyText.ts';
import { oneOf, parseOptions } from '../options.ts';
import { readTyped } from '../typedFile.ts';
import { type Output, UsageError } from '../usage.ts';
import { verifiedBytes } from './verifiedBytes.ts';

const options = {
  edition: { type: 'string' },
  lang: { type: 'string', default: 'fr' },
  format: { type: 'string', default: 'text' },
} as const;

/** `kharita verify`: holds a receipt against its edition; says how far it is where that takes long. Returns the exit code. */
export async function verify(args: readonly string[], out: Output, err: Output): Promise<number> {
  const { values, positionals } = parseOptions(args, options);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('verifyTakes');
  const lang = oneOf('lang', values.lang, languages) ?? 'fr';
  const format = oneOf('format', values.format, ['text', 'json'] as const);
  const findings = await verifiedBytes(readTyped(file), values.edition, toldEvery(5000, lang, err));
  const verdict = verdictOf(findings);
  out.write(format === 'json' ? asJson(file, verdict, findings, lang) : asText(file, verdict, findings, lang));
  return verdict === 'holds' ? 0 : 1;
}

/** Tells how far a check has come, a line each time so many milliseconds have passed. */
function toldEvery(pause: number, lang: Language, err: Output): (progress: CheckProgress) => void {
  const { say } = verifyText(lang);
  const { bytes } = createFormat(lang);
  let last = performance.now();
  return ({ step, done, total }) => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    err.write(`${say(step)} ${say('sofar', { done: bytes(done), total: bytes(total) })}\n`);
  };
}

function asJson(file: string, verdict: FindingLevel, findings: readonly Finding[], lang: Language): string {
  const { finding } = verifyText(lang);
  const told = findings.map((found) => ({ ...found, sentence: finding(found) }));
  return `${JSON.stringify({ file, verdict, findings: told }, null, 2)}\n`;
}

function asText(file: string, verdict: FindingLevel, findings: readonly Finding[], lang: Language): string {
  const text = verifyText(lang);
  const { saw, why, do: action } = text.verdict(verdict, findings);
  const lines = findingLevels.flatMap((level) => {
    const those = findings.filter((found) => found.level === level);
    return those.length === 0 ? [] : ['', text.level(level), ...those.map((found) => `- ${text.finding(found)}`)];
  });
  return `${[text.say('checked', { file }), saw, why, action, ...lines].join('\n')}\n`;
}
