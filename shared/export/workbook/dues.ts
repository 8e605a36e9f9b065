// The sheet of dues: by tier and year, of each named member by the rule of its tier, of expected ones.

import { yearsOf } from '../../cost/figures/costs.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { View } from '../../kernel/viewSettings.ts';
import { duesOfTier, tierOfYear, tierOn, tiersHeldIn } from '../../members/figures/roll.ts';
import type { Member, Tier, TierId } from '../../members/model.ts';
import { type FiscalYear, monthEndsOf } from '../../values/date.ts';
import {
  heads,
  input,
  letter,
  ref,
  type Sheet,
  type SheetCell,
  settled,
  toCents,
  weighedToCents,
  worked,
} from './sheet.ts';

const sheetName = 'Dues';
/** Tier, members expected, their probability; then a column for each year. */
const firstYear = 3;

type Row = readonly SheetCell[];

function duesCell(tier: Tier, year: FiscalYear, at: number, row: number): SheetCell {
  const amount = duesOfTier(tier, year);
  if (amount === null) return 'unknown';
  const isNew = at === 0 || tier.dues.some(({ from }) => from === year);
  if (isNew) return input(amount / 100, 'money');
  return worked(letter(firstYear + at - 1) + row);
}

function tierRow(tier: Tier, years: readonly FiscalYear[], row: number): Row {
  return [
    tier.name,
    input(tier.expected, 'whole'),
    input(tier.expectedProbability, 'share'),
    ...years.map((year, at) => duesCell(tier, year, at, row)),
  ];
}

/** Tiers stand from row 2. */
function duesRef(plan: Plan, tier: TierId | null, at: number): string {
  return ref(null, firstYear + at, plan.members.tiers.findIndex(({ id }) => id === tier) + 2);
}

/** Text such as “unknown” counts as nothing. */
function duesOf(plan: Plan, tier: TierId | null, at: number): string {
  return `N(${duesRef(plan, tier, at)})`;
}

function monthly(plan: Plan, member: Member, year: FiscalYear, at: number): string {
  const days = monthEndsOf(year, plan.consortium.profile.yearStartsIn);
  const months = Map.groupBy(days, (day) => tierOn(member, day));
  const parts = [...months].flatMap(([tier, some]) =>
    plan.members.tiers.some(({ id }) => id === tier)
      ? [`${some.length}*${duesOf(plan, tier, at)}`]
      : [],
  );
  return parts.length === 0 ? '0' : toCents(`(${parts.join('+')})/12`);
}

/** Who holds a tier without dues in the year pays an unknown amount, and is left out of the sum. */
function whereKnown(plan: Plan, tiers: readonly TierId[], at: number, dues: string): string {
  const distinct = [...new Set(tiers)];
  if (distinct.length < 2) return dues;
  return `IF(AND(${distinct.map((id) => `ISNUMBER(${duesRef(plan, id, at)})`).join(',')}),${dues},0)`;
}

function memberFormula(plan: Plan, member: Member, year: FiscalYear, at: number): string {
  const { members } = plan;
  const month = plan.consortium.profile.yearStartsIn;
  const tier = tierOfYear(members, member, year, month);
  if (!tier) return '0';
  const held = tiersHeldIn(member, year, month);
  const highest = () => `MAX(0,${held.map((id) => duesOf(plan, id, at)).join(',')})`;
  return whereKnown(plan, held, at, tier.proRata ? monthly(plan, member, year, at) : highest());
}

function expectedFormula(row: number, at: number, probable: boolean): string {
  const full = `N(${letter(firstYear + at)}${row})*$B${row}`;
  return probable ? weighedToCents(`${full}*$C${row}`) : settled(full);
}

/** Rows: tiers from 2, members, expected by probability, expected in full, then the three sums. */
function rowsOf({ members: { tiers, roll } }: Plan) {
  const members = 4 + tiers.length;
  const probable = members + roll.length + 2;
  const full = probable + tiers.length + 2;
  return { members, probable, full, sums: full + tiers.length };
}

function sumOf(from: number, count: number, at: number): SheetCell {
  const column = letter(firstYear + at);
  return worked(count === 0 ? '0' : settled(`SUM(${column}${from}:${column}${from + count - 1})`));
}

/** The sums of a year: of named members, and what a view counts of those expected. */
export function duesCells(plan: Plan, view: View, at: number) {
  const { sums } = rowsOf(plan);
  const sum = (index: number) => ref(sheetName, firstYear + at, sums + index);
  const expected = { committed: '0', expected: sum(1), everything: sum(2) };
  return { named: sum(0), expected: expected[view] };
}

export function duesSheet(plan: Plan): Sheet {
  const { tiers, roll } = plan.members;
  const years = yearsOf(plan.cost.terms);
  const at = rowsOf(plan);
  const expected = (probable: boolean) =>
    tiers.map(({ name }, index): Row => {
      const cells = years.map((_, year) => worked(expectedFormula(index + 2, year, probable)));
      return [name, null, null, ...cells];
    });
  const sumRow = (label: string, from: number, count: number): Row => [
    { head: label },
    null,
    null,
    ...years.map((_, year) => sumOf(from, count, year)),
  ];
  const rows: Row[] = [
    heads('Tier: dues of a year', 'Expected, not yet named', 'Each counts as', ...years),
    ...tiers.map((tier, index) => tierRow(tier, years, index + 2)),
    [],
    heads('Named member'),
    ...roll.map((member): Row => {
      const cells = years.map((year, index) => worked(memberFormula(plan, member, year, index)));
      return [member.name, null, null, ...cells];
    }),
    [],
    heads('Expected members, by probability'),
    ...expected(true),
    [],
    heads('Expected members, in full'),
    ...expected(false),
    sumRow('Dues of named members', at.members, roll.length),
    sumRow('Dues of expected members, by probability', at.probable, tiers.length),
    sumRow('Dues of expected members, in full', at.full, tiers.length),
  ];
  const widths = [44, 12, 12, ...years.map(() => 15)];
  return { name: sheetName, widths, frozen: { rows: 1, columns: 1 }, rows };
}
