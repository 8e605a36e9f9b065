// Scenarios that any plan can have: what people ask first, each as changes that can be edited after.

import type { Contribution } from '../../contributions/model.ts';
import { costOfYear, recursIn } from '../../cost/figures/costs.ts';
import { type CostLine, isStaff } from '../../cost/model.ts';
import type { Change } from '../../kernel/change.ts';
import type { Plan } from '../../kernel/plan.ts';
import { membersOf } from '../../members/figures/byTier.ts';
import { duesOfTier, payingMost } from '../../members/figures/roll.ts';
import type { Member, Tier } from '../../members/model.ts';
import {
  addMonths,
  type FiscalYear,
  firstDayOf,
  formatDate,
  lastDayOf,
  type PlainDate,
} from '../../values/date.ts';
import { fte } from '../../values/fte.ts';
import { cents, type Money, money } from '../../values/money.ts';
import type { Range } from '../../values/range.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import { grown } from '../../values/rounding.ts';

/** What a ready-made scenario is made of, in one fiscal year; new entities take their ids from `newId`. */
export interface Making {
  readonly plan: Plan;
  readonly year: FiscalYear;
  newId(): string;
}

interface Recipe {
  /** In the menu; the scenario has it as its name, where `named` says no better one. */
  readonly label: string;
  named?(making: Making): string | null;
  /** What it assumes, as the note of the scenario. */
  readonly note: string;
  changes(making: Making): Result<readonly Change[]>;
}

const what = 'The ready-made scenario';

function monthOf({ plan }: Making): number {
  return plan.consortium.profile.yearStartsIn;
}

/** Who leaves changes no tier after: what is recorded of later days is taken out first. */
function leavingOn({ id, tiers }: Member, lastDay: PlainDate): Change[] {
  const held = tiers.filter(({ from }) => from <= lastDay);
  const leave: Change = { type: 'members/leave', member: id, lastDay };
  if (held.length === tiers.length) return [leave];
  return [{ type: 'members/setMember', id, set: { tiers: held } }, leave];
}

// Half of a tier rounds down, and so do those who are expected: what is left of the half is named.
function halfOfTier(making: Making, tier: Tier): Change[] {
  const lastDay = lastDayOf(making.year - 1, monthOf(making));
  const named = membersOf(making.plan.members, tier.id, lastDay);
  const expected = Math.floor(tier.expected / 2);
  const staying = Math.floor((named.length + tier.expected) / 2) - expected;
  const leaving = named.slice(staying);
  const fewer: Change = { type: 'members/setTier', id: tier.id, set: { expected } };
  return [
    ...leaving.flatMap((member) => leavingOn(member, lastDay)),
    ...(expected < tier.expected ? [fewer] : []),
  ];
}

function halfLeave(making: Making): Result<readonly Change[]> {
  const changes = making.plan.members.tiers.flatMap((tier) => halfOfTier(making, tier));
  if (changes.length > 0) return ok(changes);
  const { plan, year } = making;
  if (plan.members.roll.length === 0) {
    return refuse(what, 'There are no members who could leave.', 'Enter the members first.');
  }
  const lastDay = formatDate(lastDayOf(year - 1, monthOf(making)));
  return refuse(
    what,
    `Nobody would leave: no tier has members on ${lastDay}, the last day of the year before.`,
    'Choose a later year, or enter members who joined before.',
  );
}

function payingLeast({ plan, year }: Making): Tier | null {
  const paying = plan.members.tiers.filter((tier) => duesOfTier(tier, year) !== null);
  return paying.reduce<Tier | null>((least, tier) => {
    const dues = duesOfTier(tier, year) ?? 0;
    return least && (duesOfTier(least, year) ?? 0) <= dues ? least : tier;
  }, null);
}

/** Whoever changes tier on that day or later already cannot move down on it. */
const staysFrom =
  (day: PlainDate) =>
  ({ tiers }: Member) =>
    (tiers.at(-1)?.from ?? '') < day;

function moveDown(making: Making): Result<readonly Change[]> {
  const { plan, year } = making;
  const from = addMonths(firstDayOf(year, monthOf(making)), 6);
  const most = payingMost(plan.members, year);
  const least = payingLeast(making);
  const member = most && membersOf(plan.members, most.id, from).findLast(staysFrom(from));
  if (!member || !least || least === most) {
    return refuse(
      what,
      `No member can move on ${formatDate(from)} from the highest-paying tier to the lowest-paying one.`,
      'Choose a later year, or enter two tiers with dues and a member of the higher one.',
    );
  }
  return ok([{ type: 'members/changeTier', member: member.id, tier: least.id, from }]);
}

const raised = (amount: Money): Money => cents(grown(amount * 11, 10, 0, 0));

function raisedRange({ low, high, likely }: Range<Money>): Range<Money> {
  const ends = { low: raised(low), high: raised(high) };
  return likely === undefined ? ends : { ...ends, likely: raised(likely) };
}

function raiseRates({ plan }: Making): Result<readonly Change[]> {
  const { rate } = plan.cost.terms;
  const own = plan.cost.lines.flatMap(({ id, rate: one }): Change[] =>
    one === null ? [] : [{ type: 'cost/setLine', id, set: { rate: raisedRange(one) } }],
  );
  const amount = rate.amount && raisedRange(rate.amount);
  const note = 'Assumption of a scenario: 10% above what the plan has.';
  const set = { rate: { amount, basis: 'assumption', solved: null, note } } as const;
  const changes: Change[] = amount ? [{ type: 'cost/setTerms', set }, ...own] : own;
  if (changes.length > 0) return ok(changes);
  return refuse(what, 'The plan has no cost per FTE to raise.', 'Enter a cost per FTE first.');
}

function largestStaffLine({ plan, year }: Making): CostLine | null {
  const { lines } = costOfYear(plan.cost, year);
  const costOf = ({ id }: CostLine) => lines.get(id)?.likely ?? 0;
  const staff = plan.cost.lines.filter(
    (line) => isStaff(line) && line.fte && recursIn(line, year, plan.cost.terms),
  );
  return staff.reduce<CostLine | null>(
    (most, line) => (most && costOf(most) >= costOf(line) ? most : line),
    null,
  );
}

function inKind(making: Making): Result<readonly Change[]> {
  const line = largestStaffLine(making);
  if (!line) {
    return refuse(what, 'No staff line has an FTE in that year.', 'Enter a staff line first.');
  }
  const entity: Contribution = {
    id: making.newId(),
    name: `One FTE in kind: ${line.name}`,
    member: null,
    giver: null,
    firstYear: making.year,
    lastYear: making.year,
    kind: 'people',
    amount: null,
    fte: fte(1),
    line: line.id,
    activity: null,
    status: 'committed',
    source: 'Assumption of a scenario: nobody has offered it.',
  };
  return ok([{ type: 'contributions/addPledge', entity, at: null }]);
}

function oneMore(making: Making): Result<readonly Change[]> {
  const { plan, year } = making;
  const tier = payingMost(plan.members, year);
  if (!tier) return refuse(what, 'No tier has dues in that year.', 'Enter the dues first.');
  const entity: Member = {
    id: making.newId(),
    name: `One more ${tier.name}`,
    kind: 'other',
    tiers: [{ tier: tier.id, from: firstDayOf(year, monthOf(making)) }],
    lastDay: null,
    parent: null,
    representative: null,
    contacts: null,
    source: 'Assumption of a scenario: nobody has joined.',
  };
  return ok([{ type: 'members/addMember', entity, at: null }]);
}

function fiscalHost(): Result<readonly Change[]> {
  const hostFee = [
    { upTo: money(1_000_000), share: 0.09 },
    { upTo: null, share: 0.06 },
  ];
  const source = 'Assumption of a scenario: 9% of the first million, 6% above, as an example.';
  return ok([{ type: 'contributions/setRules', set: { hostFee, source } }]);
}

const recipes = {
  half: {
    label: 'Half do not renew',
    note: 'Each tier keeps half of its members, rounded down; the last ones on the roll leave on the last day of the year before. Who would leave is an assumption.',
    changes: halfLeave,
  },
  down: {
    label: 'One moves to the lowest tier midyear',
    note: 'The last member of the highest-paying tier moves to the lowest-paying tier on the first day of the seventh month. A seat goes on that day, and dues change from the next year unless they are pro rata. Who would move is an assumption.',
    changes: moveDown,
  },
  rates: {
    label: 'Rates up 10%',
    note: 'The cost per FTE of the plan, and of each line that has its own, is 10% higher.',
    changes: raiseRates,
  },
  inKind: {
    label: 'One more FTE in kind',
    named(making) {
      const line = largestStaffLine(making);
      return line && `One FTE in kind: ${line.name}`;
    },
    note: 'A full-time person offsets the most expensive staff line, committed for the year. No one has offered it.',
    changes: inKind,
  },
  oneMore: {
    label: 'One more in the highest-paying tier',
    named({ plan, year }) {
      const tier = payingMost(plan.members, year);
      return tier && `One more ${tier.name}`;
    },
    note: 'One more named member from the first day of the year. No one has joined.',
    changes: oneMore,
  },
  host: {
    label: 'Under a fiscal host',
    note: 'A fiscal host keeps 9% of the first million of a year’s cash receipts and 6% above.',
    changes: fiscalHost,
  },
} as const satisfies Record<string, Recipe>;

export type ReadyMadeName = keyof typeof recipes;
export const readyMades: Readonly<Record<ReadyMadeName, Recipe>> = recipes;
export const readyMadeNames = Object.keys(recipes) as readonly ReadyMadeName[];
