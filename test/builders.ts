// Things for tests: valid by default, so that a test says only what matters to it.

import { applyChange, type Change } from '../shared/change.ts';
import type { Contribution, OutsideCommitment } from '../shared/contributions/model.ts';
import type { Activity, CostLine } from '../shared/cost/model.ts';
import { openSfs } from '../shared/example/opensfs.ts';
import type { CheckIn, Goal } from '../shared/goals/model.ts';
import type { Office, OfficerTerm, SeatRule, SeatTerm } from '../shared/governance/model.ts';
import type { Participant, WorkingGroup } from '../shared/groups/model.ts';
import type { Entries, Entry } from '../shared/history.ts';
import { applyEdit, type Edit } from '../shared/history.ts';
import type { Asset, Copy } from '../shared/infrastructure/model.ts';
import type { Member, Nonmember, Tier } from '../shared/members/model.ts';
import { emptyPlan, type Plan } from '../shared/plan.ts';
import type { PlainDate } from '../shared/values/date.ts';
import { fte } from '../shared/values/fte.ts';
import { type Money, money } from '../shared/values/money.ts';
import { constant } from '../shared/values/range.ts';

/** The plan after the changes; throws with the reason where one is refused. */
export function applied(plan: Plan, ...changes: readonly Change[]): Plan {
  return changes.reduce((before, change) => {
    const result = applyChange(before, change);
    if (!result.ok) throw new Error(`${change.type} was refused: ${JSON.stringify(result.no)}`);
    return result.value;
  }, plan);
}

/** An empty plan that counts from 2012, after the changes. */
export function aPlan(...changes: readonly Change[]): Plan {
  return applied(emptyPlan(2012), ...changes);
}

/** The worked case: OpenSFS at 31 January 2012, after the changes. */
export function openSfsPlan(...changes: readonly Change[]): Plan {
  return applied(emptyPlan(2012), openSfs, ...changes);
}

export function aTier(some: Partial<Tier> = {}): Tier {
  return {
    id: 'tier-gold',
    name: 'Gold',
    dues: [{ from: 2010, amount: money(1_000) }],
    proRata: false,
    mayChair: false,
    expected: 0,
    expectedProbability: 1,
    source: null,
    ...some,
  };
}

export function aMember(some: Partial<Member> & { since?: PlainDate } = {}): Member {
  const { since = '2010-01-01', ...rest } = some;
  return {
    id: 'member-acme',
    name: 'Acme',
    kind: 'vendor',
    tiers: [{ tier: 'tier-gold', from: since }],
    lastDay: null,
    parent: null,
    representative: null,
    contacts: null,
    source: null,
    ...rest,
  };
}

/** A Participant of OpenSFS. */
export function aNonmember(some: Partial<Nonmember> = {}): Nonmember {
  return {
    id: 'nonmember-emmy',
    name: 'Emmy',
    class: 'class-participant',
    organisation: null,
    contacts: null,
    from: null,
    to: null,
    source: null,
    ...some,
  };
}

export function anActivity(some: Partial<Activity> = {}): Activity {
  return { id: 'activity-testing', name: 'Testing', source: null, testing: false, ...some };
}

/** A fixed line of 1,000 a year. */
export function aCostLine(some: Partial<CostLine> = {}): CostLine {
  return {
    id: 'line-rack',
    activity: 'activity-testing',
    name: 'Rack',
    kind: 'fixed',
    fte: null,
    rate: null,
    amount: constant(money(1_000)),
    recurrence: { type: 'yearly', years: 1 },
    firstYear: null,
    basis: 'assumption',
    solved: null,
    note: null,
    ...some,
  };
}

/** A staff line of one FTE at the plan's rate. */
export function aStaffLine(some: Partial<CostLine> = {}): CostLine {
  const own = { id: 'line-tester', name: 'Tester', fte: constant(fte(1)), amount: null };
  return aCostLine({ kind: 'staff', ...own, ...some });
}

/** Committed cash of 1,000 in 2012, unrestricted. */
export function aPledge(some: Partial<Contribution> = {}): Contribution {
  return {
    id: 'pledge-one',
    name: 'Gift',
    member: null,
    giver: 'A friend',
    firstYear: 2012,
    lastYear: 2012,
    kind: 'cash',
    amount: money(1_000),
    fte: null,
    line: null,
    activity: null,
    status: 'committed',
    source: null,
    ...some,
  };
}

/** Committed people in kind for the testers of OpenSFS. */
export function testersInKind(people: number, some: Partial<Contribution> = {}): Contribution {
  const given = { fte: fte(people), line: 'line-testers', amount: null };
  return aPledge({ id: 'pledge-testers', name: 'Testers', kind: 'people', ...given, ...some });
}

export function anOutsideCommitment(amount: Money): OutsideCommitment {
  return {
    id: 'outside-contract',
    name: 'Development contract',
    firstYear: 2012,
    lastYear: 2012,
    amount,
    source: null,
  };
}

export function aSeatRule(some: Partial<SeatRule> = {}): SeatRule {
  return {
    id: 'rule-gold',
    name: 'Gold seats',
    kind: { type: 'perMember', tier: 'tier-gold' },
    cap: null,
    source: null,
    ...some,
  };
}

/** The first elected seat, filled, without a holder on record. */
export function aSeatTerm(some: Partial<SeatTerm> = {}): SeatTerm {
  return {
    id: 'term-one',
    rule: 'rule-gold',
    member: null,
    number: 1,
    state: 'filled',
    holder: null,
    employer: null,
    alternate: null,
    from: null,
    to: null,
    source: null,
    ...some,
  };
}

export function anOffice(some: Partial<Office> = {}): Office {
  const blank = { mustHoldSeat: false, notWith: [], source: null };
  return { id: 'office-chair', name: 'Chair', ...blank, ...some };
}

export function anOfficerTerm(some: Partial<OfficerTerm> = {}): OfficerTerm {
  return {
    id: 'officer-one',
    office: 'office-chair',
    holder: 'Ada',
    from: null,
    to: null,
    source: null,
    ...some,
  };
}

/** Nobody is recorded as its holder. */
export function anAsset(some: Partial<Asset> = {}): Asset {
  return {
    id: 'asset-lists',
    name: 'Mailing lists',
    kind: 'mailingLists',
    holder: { member: null, name: null },
    holderKind: null,
    further: [],
    onLoss: null,
    source: null,
    ...some,
  };
}

/** Without any date. */
export function aCopy(some: Partial<Copy> = {}): Copy {
  return {
    id: 'copy-lists',
    asset: 'asset-lists',
    keeper: { member: null, name: 'An archive' },
    everyDays: null,
    copied: null,
    proven: null,
    digest: null,
    source: null,
    ...some,
  };
}

export function aGroup(some: Partial<WorkingGroup> = {}): WorkingGroup {
  const blank = { charter: null, from: null, to: null, successor: null, nonmembers: null };
  return { id: 'group-testing', name: 'Testing Working Group', ...blank, source: null, ...some };
}

/** A member of the group, of nobody recorded. */
export function aParticipant(some: Partial<Participant> = {}): Participant {
  return {
    id: 'participant-one',
    group: 'group-testing',
    person: 'Ada',
    member: null,
    organisation: null,
    role: 'member',
    from: null,
    to: null,
    source: null,
    nonmember: null,
    ...some,
  };
}

/** In progress, without measure or aim. */
export function aGoal(some: Partial<Goal> = {}): Goal {
  return {
    id: 'goal-testing',
    name: 'Test every release',
    text: null,
    group: null,
    owner: null,
    horizon: null,
    state: 'inProgress',
    measure: { type: 'none' },
    aims: [],
    deliveries: [],
    evidence: null,
    lines: [],
    pledges: [],
    source: null,
    ...some,
  };
}

export function aCheckIn(some: Partial<CheckIn> = {}): CheckIn {
  return {
    id: 'check-in-one',
    goal: 'goal-testing',
    on: '2012-01-31',
    value: null,
    confidence: 0.8,
    note: null,
    ...some,
  };
}

/** A plan and the history that led to it. */
export interface Story {
  readonly plan: Plan;
  readonly entries: Entries;
}

/** The story after an edit, as one person would write it; refused edits throw. */
export function told(story: Story, edit: Edit, actor = 'actor-ada'): Story {
  const done = applyEdit(story.plan, edit, story.entries);
  if (!done.ok) throw new Error(JSON.stringify(done.no));
  const { plan, sentence, effect } = done.value;
  const id = `entry-${story.entries.length + 1}`;
  const stamp = { at: '2012-01-31T12:00:00.000Z', actor: { id: actor, name: 'Ada' } };
  const entry: Entry = { id, edit, sentence, effect, ...stamp };
  return { plan, entries: [...story.entries, entry] };
}
