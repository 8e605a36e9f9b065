// Figures over lists: a plan of twice the size costs twice as much to read, not four times.
import { expect, test } from 'vitest';
import { cashYears } from '../../shared/cash/figures/years.ts';
import { closingDues } from '../../shared/contributions/figures/closingDues.ts';
import { coverOf } from '../../shared/contributions/figures/cover.ts';
import { incomeByTier } from '../../shared/contributions/figures/dues.ts';
import { sharesOf } from '../../shared/contributions/figures/sharing.ts';
import { standingsOn } from '../../shared/goals/figures/goals.ts';
import { groupStandingsOn } from '../../shared/goals/figures/groupStandings.ts';
import { boardOn, officersOn } from '../../shared/governance/figures/board.ts';
import { duesToInvoice } from '../../shared/invoices/changes/invoicing.ts';
import { agingOn } from '../../shared/invoices/figures/balances.ts';
import { booksOf } from '../../shared/invoices/figures/books.ts';
import { isLastNumber } from '../../shared/invoices/figures/numbers.ts';
import { owedIn } from '../../shared/invoices/figures/owed.ts';
import { rollRows } from '../../shared/invoices/figures/rollRows.ts';
import { listAt } from '../../shared/kernel/collections.ts';
import { listPaths } from '../../shared/kernel/parts.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { unknownsOf } from '../../shared/kernel/unknowns.ts';
import { organizationOn, rowsOf } from '../../shared/organization/figures/organization.ts';
import { overviewOf } from '../../shared/overview/figures.ts';
import { principlesOf } from '../../shared/principles/figures/principles.ts';
import { problemOf } from '../../shared/risk/figures/simulation/problem.ts';
import { tornadoOf } from '../../shared/risk/figures/tornado.ts';
import { comparisonOf, standingOf } from '../../shared/scenarios/figures/compare.ts';
import { sidesOf } from '../../shared/scenarios/figures/sides.ts';
import { money } from '../../shared/values/money.ts';
import { planAtScale } from '../fixtures/planAtScale.ts';

const asOf = '2012-01-31';
const settings = { year: 2012, end: 'likely', view: 'expected', asOf } as const;

let reads = 0;

const counted = <T extends object>(entity: T): T =>
  new Proxy(entity, {
    get: (target, field) => {
      reads += 1;
      return Reflect.get(target, field);
    },
  });

/** Every look at a field of an entity is counted. */
function watched(factor: number): Plan {
  const size = { members: 60, invoices: 240, goals: 40, scenarios: 6 };
  const plan = planAtScale({
    members: factor * size.members,
    invoices: factor * size.invoices,
    goals: factor * size.goals,
    scenarios: factor * size.scenarios,
  });
  return listPaths().reduce(
    (next, path) => listAt(path).write(next, listAt(path).read(plan).map(counted)),
    plan,
  );
}

const figures: Readonly<Record<string, (plan: Plan) => unknown>> = {
  'the roll with its standing': ({ members, invoices }) =>
    rollRows(members, invoices, asOf, 2012, 1),
  'what each owes': (plan) => owedIn(plan, 2012, asOf),
  'what is past due': ({ invoices }) => agingOn(invoices.invoices, asOf),
  'the year in two views': (plan) => booksOf(plan, 2012, asOf),
  'which invoices have the last number': ({ invoices: { invoices } }) =>
    invoices.map((one) => isLastNumber(invoices, one)),
  'the dues to invoice': (plan) => duesToInvoice(plan, 2012),
  'the board': (plan) => [boardOn(plan, asOf), officersOn(plan, asOf)],
  'the organization': (plan) => rowsOf(organizationOn(plan, asOf)),
  'the groups with their goals': (plan) => groupStandingsOn(plan, asOf),
  'the goals': ({ goals }) => standingsOn(goals, asOf),
  'the cover': (plan) => coverOf(plan, 2012, 'likely', 'expected'),
  'the cash of all years': (plan) =>
    cashYears(plan, { end: 'likely', view: 'expected', outflow: 'cost' }),
  'the dues by tier': (plan) => incomeByTier(plan, 2012, 'expected'),
  'how the rest could be shared': (plan) => sharesOf(plan, money(1_000), 2012, 'tier', {}),
  'the dues that close the gap': (plan) =>
    closingDues(plan, 'tier-promoter', 2012, 'likely', 'expected'),
  'what drives the result': (plan) => tornadoOf(problemOf(plan, [2012], 'expected'), 0),
  'the principles': (plan) => principlesOf(plan, settings),
  'the overview': (plan) => overviewOf(plan, settings),
  'the scenarios beside the plan': (plan) => {
    const sides = sidesOf(plan, plan.scenarios.scenarios);
    return [standingOf(sides, settings), comparisonOf(sides.slice(0, 5), settings, 0)];
  },
  'what nobody recorded': (plan) => unknownsOf(plan, asOf),
};

function readsFor(figure: (plan: Plan) => unknown, factor: number): number {
  const plan = watched(factor);
  reads = 0;
  figure(plan);
  return reads;
}

test.each(Object.entries(figures))(
  '%s: twice the plan, at most about twice the looks',
  (_, figure) => {
    const [once, twice] = [readsFor(figure, 2), readsFor(figure, 4)];
    expect(once).toBeGreaterThan(0);
    expect(twice / once).toBeLessThan(2.4);
  },
);
