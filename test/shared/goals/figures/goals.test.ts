// How goals stand on a day: progress, confidence, overdue, slipping, owed, and the word on each.
import { describe, expect, test } from 'vitest';
import { explainGoals } from '../../../../shared/goals/explain.ts';
import { courseOf } from '../../../../shared/goals/figures/course.ts';
import { type GoalCount, goalsOf, standingsOn } from '../../../../shared/goals/figures/goals.ts';
import { markOf, progressText, type Standing } from '../../../../shared/goals/figures/standing.ts';
import type { Aim, CheckIn, Goal } from '../../../../shared/goals/model.ts';
import { aCheckIn, aGoal, aPlan, openSfsPlan } from '../../../fixtures/builders.ts';

const asOf = '2012-06-15';

function planWith(goal: Goal, checkIns: readonly Partial<CheckIn>[]) {
  return aPlan(
    { type: 'goals/addGoal', entity: goal, at: null },
    ...checkIns.map((some, at) => ({
      type: 'goals/addCheckIn' as const,
      entity: aCheckIn({ id: `check-in-${at}`, goal: goal.id, ...some }),
      at: null,
    })),
  );
}

function standing(some: Partial<Goal>, checkIns: readonly Partial<CheckIn>[] = [], on = asOf) {
  const [one] = standingsOn(planWith(aGoal(some), checkIns).goals, on);
  if (!one) throw new Error('There is no goal.');
  return one;
}

const aimedAt = (release: string | null, due: string | null, since: string | null = null): Aim => ({
  release,
  due,
  since,
  reason: null,
});

describe('progress', () => {
  const reports = { type: 'number', unit: 'reports', start: 2, target: 10 } as const;

  test('is unknown without a measure, and before the first value', () => {
    expect(standing({}).progress).toBeNull();
    expect(standing({ measure: reports }).progress).toBeNull();
    expect(standing({ measure: reports }, [{ value: 6, on: '2012-06-16' }]).progress).toBeNull();
    expect(progressText(null)).toBe('unknown');
  });

  test('is the way from start to target by the last value, also downward and beyond both ends', () => {
    const values = [
      { value: 8, on: '2012-06-01' },
      { value: 4, on: '2012-05-01' },
    ];
    expect(standing({ measure: reports }, values).progress).toBe(0.75);
    expect(standing({ measure: reports }, values, '2012-05-31').progress).toBe(0.25);
    expect(standing({ measure: reports }, [{ value: 40 }]).progress).toBe(4.75);
    expect(standing({ measure: reports }, [{ value: 0 }]).progress).toBe(-0.25);
    const fewer = { ...reports, start: 10, target: 2 };
    expect(standing({ measure: fewer }, [{ value: 8 }]).progress).toBe(0.25);
  });

  test('counts the milestones reached by the day', () => {
    const milestones = [
      { name: 'Drafted', done: '2012-03-01' },
      { name: 'Reviewed', done: '2012-09-01' },
      { name: 'Adopted', done: null },
    ];
    const measure = { type: 'milestones', milestones } as const;
    expect(progressText(standing({ measure }).progress)).toBe('33%');
    expect(progressText(standing({ measure }, [], '2012-12-31').progress)).toBe('67%');
  });

  test('is whole where the goal is done', () => {
    expect(standing({ state: 'done' }).progress).toBe(1);
  });
});

describe('what to look at', () => {
  test('overdue: the day of the present aim has passed, and it is open', () => {
    const aims = [aimedAt(null, '2012-06-14')];
    expect(standing({ aims }).overdue).toBe(true);
    expect(standing({ aims }, [], '2012-06-14').overdue).toBe(false);
    expect(standing({ aims, state: 'done' }).overdue).toBe(false);
    expect(standing({ aims: [aimedAt('2.2', null)] }).overdue).toBe(false);
    expect(standing({ aims: [...aims, aimedAt(null, '2013-01-01')] }).overdue).toBe(false);
  });

  test.each([
    ['2.2', '2.3', true],
    ['2.9', '2.10', true],
    ['2.3', '2.2', false],
    ['2.3', '2.3.0', false],
    ['next', 'after', false],
  ])('slipping: aimed at %s, then at %s', (first, then, slips) => {
    const aims = [aimedAt(first, null), aimedAt(then, null)];
    expect(standing({ aims }).slips.length > 0).toBe(slips);
  });

  test('slipping: by the days where both aims have one', () => {
    const aims = [aimedAt('2.3', '2012-10-01'), aimedAt('2.2', '2012-11-01')];
    expect(standing({ aims }).slips).toEqual([
      'The target moved from 2.3, due Oct 1, 2012 to 2.2, due Nov 1, 2012.',
    ]);
  });

  test('an aim that is set later does not count before its day', () => {
    const aims = [aimedAt('2.2', null), aimedAt('2.3', null, '2012-05-01')];
    const before = standing({ aims }, [], '2012-04-30');
    expect([before.aim?.release, before.slips]).toEqual(['2.2', []]);
    expect(standing({ aims }).aim?.release).toBe('2.3');
  });

  test('slipping: confidence fell at the last check-in', () => {
    const fell = [
      { confidence: 0.8, on: '2012-05-01' },
      { confidence: 0.6, on: '2012-06-01' },
    ];
    expect(standing({}, fell).slips).toEqual(['Confidence fell from 80% to 60% on Jun 1, 2012.']);
    expect(standing({}, fell, '2012-05-31').slips).toEqual([]);
    const rose = [...fell, { confidence: 0.6, on: '2012-06-10' }];
    expect(standing({}, rose).slips).toEqual([]);
  });

  test('owed: promised, and nothing delivered by the day', () => {
    const owed = (some: Partial<Goal>) => standing(some).owed;
    expect(owed({ state: 'draft' })).toBe(false);
    expect(owed({ state: 'proposed' })).toBe(true);
    expect(owed({ state: 'approved' })).toBe(true);
    expect(owed({ state: 'done' })).toBe(false);
    const delivery = { what: 'A draft', answer: null, answeredOn: null };
    expect(owed({ deliveries: [{ ...delivery, on: asOf }] })).toBe(false);
    expect(owed({ deliveries: [{ ...delivery, on: null }] })).toBe(false);
    expect(owed({ deliveries: [{ ...delivery, on: '2012-07-01' }] })).toBe(true);
  });
});

describe('the word on a goal', () => {
  const words = (one: Standing) => [markOf(one).text, markOf(one).tone];

  test('says what needs somebody before what is well', () => {
    const late = [aimedAt('2.2', '2012-01-01'), aimedAt('2.3', '2012-02-01')];
    expect(words(standing({ aims: late }))).toEqual(['Overdue', 'act']);
    expect(words(standing({ aims: [aimedAt('2.2', null), aimedAt('2.3', null)] }))).toEqual([
      'Slipping',
      'act',
    ]);
    expect(words(standing({ aims: late, state: 'done' }))).toEqual(['Done', 'good']);
    const aims = [aimedAt('2.3', '2012-12-01')];
    expect(words(standing({ aims }, [{ confidence: 0.5 }]))).toEqual(['On track', 'good']);
    expect(words(standing({ aims }, [{ confidence: 0.49 }]))).toEqual(['At risk', 'act']);
    expect(words(standing({ horizon: 'ongoing' }))).toEqual(['Ongoing', 'neutral']);
    expect(words(standing({ state: 'proposed' }))).toEqual(['Proposed to the board', 'neutral']);
  });

  test('without an aim no confidence makes it on track or at risk', () => {
    expect(words(standing({}, [{ confidence: 0.6 }]))).toEqual(['In progress', 'neutral']);
    expect(words(standing({}, [{ confidence: 0.4 }]))).toEqual(['In progress', 'neutral']);
  });
});

test('the course has a point for each day of a check-in or a milestone', () => {
  const measure = {
    type: 'milestones',
    milestones: [
      { name: 'Drafted', done: '2012-03-01' },
      { name: 'Adopted', done: '2012-06-01' },
    ],
  } as const;
  const one = standing({ measure, state: 'done' }, [{ on: '2012-03-01', confidence: 0.7 }]);
  expect(courseOf(one, asOf)).toEqual([
    { on: '2012-03-01', progress: 0.5, confidence: 0.7, note: null },
    { on: '2012-06-01', progress: 1, confidence: null, note: null },
  ]);
});

describe('the goals of the example', () => {
  const plan = openSfsPlan();
  const of = (count: GoalCount, group: string | null = null) =>
    goalsOf(standingsOn(plan.goals, '2012-01-31'), count, group).map(({ goal }) => goal.id);

  test('are four, all owed, and one of them slips from 2.2 to 2.3', () => {
    expect(of('open')).toHaveLength(4);
    expect(of('owed', 'group-cdwg')).toHaveLength(4);
    expect(of('all', 'group-technical')).toEqual([]);
    expect(of('slipping')).toEqual(['goal-model']);
    expect(of('overdue')).toEqual([]);
  });

  test('explain each count and each goal, down to the source of every aim', () => {
    for (const count of ['open', 'overdue', 'slipping', 'owed', 'inProgress'] as const) {
      const address = { feature: 'goals', figure: 'count', of: count, group: null } as const;
      const answer = explainGoals(plan, { ...address, asOf: '2012-01-31' });
      expect(answer.parts).toHaveLength(Number(answer.value));
    }
    const answer = explainGoals(plan, {
      feature: 'goals',
      figure: 'standing',
      entity: 'goal-model',
      asOf: '2012-01-31',
    });
    expect(answer.value).toBe('Slipping');
    expect(answer.parts.find(({ value }) => value === '2.3')?.source).toContain('perhaps not for');
    for (const figure of ['progress', 'confidence'] as const) {
      const address = { feature: 'goals', figure, entity: 'goal-model', asOf } as const;
      expect(explainGoals(plan, address).value).toBe('unknown');
      expect(explainGoals(plan, { ...address, entity: 'nowhere' }).value).toBe('removed');
    }
  });
});
