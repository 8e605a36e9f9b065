// An open process, with broad participation and vendor neutrality: who pays, who sits, who holds.

import { isPlanned } from '../../cost/figures/known.ts';
import { boardOn, type Seat } from '../../governance/figures/board.ts';
import { custodyOn } from '../../infrastructure/figures/custody.ts';
import { custodyPart } from '../../infrastructure/words/parts.ts';
import { inputPart, type Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { groupOf } from '../../members/figures/parties.ts';
import { tierOn } from '../../members/figures/roll.ts';
import { isVendorKind, type Member, memberKinds } from '../../members/model.ts';
import { memberKindWords } from '../../members/words.ts';
import { counted } from '../../values/counted.ts';
import { formatMoney } from '../../values/money.ts';
import { formatPercent } from '../../values/share.ts';
import { type Fact, fact, missingFact, stateOfCount } from './fact.ts';
import { type Giver, giversOf } from './givers.ts';

const payers = {
  id: 'open-payers',
  label: 'No contributor provides more than half of the funding',
  rule: 'Shown if the largest contributor provides at most half of the counted funding of the selected year. A parent company and its subsidiaries count as one contributor, and each expected member counts separately. Partly if some contributor is not recorded. The concentration is the sum of the squared shares: 1 means a single contributor. Contributions for one activity count up to its need, unrestricted ones in proportion.',
  page: 'contributions',
} as const;

function giverPart({ name, amount, count, expected }: Giver, covered: number): Part {
  const label = count === 1 ? name : `${count} × ${name}`;
  const value = `${formatMoney(amount)}, ${formatPercent(amount / covered, 1)}`;
  return inputPart(label, value, expected ? 'assumption' : null, null);
}

export function largestGiver(plan: Plan, settings: ViewSettings): Fact {
  const { covered, givers, largest, concentration } = giversOf(plan, settings);
  if (largest === null || concentration === null || !isPlanned(plan.cost.terms, settings.year)) {
    return missingFact(payers, 'a cost, and dues or contributions that fund some of it');
  }
  const unknown = givers.some(({ known }) => !known);
  const state = largest > 0.5 ? 'notShown' : unknown ? 'partly' : 'shown';
  // To a tenth: it is compared with half.
  const value = `largest ${formatPercent(largest, 1)}, concentration ${concentration.toFixed(3)}`;
  return fact(
    payers,
    value,
    state,
    givers.map((one) => giverPart(one, covered)),
  );
}

const kinds = {
  id: 'open-kinds',
  label: 'Members are of several kinds, and vendors are not a majority',
  rule: 'Shown if members on the selected date are of at least two kinds and no more than half of them are vendors; partly if only one of the two holds.',
  page: 'members',
} as const;

export function membersByKind(plan: Plan, { asOf }: ViewSettings): Fact {
  const members = plan.members.roll.filter((one) => tierOn(one, asOf) !== null);
  if (members.length === 0) return missingFact(kinds, 'members on the roll');
  const byKind = Map.groupBy(members, ({ kind }) => kind);
  const several = byKind.size > 1;
  const vendors = members.filter(({ kind }) => isVendorKind[kind]).length;
  const holding = [several, vendors * 2 <= members.length].filter(Boolean).length;
  const counts = memberKinds.flatMap((kind) => {
    const some = byKind.get(kind) ?? [];
    return some.length === 0 ? [] : [{ kind, some }];
  });
  const value = counts
    .map(({ kind, some }) => `${memberKindWords[kind].toLowerCase()} ${some.length}`)
    .join(', ');
  const names = (some: readonly Member[]) => some.map(({ name }) => name).join(', ');
  const parts = counts.map(({ kind, some }) => ({
    ...inputPart(memberKindWords[kind], String(some.length), null, null),
    note: names(some),
  }));
  return fact(kinds, value, stateOfCount(holding, 2), parts);
}

const seats = {
  id: 'open-seats',
  label: 'No organization has more than half of the board',
  rule: 'Shown if no organization, with its parent and subsidiaries, has more than half of the authorized seats on the selected date. A seat counts for the member that holds it, or for the employer of its director.',
  page: 'board',
} as const;

function seatHolder(plan: Plan, { id, name, member, term }: Seat): { key: string; name: string } {
  const party = { member: member?.id ?? term?.employer ?? null, name: null };
  return groupOf(plan.members.roll, party) ?? { key: `seat ${id}`, name };
}

export function boardShares(plan: Plan, { asOf }: ViewSettings): Fact {
  const board = boardOn(plan, asOf);
  if (board.authorised === 0) return missingFact(seats, 'seat rules, and members with seats');
  const byHolder = Map.groupBy(
    board.seats.map((seat) => seatHolder(plan, seat)),
    ({ key }) => key,
  );
  const holders = [...byHolder.values()].sort((a, b) => b.length - a.length);
  const most = holders[0]?.length ?? 0;
  const parts = holders.map((some) =>
    inputPart(some[0]?.name ?? '', counted(some.length, 'seat'), null, null),
  );
  const state = most * 2 > board.authorised ? 'notShown' : 'shown';
  return fact(seats, `at most ${most} of ${board.authorised} seats`, state, parts);
}

const custody = {
  id: 'open-custody',
  label: 'The infrastructure is not held by one vendor alone',
  rule: 'Shown if every asset has a second, unrelated custodian; partly if some do; not shown if none does.',
  page: 'infrastructure',
} as const;

export function spreadOfHolders(plan: Plan, { asOf }: ViewSettings): Fact {
  const all = custodyOn(plan, asOf);
  if (all.length === 0) return missingFact(custody, 'assets with their custodians');
  const shared = all.filter(({ holding }) => holding === 'shared').length;
  const state = stateOfCount(shared, all.length);
  const parts: Part[] = all.map((one) => custodyPart(one, asOf));
  const vendors = all.filter(({ oneVendor }) => oneVendor).length;
  const held = vendors === 0 ? '' : `, ${vendors} held by one vendor alone`;
  return fact(custody, `${shared} of ${all.length} with a second custodian${held}`, state, parts);
}
