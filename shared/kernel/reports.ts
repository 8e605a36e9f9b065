// What the features print: their tables and their sections of the board pack, as the registry collects them.

import { noValue } from '../values/words.ts';
import type { PartName, Plan } from './plan.ts';
import { problemSections, sectionWithout } from './problemReport.ts';
import { problemUnder } from './problems.ts';
import type { FirstPage, Section } from './report.ts';
import { type Cell, type Table, type TableDefinition, type TableView, tableOf } from './table.ts';
import type { ViewSettings } from './viewSettings.ts';

/** What one feature adds to the board pack; none where it has nothing to say. */
export type SectionsOf = (plan: Plan, settings: ViewSettings) => readonly Section[];

/**
 * For every part of the plan what prints it, or null where nothing does or another entry does it too;
 * a part that is left out does not compile. Features that only derive stand among them.
 */
type OfFeatures<T> = { readonly [F in PartName]: T | null } & {
  readonly [feature: string]: T | null;
};

export type FeatureTables = OfFeatures<readonly TableDefinition[]>;
export type FeatureSections = OfFeatures<SectionsOf>;

/** The order of the keys is that of the tables and of the sections. */
export interface Reports {
  readonly firstPage: (plan: Plan, settings: ViewSettings) => FirstPage;
  readonly sections: FeatureSections;
  readonly tables: FeatureTables;
}

let defined: Reports | null = null;

/** Called once, by `registry/reports.ts`. Throws where two tables would be one file. */
export function defineReports(reports: Reports): void {
  const names = given(reports.tables).flatMap((some) => some.map(({ name }) => name));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`Two tables are named ${twice}.`);
  defined = reports;
}

function given<T>(entries: OfFeatures<T>): readonly T[] {
  return Object.values(entries).filter((entry) => entry !== null);
}

function reports(): Reports {
  if (!defined) throw new Error('No reports are defined: load registry/reports.ts.');
  return defined;
}

/** Every table that there is, none of them computed. */
export function tableDefinitions(): readonly TableDefinition[] {
  return given(reports().tables).flat();
}

/** Throws where no feature has it: a name is given by the program, never by the user. */
export function tableNamed(name: string): TableDefinition {
  const definition = tableDefinitions().find((one) => one.name === name);
  if (!definition) throw new Error(`No feature has the table ${name}.`);
  return definition;
}

/** Computes this table, and no other; without its figures where they rest on what breaks a rule. */
export function tableFor(definition: TableDefinition, plan: Plan, view: TableView): Table {
  const table = tableOf(definition, plan, view);
  const of = Object.entries(reports().tables).find(([, some]) => some?.includes(definition))?.[0];
  const rests = definition.lists !== true && of !== undefined && problemUnder(plan, of) !== null;
  if (!rests) return table;
  const without = (cell: Cell) => (typeof cell === 'number' ? noValue : cell);
  return { ...table, rows: table.rows.map((cells) => cells.map(without)) };
}

/** Computes every table, also where it has no row. */
export function tablesOf(plan: Plan, view: TableView): readonly Table[] {
  return tableDefinitions().map((definition) => tableFor(definition, plan, view));
}

export function firstPageOf(plan: Plan, settings: ViewSettings): FirstPage {
  return reports().firstPage(plan, settings);
}

/** Before all others what breaks a rule; sections whose figures rest on that are without them. */
export function sectionsOf(plan: Plan, settings: ViewSettings): readonly Section[] {
  const ofFeatures = Object.entries(reports().sections).flatMap(([feature, sections]) => {
    const problem = problemUnder(plan, feature);
    const made = sections?.(plan, settings) ?? [];
    return problem ? made.map((section) => sectionWithout(section, problem)) : made;
  });
  return [...problemSections(plan), ...ofFeatures];
}
