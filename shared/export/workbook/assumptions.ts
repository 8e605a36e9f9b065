// The sheet of assumptions: the inputs that hold for the whole plan, and what each figure rests on.
import type { FeeBand } from '../../contributions/model.ts';
import type { Rate } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { End } from '../../values/range.ts';
import {
  blanks,
  given,
  heads,
  input,
  rangeCells,
  ref,
  type Sheet,
  type SheetCell,
  worked,
} from './sheet.ts';

const sheetName = 'Assumptions';
const cell = (row: number) => ref(sheetName, 1, row);

/** Where the inputs stand; other sheets refer to them. */
export const assumed = {
  startYear: cell(3),
  rate: { low: cell(4), likely: cell(5), high: cell(6) } satisfies Record<End, string>,
  staffGrowth: cell(7),
  fixedGrowth: cell(8),
  proposed: cell(9),
  pledged: cell(10),
};
const firstBandRow = 12;

/** Of each band: up to which receipts (null is without end) and the share. */
export function bandCells(bands: readonly FeeBand[]) {
  return bands.map(({ upTo }, index) => ({
    upTo: upTo === null ? null : cell(firstBandRow + 2 * index),
    share: cell(firstBandRow + 2 * index + 1),
  }));
}

const setRow = (plan: Plan) => firstBandRow + 2 * plan.contributions.rules.hostFee.length;

/** The amount that the board set for a year; null where it set none. */
export function setCell(plan: Plan, year: number): string | null {
  const index = plan.contributions.amounts.findIndex((one) => one.year === year);
  return index < 0 ? null : cell(setRow(plan) + index);
}

type Row = readonly SheetCell[];

function rateRows({ amount, basis, solved, note }: Rate): Row[] {
  const values = solved
    ? blanks(3).map(() => worked(`${solved.numerator}/${solved.denominator}/100`))
    : downwards(amount);
  const words = ['low', 'likely', 'high'];
  const because = solved ? `${solved.equation} ${note ?? ''}`.trim() : note;
  return values.map((value, at) => [`Annual cost per FTE, ${words[at]}`, value, basis, because]);
}

// The three stand below one another here, so the midpoint has another address than in a row.
function downwards(amount: Rate['amount']): SheetCell[] {
  const cells = rangeCells(amount, 'money', 0, 0);
  return amount && amount.likely === undefined ? cells.with(1, worked('(B4+B6)/2')) : cells;
}

function bandRows(plan: Plan): Row[] {
  const { hostFee, source } = plan.contributions.rules;
  return hostFee.flatMap(({ upTo, share }, index): Row[] => [
    [
      `Host fee, band ${index + 1}: receipts up to`,
      upTo === null ? 'no limit' : input(upTo / 100, 'money'),
      'rule',
      source,
    ],
    [`Host fee, band ${index + 1}: share`, input(share, 'share'), 'rule', source],
  ]);
}

function planRows(plan: Plan): Row[] {
  const { profile } = plan.consortium;
  const { terms } = plan.cost;
  const { rules } = plan.contributions;
  const target = profile.target === null ? 'not set' : given(profile.target / 100, 'money');
  return [
    heads('What', 'Value', 'Basis', 'Source or note'),
    [profile.name, null, null, profile.note],
    ['First year of the plan', input(terms.startYear, 'whole'), 'plan', null],
    ...rateRows(terms.rate),
    ['Annual growth of staff cost', input(terms.staffEscalation, 'share'), 'assumption', null],
    ['Annual growth of other cost', input(terms.fixedEscalation, 'share'), 'assumption', null],
    [
      'Proposed contributions count as',
      input(rules.proposedProbability, 'share'),
      'assumption',
      rules.source,
    ],
    [
      'Verbal pledges count as',
      input(rules.pledgedProbability, 'share'),
      'assumption',
      rules.source,
    ],
    ['Target for the cost of one year', target, 'board', profile.targetSource],
    ...bandRows(plan),
    ...plan.contributions.amounts.map(({ year, amount, source }): Row => {
      return [`Board allocation for ${year}`, input(amount / 100, 'money'), 'board', source];
    }),
  ];
}

function groundRows(plan: Plan): Row[] {
  const { activities, lines } = plan.cost;
  const { pledges, outside } = plan.contributions;
  return [
    ...activities.map((one): Row => [`Activity: ${one.name}`, null, null, one.source]),
    ...lines.map((one): Row => {
      const note = one.solved ? `${one.solved.equation} ${one.note ?? ''}`.trim() : one.note;
      return [`Cost line: ${one.name}`, null, one.basis, note];
    }),
    ...plan.members.tiers.map((one): Row => [`Tier: ${one.name}`, null, null, one.source]),
    ...plan.members.roll.map((one): Row => [`Member: ${one.name}`, null, null, one.source]),
    ...pledges.map((one): Row => [`Contribution: ${one.name}`, null, one.status, one.source]),
    ...outside.map((one): Row => [`Other commitment: ${one.name}`, null, null, one.source]),
  ];
}

export function assumptionsSheet(plan: Plan): Sheet {
  const rows = [
    ...planRows(plan),
    [],
    heads('Basis of the other figures', '', 'Basis', 'Source or note'),
    ...groundRows(plan),
  ];
  return { name: sheetName, widths: [44, 16, 14, 90], frozen: { rows: 1, columns: 1 }, rows };
}
