// The publications as a table, and in the board pack.
import type { Plan } from '../kernel/plan.ts';
import { plainSection, type Section, text } from '../kernel/report.ts';
import { bodyOf, type TableDefinition } from '../kernel/table.ts';
import type { Publication } from './model.ts';

const publicationsTable: TableDefinition = {
  name: 'publications',
  title: () => 'Publications',
  body: ({ publications }) =>
    bodyOf(publications.publications, [
      ['Name', ({ name }: Publication) => name],
      ['Published', ({ on }) => on],
    ]),
};

export const publicationsTables = [publicationsTable];

export function publicationsSections({ publications }: Plan): readonly Section[] {
  const rows = publications.publications.map(({ name, on }) => [name, on ?? 'not recorded']);
  const columns = ['Publication', 'Published'].map(text);
  const table = { title: 'All publications', columns, rows, totalled: false, note: null };
  return rows.length === 0 ? [] : [plainSection('Publications', [table])];
}
