// The sheet of the cash: receipts, host fee, what leaves, and what the tree may use, by year and view.

import { yearsOf } from '../../cost/figures/costs.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type View, views } from '../../kernel/viewSettings.ts';
import { ends } from '../../values/range.ts';
import { bandCells, setCell } from './assumptions.ts';
import { countedAmount, outsideAmount } from './contributions.ts';
import { spreadCell } from './cover.ts';
import { duesCells } from './dues.ts';
import { cashSheetName } from './places.ts';
import {
  given,
  heads,
  type Sheet,
  type SheetCell,
  settled,
  weighedToCents,
  worked,
} from './sheet.ts';

function feeFormula(plan: Plan, receipts: string): string {
  const bands = bandCells(plan.contributions.rules.hostFee);
  const end = bands.findIndex(({ upTo }) => upTo === null);
  const counted = end < 0 ? bands : bands.slice(0, end + 1);
  const parts = counted.map(({ upTo, share }, index) => {
    const top = upTo === null ? receipts : `MIN(${receipts},${upTo})`;
    return `MAX(0,${top}-${counted[index - 1]?.upTo ?? '0'})*${share}`;
  });
  return parts.length === 0 ? '0' : weighedToCents(parts.join('+'));
}

function cashRow(plan: Plan, year: number, at: number, view: View, row: number): SheetCell[] {
  const dues = duesCells(plan, view, at);
  const cash = (activity: string) =>
    settled(countedAmount(plan, view, 'cash', `$A${row}`, activity));
  const set = setCell(plan, year);
  const usable = `MAX(0,J${row})`;
  const surplus = ends.map((_, end) => {
    const spread = spreadCell(plan, at, views.indexOf(view), end);
    return worked(settled(`L${row}-${spread}`));
  });
  return [
    given(year, 'whole'),
    view,
    worked(dues.named),
    worked(dues.expected),
    worked(cash('0')),
    worked(cash('">0"')),
    worked(settled(`SUM(C${row}:F${row})`)),
    worked(feeFormula(plan, `G${row}`)),
    worked(settled(outsideAmount(plan, `$A${row}`))),
    worked(settled(`G${row}-F${row}-H${row}-I${row}`)),
    set === null ? 'not set' : worked(set),
    worked(`IF(ISNUMBER(K${row}),MIN(K${row},${usable}),${usable})`),
    ...surplus,
  ];
}

export function cashSheet(plan: Plan): Sheet {
  const words = [
    'Fiscal year',
    'View',
    'Dues of named members',
    'Dues of expected members',
    'Unrestricted contributions',
    'Restricted contributions',
    'Receipts',
    'Host fee',
    'Other commitments',
    'Unrestricted cash',
    'Board allocation',
    'Cash for the tree',
    ...ends.map((end) => `Surplus ${end}`),
  ];
  const rows = yearsOf(plan.cost.terms).flatMap((year, at) =>
    views.map((view, index) => cashRow(plan, year, at, view, 2 + at * views.length + index)),
  );
  const widths = [8, 12, ...words.slice(2).map(() => 15)];
  return {
    name: cashSheetName,
    widths,
    frozen: { rows: 1, columns: 2 },
    rows: [heads(...words), ...rows],
  };
}
