// Cover by activity as rows: in the order of counting with its total, and as bars beside the cost.
import { knownActivity, knownCost } from '../../cost/figures/known.ts';
import type { ActivityId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { find } from '../../values/id.ts';
import { type Money, plus, sum } from '../../values/money.ts';
import type { ActivityCover, Cover } from './cover.ts';

const amounts = [
  'need',
  'people',
  'kind',
  'restricted',
  'spread',
  'covered',
  'gap',
  'stranded',
  'carriedIn',
  'carried',
] as const;

export interface CoverLine extends Readonly<Record<(typeof amounts)[number], Money>> {
  readonly key: string;
  readonly name: string;
  readonly unknown: number;
  /** Those of the years before that what is carried leaves out. */
  readonly unknownBefore: number;
  /** False where nothing of the need is known. */
  readonly isKnown: boolean;
  /** Null is the total. */
  readonly activity: ActivityId | null;
}

/** What covers an activity and what is missing at the chosen end, beside its cost from low to high. */
export interface CoverBarRow {
  readonly key: ActivityId;
  readonly label: string;
  readonly cash: Money;
  readonly inKind: Money;
  /** Null where nothing of the cost is known. */
  readonly missing: Money | null;
  readonly low: Money | null;
  readonly high: Money | null;
}

declare module '../../kernel/report.ts' {
  interface ReportCharts {
    readonly cover: { readonly rows: readonly CoverBarRow[] };
  }
}

export interface CoverRows {
  readonly lines: readonly CoverLine[];
  readonly total: CoverLine;
  readonly chart: readonly CoverBarRow[];
}

function totalOf(lines: readonly CoverLine[], isKnown: boolean): CoverLine {
  const all = amounts.map((key) => [key, sum(lines.map((line) => line[key]))] as const);
  const total = Object.fromEntries(all) as Record<(typeof amounts)[number], Money>;
  const unknown = sum(lines.map((line) => line.unknown));
  const unknownBefore = sum(lines.map((line) => line.unknownBefore));
  return { ...total, unknown, unknownBefore, isKnown, key: 'total', name: 'Total', activity: null };
}

function barOf(plan: Plan, year: number, one: ActivityCover, label: string): CoverBarRow {
  const sum = knownActivity(plan.cost, year, one.activity);
  const cost = sum && knownCost(sum);
  return {
    key: one.activity,
    label,
    cash: plus(one.restricted, one.spread),
    inKind: plus(one.people, one.kind),
    missing: one.isKnown ? one.gap : null,
    low: cost?.low ?? null,
    high: cost?.high ?? null,
  };
}

export function coverRows(plan: Plan, { year, activities, isKnown }: Cover): CoverRows {
  const nameOf = ({ activity }: ActivityCover) =>
    find(plan.cost.activities, activity)?.name ?? 'missing activity';
  const lines = activities.map((one) => ({ ...one, key: one.activity, name: nameOf(one) }));
  const chart = activities.map((one) => barOf(plan, year, one, nameOf(one)));
  return { lines, total: totalOf(lines, isKnown), chart };
}
