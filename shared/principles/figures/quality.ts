// A quality process: is gatekeeping, testing and release management paid for, and are goals measured?

import { type ActivityCover, coverOf } from '../../contributions/figures/cover.ts';
import { isPlanned } from '../../cost/figures/known.ts';
import { goalsOf, standingsOn } from '../../goals/figures/goals.ts';
import { measureText } from '../../goals/words.ts';
import { figurePart } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { find } from '../../values/id.ts';
import { type Money, sum } from '../../values/money.ts';
import { type Fact, type FactState, fact, missingFact, stateOfCount } from './fact.ts';
import { coveredText, coverPart } from './parts.ts';

const quality = /gatekeep|test|release/i;

const paidRule =
  'Shown if each activity named for gatekeeping, testing or releases is fully funded in the selected view, at the selected end of the range, with no unknown cost; partly if some of it is funded.';

const paid = {
  id: 'quality-paid',
  label: 'Gatekeeping, testing and release management are paid for',
  rule: paidRule,
  page: 'contributions',
} as const;

function activitiesOf(plan: Plan, { year, end, view }: ViewSettings): readonly ActivityCover[] {
  return coverOf(plan, year, end, view).activities.filter(({ activity }) =>
    quality.test(find(plan.cost.activities, activity)?.name ?? ''),
  );
}

function paidState(need: number, covered: number, unknown: number): FactState {
  if (covered === 0) return 'notShown';
  return covered === need && unknown === 0 ? 'shown' : 'partly';
}

export function paidFor(plan: Plan, settings: ViewSettings): Fact {
  const some = activitiesOf(plan, settings);
  const all = (amount: (one: ActivityCover) => Money) => sum(some.map(amount));
  const [need, covered, unknown] = [
    all((one) => one.need),
    all((one) => one.covered),
    sum(some.map((one) => one.unknown)),
  ] as const;
  if (need === 0 || !isPlanned(plan.cost.terms, settings.year)) {
    return missingFact(
      { ...paid, page: 'cost' },
      'an activity for gatekeeping, testing or releases, with its cost',
    );
  }
  const value = coveredText(covered, need, unknown);
  const parts = some.map((one) => coverPart(plan, one, settings));
  return fact(paid, value, paidState(need, covered, unknown), parts);
}

const measured = {
  id: 'quality-measured',
  label: 'Open goals have a measure',
  rule: 'Shown if every open goal has a measure, either a number or milestones; partly if some do.',
  page: 'goals',
} as const;

export function goalsMeasured(plan: Plan, { asOf }: ViewSettings): Fact {
  const open = goalsOf(standingsOn(plan.goals, asOf), 'open');
  if (open.length === 0) return missingFact(measured, 'open goals');
  const some = open.filter(({ goal }) => goal.measure.type !== 'none').length;
  const state = stateOfCount(some, open.length);
  const parts = open.map(({ goal }) =>
    figurePart(goal.name, measureText(goal.measure), {
      feature: 'goals',
      figure: 'standing',
      entity: goal.id,
      asOf,
    } as const),
  );
  return fact(measured, `${some} of ${open.length}`, state, parts);
}
