import { type SubjectKind, subjectKinds } from '../model/subject.ts';
import { csvDialects } from './csvDialect.ts';

/** Breakdowns of a selection that are no list of a kind: the data behind a chart of the page. */
export const breakdownContents = ['trends', 'distribution', 'matrix', 'periods', 'flows'] as const;
export type BreakdownContent = (typeof breakdownContents)[number];

/** What a file may hold: the grants themselves, everything of one kind among them, or the data of a chart. */
export const exportContents = ['grant', ...subjectKinds, ...breakdownContents] as const;
export type ExportContent = (typeof exportContents)[number];

/** How a file is written. */
export const exportFormats = [...csvDialects, 'xlsx', 'json', 'geojson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Contents whose records are areas, and so have a shape. */
export const areaContents = ['region', 'province'] as const satisfies readonly SubjectKind[];
export type AreaContent = (typeof areaContents)[number];

export function isAreaContent(content: ExportContent): content is AreaContent {
  return areaContents.some((area) => area === content);
}

export function isSubjectKind(content: ExportContent): content is SubjectKind {
  return subjectKinds.some((kind) => kind === content);
}

/** The formats a content can be written in. */
export function formatsOf(content: ExportContent): readonly ExportFormat[] {
  return exportFormats.filter((format) => format !== 'geojson' || isAreaContent(content));
}
