import type { Issue, IssueLevel } from '../ingest/issues.ts';
import type { FileNotice } from './fileNotice.ts';
import type { FileReport } from './fileReport.ts';
import { issueParams } from './issueParams.ts';
import { countOf, factLines, headline, optionLines, type ReportLanguage } from './textReport.ts';

/** In what language a page is, and which way it runs. */
export interface PageLanguage {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What a page tells. */
interface ToldOnPage {
  readonly reports: readonly FileReport[];
  /** What keeps a folder from being an edition. */
  readonly notices: readonly FileNotice[];
}

const levels: readonly IssueLevel[] = ['blocks', 'asks', 'setsAside', 'warns', 'informs'];

const style = `
:root{color-scheme:light dark;--ink:#1c1a17;--paper:#fff;--quiet:#5c564d;--line:#d9d3c8;--warm:#9a3b1b}
@media (prefers-color-scheme:dark){:root{--ink:#ece7de;--paper:#171512;--quiet:#aea697;--line:#3b362f;--warm:#f0a07f}}
body{margin:0 auto;overflow-wrap:anywhere;max-inline-size:60rem;padding:1.5rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
h1{font-size:1.5rem;line-height:1.3}h2::first-letter{text-transform:uppercase}h2{font-size:1.15rem;margin-block:2rem .5rem;border-block-end:1px solid var(--line)}
h3{font-size:1rem;margin-block:1.25rem .25rem}p{margin-block:.25rem}.quiet{color:var(--quiet)}.code{color:var(--warm);font-weight:600}
ul{padding-inline-start:1.25rem}table{border-collapse:collapse;margin-block:.5rem}
td{border-block-end:1px solid var(--line);padding:.2rem .75rem .2rem 0;vertical-align:top}[dir=rtl] td{padding:.2rem 0 .2rem .75rem}
code{font-size:.9em}article+article{margin-block-start:3rem;border-block-start:3px solid var(--ink)}
@media print{body{padding:0}h3,li{break-inside:avoid}article+article{break-before:page;border:0}}
`;

/**
 * The reports of files as one page that needs nothing else: what keeps their folder from being an edition, then what
 * blocks, what was set aside and what to check, in the words of the report in text. Every text of a file is escaped and isolated, and the page may run and fetch nothing.
 */
export function htmlReport(
  { reports, notices }: ToldOnPage,
  language: ReportLanguage,
  { tag, direction }: PageLanguage,
): string {
  const noticeOf = (report: FileReport) => notices.find(({ file }) => file === report.file) ?? null;
  const headed = reports.map((report) => ({ report, head: headline(report, language, noticeOf(report)) }));
  const title = headed.map(({ head }) => head).join(' · ');
  return `<!doctype html>
<html lang="${tag}" dir="${direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
<main>
${noticesHtml(notices, language)}${headed.map(({ report, head }) => article(report, head, language)).join('\n')}
</main>
</html>
`;
}

/** What keeps the files from being an edition comes first: whoever reads only the top must meet it. */
function noticesHtml(notices: readonly FileNotice[], { words }: ReportLanguage): string {
  if (notices.length === 0) return '';
  const told = notices.map(({ text }) => `<bdi>${escaped(text)}</bdi>`);
  return `<section><h2 class="code">${escaped(words.level.blocks)}</h2>${list(told)}</section>\n`;
}

function article(report: FileReport, head: string, language: ReportLanguage): string {
  const { words } = language;
  const sections = levels.map((level) => ({ level, issues: report.issues.filter((issue) => issue.level === level) }));
  return [
    '<article>',
    `<h1>${escaped(head)}</h1>`,
    ...factLines(report, language).map((line) => `<p>${escaped(line)}</p>`),
    ...sections
      .filter(({ issues }) => issues.length > 0)
      .map(({ level, issues }) =>
        [`<h2>${escaped(words.level[level])}</h2>`, ...issues.map((issue) => issueHtml(issue, report, language))].join(
          '\n',
        ),
      ),
    ...report.questions.map((question) => {
      const [title = '', ...options] = optionLines(question, language);
      return `<h3>${escaped(title)}</h3>\n${list(options.map((option) => `<code>${escaped(option)}</code>`))}`;
    }),
    columnsHtml(report, language),
    '</article>',
  ].join('\n');
}

function issueHtml(issue: Issue, report: FileReport, language: ReportLanguage): string {
  const { words, sentences, integer } = language;
  const { saw, why, do: action } = sentences(issue.code, issueParams(issue, report.questions), report.profile);
  const cells = issue.first.map(({ row, heading, cell }) => {
    const texts = [heading, cell]
      .filter((text) => text.trim() !== '')
      .map((text) => `<bdi>${escaped(text.trim())}</bdi>`);
    return [`${escaped(words.line)} ${escaped(integer(row))}`, ...texts].join(escaped(words.comma));
  });
  return [
    `<h3>${escaped(saw)}</h3>`,
    `<p class="quiet"><span class="code">${issue.code}</span> · ${escaped(countOf(issue, report, language))}</p>`,
    `<p>${escaped(why)}</p>`,
    `<p>${escaped(action)}</p>`,
    list(cells),
  ].join('\n');
}

function columnsHtml({ columns }: FileReport, { words, field }: ReportLanguage): string {
  if (columns.length === 0) return '';
  const rows = columns.map(
    ({ heading, field: read }) =>
      `<tr><td><bdi>${escaped(heading.trim())}</bdi></td><td>${escaped(read === null ? words.notRead : field(read))}</td></tr>`,
  );
  return `<h2>${escaped(words.columns)}</h2>\n<table>${rows.join('')}</table>`;
}

function list(entries: readonly string[]): string {
  return entries.length === 0 ? '' : `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, its control characters replaced. */
function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '�').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
