// The figures that the pages show of a plan: where every explanation begins.

import { outflows } from '../../../shared/cash/figures/years.ts';
import { coverLabels } from '../../../shared/contributions/figures/coverFigures.ts';
import { yearsOf } from '../../../shared/cost/figures/costs.ts';
import { bookLabels, stepLabels } from '../../../shared/invoices/explain/explainBooks.ts';
import { buckets } from '../../../shared/invoices/figures/balances.ts';
import type { BookSteps, BookView } from '../../../shared/invoices/figures/books.ts';
import type { Address } from '../../../shared/kernel/address.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { views } from '../../../shared/kernel/viewSettings.ts';
import { principlesOf } from '../../../shared/principles/figures/principles.ts';
import { ends } from '../../../shared/values/range.ts';

const asOf = '2012-06-30';
const keysOf = <T extends object>(record: T) => Object.keys(record) as (keyof T)[];

function costRoots(year: number): Address[] {
  return ends.flatMap((end) =>
    (['total', 'fte', 'left'] as const).map(
      (figure): Address => ({ feature: 'cost', figure, year, end }),
    ),
  );
}

function contributionRoots(plan: Plan, year: number): Address[] {
  const combinations = views.flatMap((view) => ends.map((end) => ({ year, end, view })));
  return combinations.flatMap((of): Address[] => [
    ...keysOf(coverLabels).map((figure): Address => ({ feature: 'contributions', figure, ...of })),
    ...plan.members.tiers.map(
      ({ id }): Address => ({ feature: 'contributions', figure: 'closingDues', entity: id, ...of }),
    ),
    ...(['share', 'pays'] as const).map(
      (figure): Address => ({
        feature: 'contributions',
        figure,
        entity: null,
        by: 'tier',
        weights: {},
        ...of,
      }),
    ),
  ]);
}

function cashRoots(plan: Plan, year: number): Address[] {
  const runs = outflows.flatMap((outflow) => views.map((view) => ({ outflow, view })));
  return [
    ...runs.map(
      (run): Address => ({
        feature: 'cash',
        figure: 'year',
        part: 'closing',
        year,
        end: 'likely',
        ...run,
      }),
    ),
    { feature: 'cash', figure: 'guard', part: 'left', year },
    ...plan.cost.activities.map(
      ({ id }): Address => ({
        feature: 'cash',
        figure: 'restriction',
        part: 'left',
        entity: id,
        year,
      }),
    ),
    { feature: 'cash', figure: 'least', year },
  ];
}

function invoiceRoots(plan: Plan, year: number): Address[] {
  return [
    ...(['due', 'invoiced', 'received', 'open'] as const).map(
      (part): Address => ({ feature: 'invoices', figure: 'owed', part, entity: null, year, asOf }),
    ),
    ...[null, ...buckets].map(
      (bucket): Address => ({ feature: 'invoices', figure: 'ageing', bucket, asOf }),
    ),
    ...plan.members.roll.map(
      ({ id }): Address => ({ feature: 'invoices', figure: 'standing', entity: id, asOf }),
    ),
    ...(['accrual', 'cash'] as const).flatMap((view) =>
      keysOf<Record<keyof BookView, string>>(bookLabels).map(
        (part): Address => ({ feature: 'invoices', figure: 'books', view, part, year, asOf }),
      ),
    ),
    ...keysOf<Record<keyof BookSteps, string>>(stepLabels).map(
      (part): Address => ({ feature: 'invoices', figure: 'step', part, year, asOf }),
    ),
  ];
}

function memberRoots(year: number): Address[] {
  return [
    { feature: 'members', figure: 'allDues', year },
    { feature: 'members', figure: 'members', entity: null, asOf },
    { feature: 'members', figure: 'nonmembers', entity: null, asOf },
  ];
}

function boardRoots(): Address[] {
  const figures = ['seats', 'inOffice', 'vacant', 'suspended', 'quorum'] as const;
  return figures.map((figure) => ({ feature: 'governance', figure, asOf }));
}

function workRoots(plan: Plan): Address[] {
  const { groups, goals, infrastructure } = plan;
  return [
    ...[null, ...groups.groups.map(({ id }) => id)].flatMap((entity) =>
      (['inForce', 'serving', 'flags'] as const).map(
        (figure): Address => ({ feature: 'groups', figure, entity, asOf }),
      ),
    ),
    { feature: 'goals', figure: 'count', of: 'all', group: null, asOf },
    ...goals.goals.flatMap(({ id }) =>
      (['standing', 'progress', 'confidence'] as const).map(
        (figure): Address => ({ feature: 'goals', figure, entity: id, asOf }),
      ),
    ),
    ...(['clear', 'oneHolder', 'noCopy', 'proven'] as const).map(
      (figure): Address => ({ feature: 'infrastructure', figure, asOf }),
    ),
    ...infrastructure.assets.map(
      ({ id }): Address => ({ feature: 'infrastructure', figure: 'custody', entity: id, asOf }),
    ),
  ];
}

function principlesRoots(plan: Plan): Address[] {
  const settings = { asOf, year: 2012, end: 'likely', view: 'expected' } as const;
  return principlesOf(plan, settings).map(
    ({ id }): Address => ({ feature: 'approach', figure: 'principle', entity: id, ...settings }),
  );
}

/** By page; what is under them is reached from them. */
export function rootsOf(plan: Plan): readonly Address[] {
  return [
    ...yearsOf(plan.cost.terms).flatMap((year) => [
      ...costRoots(year),
      ...contributionRoots(plan, year),
      ...cashRoots(plan, year),
      ...invoiceRoots(plan, year),
      ...memberRoots(year),
    ]),
    { feature: 'cost', figure: 'rate' },
    { feature: 'cash', figure: 'beyond' },
    ...boardRoots(),
    ...workRoots(plan),
    ...principlesRoots(plan),
  ];
}
