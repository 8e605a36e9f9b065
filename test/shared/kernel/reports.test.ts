// The tables and sections that features register: computed when they are asked for, and only those.
import { describe, expect, test, vi } from 'vitest';
import { type FirstPage, plainSection } from '../../../shared/kernel/report.ts';
import {
  defineReports,
  type FeatureSections,
  type FeatureTables,
  firstPageOf,
  sectionsOf,
  tableDefinitions,
  tableNamed,
  tablesOf,
} from '../../../shared/kernel/reports.ts';
import { bodyOf, type TableDefinition, tableOf } from '../../../shared/kernel/table.ts';
import { emptyPlan, parts } from '../../../shared/registry/parts.ts';

const plan = emptyPlan(2012);
const view = { year: 2012, asOf: '2012-01-31' };
const settings = { ...view, end: 'likely', view: 'expected' } as const;

function aTable(name: string) {
  const body = vi.fn<TableDefinition['body']>(() => bodyOf([name], [['Name', (row) => row]]));
  return { name, title: ({ year }: { year: number }) => `${name} of ${year}`, body };
}

const none = Object.fromEntries(Object.keys(parts).map((part) => [part, null])) as {
  [F in keyof typeof parts]: null;
};

const firstPage: FirstPage = {
  name: 'A',
  title: 'Why?',
  subtitle: '',
  note: null,
  cover: [],
  answer: 'So.',
  facts: [],
  charts: [],
};

const define = (tables: FeatureTables, sections: FeatureSections = none) =>
  defineReports({ firstPage: () => firstPage, tables, sections });

describe('a table', () => {
  test('has a name and a title before anything is computed', () => {
    const [seats, dues] = [aTable('seats'), aTable('dues')];
    define({ ...none, members: [dues], elections: [seats] });
    const titles = tableDefinitions().map(({ name, title }) => [name, title(view)]);
    expect(titles).toEqual([
      ['dues', 'dues of 2012'],
      ['seats', 'seats of 2012'],
    ]);
    expect(seats.body).not.toHaveBeenCalled();
    expect(dues.body).not.toHaveBeenCalled();
  });

  test('is computed alone', () => {
    const [seats, dues] = [aTable('seats'), aTable('dues')];
    define({ ...none, members: [dues], elections: [seats] });
    expect(tableOf(tableNamed('seats'), plan, view)).toEqual({
      name: 'seats',
      title: 'seats of 2012',
      header: ['Name'],
      rows: [['seats']],
    });
    expect(seats.body.mock.calls).toEqual([[plan, view]]);
    expect(dues.body).not.toHaveBeenCalled();
  });

  test('that no feature has is a mistake of the program', () => {
    define(none);
    expect(() => tableNamed('seats')).toThrow('No feature has the table seats.');
  });

  test('has a name of its own, since it becomes a file', () => {
    const twice = () => define({ ...none, members: [aTable('dues')], cost: [aTable('dues')] });
    expect(twice).toThrow('Two tables are named dues.');
  });
});

test('all tables stand in the order of the registry', () => {
  define({ ...none, members: [aTable('b'), aTable('a')], elections: [aTable('c')] });
  expect(tablesOf(plan, view).map(({ name }) => name)).toEqual(['b', 'a', 'c']);
});

test('the sections stand in the order of the registry, and a feature may have none', () => {
  const named = (title: string) => () => [plainSection(title, [])];
  define(none, { ...none, cost: named('Cost'), cash: () => [], elections: named('Elections') });
  expect(sectionsOf(plan, settings).map(({ title }) => title)).toEqual(['Cost', 'Elections']);
  expect(firstPageOf(plan, settings)).toBe(firstPage);
});
