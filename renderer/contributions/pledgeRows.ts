// What the table shows of one contribution, kept for as long as nothing that it shows has changed.

import { isOfYear } from '../../shared/contributions/figures/cash.ts';
import { worthOf } from '../../shared/contributions/figures/worth.ts';
import type { Contribution, ContributionId } from '../../shared/contributions/model.ts';
import { sizeText } from '../../shared/contributions/words/pledgeTexts.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { find } from '../../shared/values/id.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { remembering, rememberingBoth } from '../../shared/values/remember.ts';
import { getState, type State, useStore } from '../state/store.ts';
import type { GridRow } from '../ui/grid/column.ts';
import { figureWidth } from '../ui/grid/figureWidth.ts';

export interface PledgeRow {
  readonly pledge: Contribution | null;
  readonly worth: string;
}

interface Kept {
  readonly cost: Plan['cost'];
  readonly roll: Plan['members']['roll'];
  readonly year: number;
  readonly row: PledgeRow;
}

const kept = new WeakMap<Contribution, Kept>();

function worthText(plan: Plan, pledge: Contribution, year: number): string {
  if (!isOfYear(pledge, year)) return `not in ${year}`;
  const worth = worthOf(plan, pledge, year, 'likely');
  return worth === null ? 'unknown' : formatMoney(worth);
}

// A row that was just removed is asked for once more before the table lets it go.
const gone: PledgeRow = { pledge: null, worth: '' };

/** The same object until the contribution, the cost model, the roll or the year changes. */
export function pledgeRow(plan: Plan, id: ContributionId, year: number): PledgeRow {
  const pledge = find(plan.contributions.pledges, id);
  if (!pledge) return gone;
  const { cost } = plan;
  const { roll } = plan.members;
  const before = kept.get(pledge);
  if (before && before.cost === cost && before.roll === roll && before.year === year) {
    return before.row;
  }
  const row = { pledge, worth: worthText(plan, pledge, year) };
  kept.set(pledge, { cost, roll, year, row });
  return row;
}

export function getRow(id: ContributionId): PledgeRow {
  const { plan, viewSettings } = getState();
  return pledgeRow(plan, id, viewSettings.year);
}

export function usePledgeRow(id: ContributionId): PledgeRow {
  return useStore(({ plan, viewSettings }) => pledgeRow(plan, id, viewSettings.year));
}

/** In pixels, as wide as the widest text of the column. */
export const sizeWidth = ({ plan }: State): number =>
  rememberSizes(plan.contributions.pledges, 'size', () =>
    figureWidth(plan.contributions.pledges.map(sizeText), 96),
  );

const rememberSizes = remembering<readonly Contribution[], 'size', number>();

/** The same of what each is worth in the year. */
export const worthWidth = ({ plan, viewSettings: { year } }: State): number =>
  rememberWorths(plan.contributions.pledges, plan.cost, String(year), () =>
    figureWidth(
      plan.contributions.pledges.map(({ id }) => pledgeRow(plan, id, year).worth),
      104,
    ),
  );

const rememberWorths = rememberingBoth<readonly Contribution[], Plan['cost'], string, number>();

let last: readonly GridRow[] = [];

/** The same array while the ids and their order stay. */
export function gridRowsOf(pledges: readonly Contribution[]): readonly GridRow[] {
  const same =
    last.length === pledges.length && pledges.every(({ id }, index) => last[index]?.id === id);
  if (!same) last = pledges.map(({ id }) => ({ id }));
  return last;
}
