// The six model activities of OpenSFS with the figures of the slides, in the reading that is the default.

import type { ActivityId, CostLine, LineId } from '../cost/model.ts';
import type { Change } from '../kernel/change.ts';
import { type Fte, fte } from '../values/fte.ts';
import { money } from '../values/money.ts';
import { constant, type Range } from '../values/range.ts';

const slides = 'Slides: the working group’s paper on the cost of the model.';

const activities = [
  ['gatekeeping', 'Gatekeeping'],
  ['testing', 'Testing'],
  ['release-management', 'Release management'],
  ['administration', 'Administration'],
  ['documentation', 'Documentation'],
  ['equipment', 'Dedicated testing equipment'],
] as const;

const blank: Omit<CostLine, 'id' | 'activity' | 'name' | 'kind'> = {
  fte: null,
  rate: null,
  amount: null,
  recurrence: { type: 'yearly', years: 1 },
  firstYear: null,
  basis: 'slides',
  solved: null,
  note: slides,
};

function staff(activity: ActivityId, id: LineId, name: string, people: Range<Fte>): CostLine {
  return { ...blank, id, activity, name, kind: 'staff', fte: people };
}

const lines: readonly CostLine[] = [
  staff('gatekeeping', 'line-gatekeeper', 'Gatekeeper', { low: fte(1), high: fte(2) }),
  {
    ...blank,
    id: 'line-branch',
    activity: 'gatekeeping',
    name: 'Branch management and latent bugs',
    kind: 'fixed',
    basis: 'unknown',
    note: 'The contract covers managing the branch and latent bugs; the slides give no cost for them.',
  },
  staff('testing', 'line-testers', 'Testers', { low: fte(3), high: fte(4) }),
  staff('release-management', 'line-release-manager', 'Release manager', constant(fte(1))),
  staff('administration', 'line-administration', 'Administrative support', constant(fte(0.5))),
  staff('documentation', 'line-documentation', 'Technical writer', constant(fte(0.25))),
  {
    ...blank,
    id: 'line-equipment',
    activity: 'equipment',
    name: 'Equipment',
    kind: 'fixed',
    amount: constant(money(150_000)),
    note: 'Slides: about $150K a year.',
  },
  {
    ...blank,
    id: 'line-facilities',
    activity: 'equipment',
    name: 'Tech refresh, power, space and cooling',
    kind: 'fixed',
    basis: 'unknown',
    note: 'The slides name it without a figure, and do not say whether it lies inside the $150K. Solved so that the high end is $3M: an assumption without support in the slides.',
  },
];

const terms: Change = {
  type: 'cost/setTerms',
  set: {
    startYear: 2012,
    years: 3,
    rate: {
      amount: constant(money(300_000)),
      basis: 'assumption',
      solved: null,
      note: 'Assumption: the slides give no cost per FTE, and nothing in them supports this amount.',
    },
  },
};

export const openSfsCost: readonly Change[] = [
  terms,
  ...activities.map(
    ([id, name]): Change => ({
      type: 'cost/addActivity',
      at: null,
      entity: {
        id: `activity-${id}`,
        name,
        source: 'Slides: one of the six model activities.',
        testing: id === 'testing',
      },
    }),
  ),
  ...lines.map(
    (line): Change => ({
      type: 'cost/addLine',
      at: null,
      entity: { ...line, activity: `activity-${line.activity}` },
    }),
  ),
  {
    type: 'cost/calibrate',
    end: 'high',
    target: money(3_000_000),
    line: 'line-facilities',
    share: 0,
  },
];
