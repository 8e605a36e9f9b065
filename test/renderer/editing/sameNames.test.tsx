// Every dialog that names something asks about a name that is there already, of a new one and of one edited. @vitest-environment jsdom
import '../frame/platform.ts';
import { resolve } from 'node:path';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { CommitmentDialog } from '../../../renderer/cash/CommitmentDialog.tsx';
import { OutsideDialog } from '../../../renderer/contributions/OutsideDialog.tsx';
import { PledgeDialog } from '../../../renderer/contributions/PledgeDialog.tsx';
import { ActivityDialog } from '../../../renderer/cost/ActivityDialog.tsx';
import { LineDialog } from '../../../renderer/cost/LineDialog.tsx';
import { GoalDialog } from '../../../renderer/goals/GoalDialog.tsx';
import {
  EditOffice,
  EditRule,
  NewOffice,
  NewRule,
} from '../../../renderer/governance/EntityDialogs.tsx';
import { GroupDialog } from '../../../renderer/groups/GroupDialog.tsx';
import { AssetDialog } from '../../../renderer/infrastructure/AssetDialog.tsx';
import { JoinDialog } from '../../../renderer/members/JoinDialog.tsx';
import { MemberDialog } from '../../../renderer/members/MemberDialog.tsx';
import MembersDialogs from '../../../renderer/members/MembersDialogs.tsx';
import { ClassDialog, NonmemberDialog } from '../../../renderer/members/NonmemberDialogs.tsx';
import { ClosingDialog } from '../../../renderer/risk/ClosingDialog.tsx';
import { CorrelationDialog } from '../../../renderer/risk/CorrelationDialog.tsx';
import { ScenarioDialog } from '../../../renderer/scenarios/ScenarioDialog.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState } from '../../../renderer/state/store.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { money } from '../../../shared/values/money.ts';
import { aGoal, anOutsideCommitment } from '../../fixtures/builders.ts';
import { crowdedPlan } from '../../fixtures/crowdedPlan.ts';
import { readSources } from '../../house/source.ts';
import { opened } from '../fakeBridge.ts';

const crowd = crowdedPlan();
const outside = ['Other contract', 'Overhead'].map((name, at) => ({
  ...anOutsideCommitment(money(1_000)),
  id: `outside-${at}`,
  name,
}));
const plan: Plan = { ...crowd, contributions: { ...crowd.contributions, outside } };
const onClose = vi.fn();

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Two of a list: the name of one, given to the other. */
function two<T extends Named>(list: readonly T[]): { readonly known: string; readonly other: T } {
  const [one, other] = list;
  if (!one || !other) throw new Error('There are no two of them.');
  return { known: one.name, other };
}

const { cost, contributions, governance, members } = plan;
const lines = cost.lines.filter((one) => one.activity === cost.activities.at(-1)?.id);
const line = two(lines);
const activity = two(cost.activities);
const pledge = two(contributions.pledges);
const beside = two(outside);
const commitment = two(plan.cash.commitments);
const rule = two(governance.seatRules);
const office = two(governance.offices);
const group = two(plan.groups.groups);
const goal = two(plan.goals.goals);
const asset = two(plan.infrastructure.assets);
const tier = two(members.tiers);
const member = two(members.roll);
const kind = two(members.classes);
const guest = two(members.nonmembers);
const correlation = two(plan.uncertainty.correlations);
const scenario = two(plan.scenarios.scenarios);

interface Case {
  /** Where its dialog stands under `renderer`. */
  readonly file: string;
  readonly known: string;
  /** The field of the name, where it is not called so. */
  readonly label?: string;
  readonly added?: ReactElement;
  readonly edited?: ReactElement;
  /** What a new one needs besides, by the labels of the fields. */
  readonly fields?: Readonly<Record<string, string>>;
}

const lever = { of: 'members', tier: tier.other.id } as const;
const aim = { year: 2012, view: 'expected', end: 'likely', confidence: null } as const;

const closes = { onClose };
const editTier = { dialog: 'editTier', id: tier.other.id } as const;

const cases: Readonly<Record<string, Case>> = {
  'cost line': {
    file: 'cost/LineDialog',
    known: line.known,
    added: <LineDialog line={null} {...closes} />,
    edited: <LineDialog line={line.other} {...closes} />,
  },
  activity: {
    file: 'cost/ActivityDialog',
    known: activity.known,
    added: <ActivityDialog activity={null} {...closes} />,
    edited: <ActivityDialog activity={activity.other} {...closes} />,
  },
  contribution: {
    file: 'contributions/PledgeDialog',
    known: pledge.known,
    label: 'Description',
    added: <PledgeDialog id={null} {...closes} />,
    edited: <PledgeDialog id={pledge.other.id} {...closes} />,
    fields: { 'Amount per year': '1' },
  },
  'commitment outside the tree': {
    file: 'contributions/OutsideDialog',
    known: beside.known,
    label: 'Purpose',
    added: <OutsideDialog id={null} {...closes} />,
    edited: <OutsideDialog id={beside.other.id} {...closes} />,
    fields: { 'Amount per year': '1' },
  },
  commitment: {
    file: 'cash/CommitmentDialog',
    known: commitment.known,
    label: 'Description',
    added: <CommitmentDialog id={null} {...closes} />,
    edited: <CommitmentDialog id={commitment.other.id} {...closes} />,
    fields: { 'Amount per year': '1' },
  },
  'seat rule': {
    file: 'governance/RuleDialog',
    known: rule.known,
    added: <NewRule {...closes} />,
    edited: <EditRule rule={rule.other} {...closes} />,
  },
  office: {
    file: 'governance/OfficeDialog',
    known: office.known,
    added: <NewOffice {...closes} />,
    edited: <EditOffice office={office.other} {...closes} />,
  },
  'working group': {
    file: 'groups/GroupDialog',
    known: group.known,
    added: <GroupDialog before={null} {...closes} />,
    edited: <GroupDialog before={group.other} {...closes} />,
  },
  goal: {
    file: 'goals/GoalDialog',
    known: goal.known,
    added: <GoalDialog before={null} blank={() => aGoal({ id: 'new', name: '' })} {...closes} />,
    edited: <GoalDialog before={goal.other} blank={() => goal.other} {...closes} />,
  },
  asset: {
    file: 'infrastructure/AssetDialog',
    known: asset.known,
    added: <AssetDialog asset={null} after={null} {...closes} />,
    edited: <AssetDialog asset={asset.other} after={null} {...closes} />,
  },
  member: {
    file: 'members/JoinDialog',
    known: member.known,
    added: <JoinDialog {...closes} />,
  },
  'member’s details': {
    file: 'members/MemberDialog',
    known: member.known,
    edited: <MemberDialog member={member.other} {...closes} />,
  },
  tier: {
    file: 'members/TierDialog',
    known: tier.known,
    added: <MembersDialogs opened={{ dialog: 'addTier' }} {...closes} />,
    edited: <MembersDialogs opened={editTier} {...closes} />,
  },
  'class of nonmembers': {
    file: 'members/NonmemberDialogs',
    known: kind.known,
    added: <ClassDialog id={null} {...closes} />,
    edited: <ClassDialog id={kind.other.id} {...closes} />,
  },
  nonmember: {
    file: 'members/NonmemberDialogs',
    known: guest.known,
    added: <NonmemberDialog id={null} {...closes} />,
    edited: <NonmemberDialog id={guest.other.id} {...closes} />,
  },
  correlation: {
    file: 'risk/CorrelationDialog',
    known: correlation.known,
    added: <CorrelationDialog id={null} {...closes} />,
    edited: <CorrelationDialog id={correlation.other.id} {...closes} />,
  },
  scenario: {
    file: 'scenarios/ScenarioDialog',
    known: scenario.known,
    added: <ScenarioDialog before={null} {...closes} />,
    edited: <ScenarioDialog before={scenario.other} {...closes} />,
  },
  'scenario of a way to close the gap': {
    file: 'risk/ClosingDialog',
    known: scenario.known,
    label: 'Name of the scenario',
    added: <ClosingDialog lever={lever} value={1} aim={aim} {...closes} />,
    fields: { 'Apply to': 'scenario' },
  },
};

const dialogs = Object.entries(cases).flatMap(([noun, { added, edited, ...rest }]) => [
  ...(added ? [{ ...rest, what: `a new ${noun}`, dialog: added }] : []),
  ...(edited ? [{ ...rest, what: `a changed ${noun}`, dialog: edited, fields: {} }] : []),
]);

function type(label: string, text: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

beforeEach(() => {
  onClose.mockReset();
  show(opened(plan), '2012-01-31');
});

test.each(dialogs)('$what with a name that is there is asked about', (one) => {
  const { known, label = 'Name', dialog, fields = {} } = one;
  const { container } = render(dialog);
  for (const [other, text] of Object.entries(fields)) type(other, text);
  // A correlation is of two inputs at least.
  const boxes = container.querySelectorAll('.correlation-inputs input:not(:checked)');
  for (const box of [...boxes].slice(0, 2)) {
    fireEvent.click(box);
  }
  type(label, ` ${known.toUpperCase()}`);
  const before = getState().plan;
  fireEvent.submit(screen.getByRole('dialog').querySelector('form') ?? container);
  expect(screen.getByRole('alert').textContent).toMatch(/“.+” is already an? .+\./);
  expect(screen.queryByRole('button', { name: 'Use this name anyway' })).not.toBeNull();
  expect(getState().plan).toBe(before);
  expect(onClose).not.toHaveBeenCalled();
});

test('every dialog that asks is asked here', () => {
  const sources = readSources(resolve(import.meta.dirname, '../../..'), ['renderer']);
  const asking = sources.filter(({ text }) => /\bdispatchNamed\(/.test(text));
  const files = asking.map(({ path }) => path.replace(/^renderer\/|\.tsx?$/g, ''));
  const notDialogs = ['editing/namedChange', 'editing/gridEditing'];
  const known = new Set(Object.values(cases).map(({ file }) => file));
  expect(files.filter((file) => !notDialogs.includes(file)).sort()).toEqual([...known].sort());
});
