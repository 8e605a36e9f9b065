// Parses what is to be exported.
import type { ExportRequest } from '../../shared/bridge/channels.ts';
import { csvForms } from '../../shared/export/csvForm.ts';
import { views } from '../../shared/kernel/viewSettings.ts';
import { ends } from '../../shared/values/range.ts';
import { readCount, readDay, readFileName, readOneOf, readRecord, readText } from './requests.ts';

export const readForm = readOneOf(csvForms);
export const readView = readRecord({ year: readCount, asOf: readDay });

const readers: {
  readonly [K in ExportRequest['kind']]: (raw: unknown) => ExportRequest;
} = {
  workbook: readRecord({ kind: () => 'workbook' as const, asOf: readDay }),
  workspace: readRecord({ kind: () => 'workspace' as const, asOf: readDay }),
  markdown: readRecord({
    kind: () => 'markdown' as const,
    settings: readRecord({
      asOf: readDay,
      year: readCount,
      end: readOneOf(ends),
      view: readOneOf(views),
    }),
  }),
  table: readRecord({
    kind: () => 'table' as const,
    name: readFileName,
    table: readText,
    plan: readText,
    view: readView,
    form: readForm,
  }),
};

const readKind = readOneOf(['workbook', 'workspace', 'markdown', 'table']);

/** Throws on a request of another shape. */
export function readExport(raw: unknown): ExportRequest {
  const kind = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'kind') : undefined;
  return readers[readKind(kind)](raw);
}
