// Other readings of the $3M a year, and the development contract: what if they hold instead.

import type { Change } from '../kernel/change.ts';
import type { ScenarioId } from '../scenarios/model.ts';
import { money } from '../values/money.ts';
import { constant } from '../values/range.ts';

const notInSlides =
  'A reading. The slides say that the total can approach $3M a year and that the equipment is about $150K; they give neither a cost per FTE nor facilities, so the split is an assumption.';
const contractSource =
  'Development contract of August 2011: OpenSFS with Whamcloud, 2.1 million over two years, three features (OLCF news, 2011-12-01). That it is paid evenly by month is an assumption.';

interface ExampleScenario {
  readonly id: ScenarioId;
  readonly name: string;
  readonly note: string;
  readonly source: string;
  readonly steps: readonly (readonly [sentence: string, change: Change])[];
}

function outside(year: number, months: number, amount: number): ExampleScenario['steps'][number] {
  const name = `Development contract, ${year}`;
  const entity = {
    id: `outside-development-${year}`,
    name,
    firstYear: year,
    lastYear: year,
    amount: money(amount),
    source: `${contractSource} ${months} months of it fall into ${year}.`,
  };
  return [
    `Added the other commitment “${name}”`,
    { type: 'contributions/addOutside', entity, at: null },
  ];
}

const scenarios: readonly ExampleScenario[] = [
  {
    id: 'reading-a',
    name: 'Reading A: facilities inside the $150K',
    note: 'Tech refresh, power, space and cooling lie inside the $150K for equipment, and the cost per FTE takes all that is missing to $3M at the high end.',
    source: notInSlides,
    steps: [
      [
        'Set the amount of the cost line “Tech refresh, power, space and cooling” to $0 and its basis to assumption',
        {
          type: 'cost/setLine',
          id: 'line-facilities',
          set: { amount: constant(money(0)), basis: 'assumption' },
        },
      ],
      [
        'Changed the note of the cost line “Tech refresh, power, space and cooling”',
        {
          type: 'cost/setLine',
          id: 'line-facilities',
          set: {
            note: 'Assumption of reading A: it lies inside the $150K for equipment, and costs nothing on top.',
          },
        },
      ],
      [
        'Solved the cost per FTE so that the high total is $3,000,000',
        { type: 'cost/calibrate', end: 'high', target: money(3_000_000), line: null, share: 1 },
      ],
    ],
  },
  {
    id: 'reading-b',
    name: 'Reading B: half rate, half facilities',
    note: 'The cost per FTE takes one half of what is missing to $3M at the high end, and tech refresh, power, space and cooling the other.',
    source: notInSlides,
    steps: [
      [
        'Solved the cost per FTE and “Tech refresh, power, space and cooling” so that the high total is $3,000,000',
        {
          type: 'cost/calibrate',
          end: 'high',
          target: money(3_000_000),
          line: 'line-facilities',
          share: 0.5,
        },
      ],
    ],
  },
  {
    id: 'development-contract',
    name: 'With the development contract',
    note: 'The development contract is paid out of the same dues: $1,050,000 in a whole year leaves the cash that the tree may use.',
    source: contractSource,
    steps: [outside(2012, 12, 1_050_000), outside(2013, 7, 612_500)],
  },
];

/** The example itself is reading C. */
export const openSfsScenarios: readonly Change[] = scenarios.flatMap(
  ({ steps, ...about }): Change[] => {
    const id = `scenario-${about.id}`;
    const add: Change = { type: 'scenarios/addScenario', entity: { ...about, id }, at: null };
    const made = steps.map(([sentence, change], at): Change => {
      const entity = { id: `step-${about.id}-${at + 1}`, scenario: id, change, sentence };
      return { type: 'scenarios/addStep', entity, at: null };
    });
    return [add, ...made];
  },
);
