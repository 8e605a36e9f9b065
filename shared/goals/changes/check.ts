// The rules of the domain for goals: what an aim, a measure and a delivery must have.
import { firstOf, needsDay, needsName } from '../../values/check.ts';
import type { Refusal } from '../../values/result.ts';
import type { Aim, Delivery, Goal, Measure, Milestone } from '../model.ts';

export function checkAim({ release, due, since }: Aim, name: string): Refusal | null {
  const what = `The target of “${name}”`;
  if (due === null && (release === null || release.trim() === '')) {
    const why = 'It has neither a release nor a date.';
    return { what, why, remedy: 'Type a release such as 2.3, or a date.' };
  }
  return firstOf(needsDay(due, what), needsDay(since, what));
}

function checkAims({ name, aims }: Goal): Refusal | null {
  const days = aims.flatMap(({ since }) => (since === null ? [] : [since]));
  const inOrder = days.every((day, at) => at === 0 || (days[at - 1] ?? day) <= day);
  const order = {
    what: `The targets of “${name}”`,
    why: 'They are not in date order.',
    remedy: 'Put the earliest first.',
  };
  return firstOf(...aims.map((aim) => checkAim(aim, name)), inOrder ? null : order);
}

function checkMeasure(measure: Measure, name: string): Refusal | null {
  const what = `The measure of “${name}”`;
  switch (measure.type) {
    case 'none':
      return null;
    case 'number': {
      if (measure.start !== measure.target) return null;
      const why = 'Its start equals its target, so progress cannot be measured.';
      return { what, why, remedy: 'Set a target that differs from the start.' };
    }
    case 'milestones':
      return checkMilestones(measure.milestones, what);
  }
}

function checkMilestones(milestones: readonly Milestone[], what: string): Refusal | null {
  if (milestones.length === 0) {
    return { what, why: 'It has no milestones.', remedy: 'Add one, or choose another measure.' };
  }
  return firstOf(
    ...milestones.map((one) => needsName(one.name, 'milestone')),
    ...milestones.map((one) => needsDay(one.done, what)),
  );
}

function checkDelivery({ what: text, on, answer, answeredOn }: Delivery): Refusal | null {
  const what = 'Deliveries to the board';
  if (text.trim() === '') {
    return { what, why: 'It is empty.', remedy: 'Enter what the board received.' };
  }
  if (answer === null && answeredOn !== null) {
    const why = 'It has an answer date but no answer.';
    return { what: 'The board’s answer', why, remedy: 'Type the answer, or clear its date.' };
  }
  return firstOf(needsDay(on, what), needsDay(answeredOn, 'The board’s answer'));
}

function checkLinks({ name, lines, pledges }: Goal): Refusal | null {
  const once = (ids: readonly string[]) => new Set(ids).size === ids.length;
  if (once(lines) && once(pledges)) return null;
  const why = 'The same item is linked twice.';
  return { what: `The links of “${name}”`, why, remedy: 'Link it once.' };
}

export function checkGoal(goal: Goal): Refusal | null {
  return firstOf(
    needsName(goal.name, 'goal'),
    checkMeasure(goal.measure, goal.name),
    checkAims(goal),
    ...goal.deliveries.map(checkDelivery),
    checkLinks(goal),
  );
}
