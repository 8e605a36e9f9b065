// What an import would do before it is done: every row that fits, and every problem by its line.
import { applyChange, type Batch, type Change } from '../kernel/change.ts';
import type { Plan } from '../kernel/plan.ts';
import type { CsvSheet } from './csvText.ts';
import { type Importer, type Mapping, type Misfit, type Texts, textsOf } from './mapping.ts';

export interface RowProblem {
  readonly line: number;
  /** The label of the field; null is the row. */
  readonly field: string | null;
  readonly why: string;
  readonly remedy: string;
}

export interface PreviewRow {
  readonly line: number;
  readonly texts: Texts;
  readonly problem: RowProblem | null;
}

export interface Preview {
  /** Fields that need a column and have none: nothing is read before they do. */
  readonly lacking: readonly string[];
  readonly rows: readonly PreviewRow[];
  readonly problems: readonly RowProblem[];
  /** One step with all that fits; null where nothing does. */
  readonly change: Batch | null;
  readonly count: number;
}

function problemOf({ fields }: Importer, line: number, misfit: Misfit): RowProblem {
  const field = fields.find(({ key }) => key === misfit.field)?.label ?? null;
  return { line, field, why: misfit.why, remedy: misfit.remedy };
}

/** The plan after the changes of one row, or the first refusal of the domain. */
function after(plan: Plan, changes: readonly Change[]): Plan | Misfit {
  let next = plan;
  for (const change of changes) {
    const applied = applyChange(next, change);
    if (!applied.ok) return { field: null, why: applied.no.why, remedy: applied.no.remedy };
    next = applied.value;
  }
  return next;
}

const isMisfit = (one: Plan | Misfit): one is Misfit => 'why' in one;

/** `file` is the name of the file, for the sentence of the step; each row is read after those above. */
export function previewOf(
  importer: Importer,
  plan: Plan,
  sheet: CsvSheet,
  mapping: Mapping,
  newId: () => string,
  file: string,
): Preview {
  const { fields, noun, plural } = importer;
  const lacking = fields.filter(({ key, needed }) => needed && (mapping[key] ?? null) === null);
  if (lacking.length > 0) {
    const labels = lacking.map(({ label }) => label);
    return { lacking: labels, rows: [], problems: [], change: null, count: 0 };
  }
  const changes: Change[] = [];
  let next = plan;
  let count = 0;
  const rows = sheet.rows.map(({ line, cells }): PreviewRow => {
    const texts = textsOf(fields, mapping, cells);
    const read = importer.read(next, texts, newId);
    const done = read.ok ? after(next, read.value) : read.no;
    if (isMisfit(done)) return { line, texts, problem: problemOf(importer, line, done) };
    next = done;
    count += 1;
    if (read.ok) changes.push(...read.value);
    return { line, texts, problem: null };
  });
  const problems = rows.flatMap(({ problem }) => (problem ? [problem] : []));
  const name = `Imported ${count} ${count === 1 ? noun : plural} from “${file}”`;
  return {
    lacking: [],
    rows,
    problems,
    change: count === 0 ? null : { type: 'batch', name, changes },
    count,
  };
}
