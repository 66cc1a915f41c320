import type { IssueLevel } from '../ingest/issues.ts';
import type { FileNotice } from './fileNotice.ts';
import type { FileReport } from './fileReport.ts';
import { issueParams } from './issueParams.ts';
import type { ReportLanguage } from './textReport.ts';

/** One remark at one place of a file, for a tool that shows remarks beside the lines they speak of. */
interface Annotation {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly level: IssueLevel;
  /** What was seen, why it matters and what to do. */
  readonly text: string;
}

type Spoken = Pick<ReportLanguage, 'sentences'>;

const invisible = /[\p{Cc}\u2066-\u2069]+/gu;

/** The remarks on a file that somebody can act on: what stops rows at the first places it was seen, else at the first. */
function annotationsOf({ file, issues, questions, profile }: FileReport, { sentences }: Spoken): Annotation[] {
  return issues
    .filter(({ level }) => level !== 'informs')
    .flatMap((issue) => {
      const { code, level, first } = issue;
      const places = level === 'warns' ? first.slice(0, 1) : first;
      return (places.length > 0 ? places : [null]).map((place) => {
        const params = issueParams({ ...issue, first: place ? [place] : [] }, questions);
        const { saw, why, do: action } = sentences(code, params, profile);
        const text = `${saw} ${why} ${action}`.replace(invisible, ' ').trim();
        return { file, line: place?.row ?? 1, code, level, text };
      });
    });
}

/** Remarks as the workflow commands of GitHub Actions, a line each: a run shows them beside the lines of a change. */
export function githubAnnotations(report: FileReport, language: Spoken): string[] {
  return annotationsOf(report, language).map(githubCommand);
}

/** The same of files as a whole. */
export function githubNotices(notices: readonly FileNotice[]): string[] {
  return notices.map((notice) => githubCommand(wholeFile(notice)));
}

function githubCommand({ file, line, code, level, text }: Annotation): string {
  const name = level === 'warns' ? 'warning' : 'error';
  return `::${name} file=${property(file)},line=${line},title=${property(code)}::${message(text)}`;
}

function wholeFile({ file, code, text }: FileNotice): Annotation {
  return { file, code, line: 1, level: 'blocks', text: text.replace(invisible, ' ').replaceAll(/ +/g, ' ').trim() };
}

/** A remark as GitLab reads it from a report of code quality. */
export interface GitlabRemark {
  readonly description: string;
  readonly check_name: string;
  /** The same remark on the same line keeps it, so that a change shows only what is new. */
  readonly fingerprint: string;
  readonly severity: 'blocker' | 'major' | 'minor';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const severities = { blocks: 'blocker', asks: 'major', setsAside: 'major', warns: 'minor', informs: 'minor' } as const;

/** Remarks for a report of code quality of GitLab; `hash` makes the fingerprint of a text. */
export function gitlabRemarks(report: FileReport, language: Spoken, hash: (text: string) => string): GitlabRemark[] {
  return annotationsOf(report, language).map((annotation) => gitlabRemark(annotation, hash));
}

/** The same of files as a whole. */
export function gitlabNotices(notices: readonly FileNotice[], hash: (text: string) => string): GitlabRemark[] {
  return notices.map((notice) => gitlabRemark(wholeFile(notice), hash));
}

function gitlabRemark({ file, line, code, level, text }: Annotation, hash: (text: string) => string): GitlabRemark {
  return {
    description: text,
    check_name: code,
    fingerprint: hash(`${file}\n${line}\n${code}`),
    severity: severities[level],
    location: { path: file, lines: { begin: line } },
  };
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
