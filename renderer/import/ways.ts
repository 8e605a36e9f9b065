// The words of the import, and what must be chosen before it goes on.
import type { Preview, Progress } from '../../shared/import/preview.ts';
import type { ImportQuestion } from '../../shared/kernel/importer.ts';
import { counted, formatCount } from '../../shared/values/counted.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { type Chosen, unknownList } from './chosen.ts';
import type { Read } from './usePreview.ts';

const no = (why: string, remedy: string): Refusal => ({ what: '', why, remedy });
export const notReadYet = no('Some rows are still being read.', 'Wait a moment, then try again.');
export const noRowFits = no(
  'No row can be imported.',
  'Correct the rows, or choose other columns.',
);

/** How the numbers and days of the file are written: asked with its columns. All else is asked with the rows. */
const ofColumns = ['decimal', 'days', 'shares'];
export const isOfColumns = ({ id }: ImportQuestion) => ofColumns.includes(id);

export function progressText({ done, total }: Progress): string {
  if (total === 0) return 'Reading the rows…';
  return `Reading row ${formatCount(done)} of ${formatCount(total)}…`;
}

function countsText({ counts }: Preview): string {
  const parts = [
    [counts.added, 'new'],
    [counts.updated, 'to update'],
    [counts.same, 'unchanged'],
    [counts.leftOut, 'left out'],
  ] as const;
  const some = parts.filter(([count]) => count > 0);
  return some.map(([count, what]) => `${formatCount(count)} ${what}`).join(', ');
}

export function statusOf({ step, reading }: Chosen, { preview, progress }: Read): string {
  if (reading !== null) return `Reading ${reading}…`;
  if (step === 'source' || !preview) return '';
  if (progress) return progressText(progress);
  return step === 'review' ? countsText(preview) : '';
}

/** `Import 4,998 members`. */
export function importLabel({ importer }: Chosen, preview: Preview | null): string {
  if (!importer || !preview) return 'Import';
  const { added, updated } = preview.counts;
  const count = added + updated;
  const verb = added === 0 && updated > 0 ? 'Update' : 'Import';
  return `${verb} ${counted(count, importer.noun, importer.plural)}`;
}

/** Why there is nothing to import, where that is so. */
export function nothingToImport({ counts }: Pick<Preview, 'counts'>): string | null {
  if (counts.added + counts.updated > 0) return null;
  return counts.same > 0
    ? 'There is nothing to import: the plan has these rows already.'
    : `${noRowFits.why} ${noRowFits.remedy}`;
}

/** What an import did, and what it did not: it is told once more, when the rows are out of sight. */
export function importedText(done: string, leftOut: number): string {
  if (leftOut === 0) return done;
  return `${done}; ${counted(leftOut, 'row was', 'rows were')} left out`;
}

/** Why the columns cannot be chosen yet. */
export function beforeColumns({ source, importer }: Chosen): Refusal | null {
  if (!source) return no('There is nothing to import yet.', 'Choose a file, or paste rows.');
  return importer ? null : unknownList;
}

/** Why the rows cannot be reviewed yet. */
export function beforeReview({ preview, progress }: Read): Refusal | null {
  if (!preview || progress) return notReadYet;
  const { lacking, questions } = preview;
  if (lacking.length > 0) {
    return no(`No column is chosen for ${lacking.join(', ')}.`, 'Choose one above.');
  }
  const isOpen = questions.some((one) => isOfColumns(one) && one.answer === null);
  return isOpen ? no('A question above is not answered.', 'Choose an answer.') : null;
}
