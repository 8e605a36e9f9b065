// Sequences of random edits from fixed seeds: what must hold of any plan, whatever people do to it.
import { describe, expect, test } from 'vitest';
import { coverOf } from '../../../shared/contributions/figures/cover.ts';
import { costOfYear, yearsOf } from '../../../shared/cost/figures/costs.ts';
import { parsePlan } from '../../../shared/file/parsePlan.ts';
import { boardOn, officersOn } from '../../../shared/governance/figures/board.ts';
import { quorumOf } from '../../../shared/governance/figures/quorum.ts';
import { applyEdit, type Edit, type Entry } from '../../../shared/history/history.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { lookForProblems, problemText } from '../../../shared/kernel/problems.ts';
import { tablesOf } from '../../../shared/kernel/reports.ts';
import { type View, views } from '../../../shared/kernel/viewSettings.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { stepsOf } from '../../../shared/scenarios/changes/steps.ts';
import { inScenario } from '../../../shared/scenarios/figures/scenarioPlan.ts';
import { type End, ends } from '../../../shared/values/range.ts';
import { type Story, told } from '../../fixtures/builders.ts';
import { exactTotal } from '../cost/exactCost.ts';
import { type Dice, diceOf } from './dice.ts';
import { furnished } from './furnished.ts';
import { randomChange, types } from './randomEdits.ts';

// 42, 83 and 167 once solved for a cost too large to be kept; 32 changed the kind of a line that was
// correlated; 94 and 113 were refused on the way back.
const seeds = [...Array.from({ length: 20 }, (_, index) => 1 + index), 32, 42, 83, 94, 113, 167];
/** Accepted; the refused ones come on top. */
const editsEach = 60;
const asOf = '2012-06-15';
const json = (value: unknown) => JSON.stringify(value);

function checkCost(plan: Plan): void {
  for (const year of yearsOf(plan.cost.terms)) {
    const { total, lines } = costOfYear(plan.cost, year);
    for (const end of ends) {
      const sum = [...lines.values()].reduce((all, cost) => all + (cost?.[end] ?? 0), 0);
      expect(total.cost[end]).toBe(sum);
      expect(total.cost[end]).toBe(exactTotal(plan.cost, year, end));
    }
    expect(total.cost.low).toBeLessThanOrEqual(total.cost.likely);
    expect(total.cost.likely).toBeLessThanOrEqual(total.cost.high);
    expect(total.unknown).toBe([...lines.values()].filter((cost) => cost === null).length);
  }
}

function checkCover(plan: Plan, year: number, end: End, view: View): void {
  const cover = coverOf(plan, year, end, view);
  expect(cover.covered + cover.gap).toBe(cover.need);
  expect(cover.inKind + cover.inCash).toBe(cover.covered);
  for (const { need, people, kind, restricted, spread, gap, ...beyond } of cover.activities) {
    expect(people + kind + restricted + spread + gap).toBe(need);
    const parts = [need, people, kind, restricted, spread, gap, beyond.stranded, beyond.carried];
    expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
  }
  const spread = cover.activities.reduce((sum, one) => sum + one.spread, 0);
  expect(spread + cover.surplus).toBe(cover.cash.available);
  expect(Math.min(cover.surplus, cover.cash.available)).toBeGreaterThanOrEqual(0);
}

function checkBoard(plan: Plan): void {
  const board = boardOn(plan, asOf);
  expect(board.filled + board.vacant + board.suspended).toBe(board.authorised);
  expect(new Set(board.seats.map(({ id }) => id)).size).toBe(board.authorised);
  const quorum = quorumOf(board, plan.governance.quorum);
  // Without a seat to count there is no quorum.
  const counted = plan.governance.quorum.of === 'authorised' ? board.authorised : board.filled;
  expect(quorum?.base ?? 0).toBe(counted);
  expect(quorum?.needed ?? 0).toBeLessThanOrEqual(counted);
  expect(officersOn(plan, asOf)).toHaveLength(plan.governance.offices.length);
}

/** Whatever became of the plan, a scenario makes a plan of it that holds as much as any. */
function checkScenarios(plan: Plan): void {
  for (const { id } of plan.scenarios.scenarios) {
    const { plan: ofScenario, steps } = inScenario(plan, id);
    expect(ofScenario.scenarios).toBe(plan.scenarios);
    expect(steps).toHaveLength(stepsOf(plan.scenarios, id).length);
    expect(parsePlan(json(ofScenario))).toEqual({ ok: true, value: ofScenario });
    checkCost(ofScenario);
  }
}

function check(plan: Plan): void {
  expect(parsePlan(json(plan))).toEqual({ ok: true, value: plan });
  checkCost(plan);
  checkBoard(plan);
  checkScenarios(plan);
  const [year = 2012] = yearsOf(plan.cost.terms);
  for (const end of ends) for (const view of views) checkCover(plan, year, end, view);
}

/** Now and then somebody takes back an edit that is not the last one. */
function randomEdit(story: Story, dice: Dice): Edit {
  const entry = dice.chance(0.1) ? dice.any(story.entries) : undefined;
  return entry ? { type: 'undo', entry: entry.id } : randomChange(dice, story.plan);
}

/** Refused changes leave the story as it is, with a reason and a remedy. */
function tellOne(story: Story, dice: Dice): Story {
  const edit = randomEdit(story, dice);
  const answer = applyEdit(story.plan, edit, story.entries);
  if (answer.ok) {
    expect(lookForProblems(answer.value.plan).map(problemText), JSON.stringify(edit)).toEqual([]);
    return answer.value.effect.length > 0 ? told(story, edit) : story;
  }
  const { what, why, remedy } = answer.no;
  for (const text of [what, why, remedy]) expect(text.trim()).not.toBe('');
  return story;
}

function tell(start: Plan, seed: number): Story {
  const dice = diceOf(seed);
  let story: Story = { plan: start, entries: [] };
  for (let drawn = 0; drawn < 5 * editsEach && story.entries.length < editsEach; drawn += 1) {
    const next = tellOne(story, dice);
    if (next !== story) check(next.plan);
    story = next;
  }
  return story;
}

const accepted = new Set<string>();

function takeBack(story: Story, entries: readonly Entry[]): Story {
  return entries
    .toReversed()
    .reduce((now, { id }) => told(now, { type: 'undo', entry: id }), story);
}

describe.each([
  ['the example with one of everything', furnished],
  ['an empty plan', emptyPlan(2012)],
])('%s', (_, start) => {
  test.each(seeds)('seed %i', (seed) => {
    const end = tell(start, seed);
    for (const { edit } of end.entries) accepted.add(edit.type);
    const names = (plan: Plan) => tablesOf(plan, { year: 2012, asOf }).map(({ name }) => name);
    expect(names(end.plan)).toEqual(names(start));

    const undone = takeBack(end, end.entries);
    expect(json(undone.plan)).toBe(json(start));

    const redone = takeBack(undone, undone.entries.slice(end.entries.length));
    expect(json(redone.plan)).toBe(json(end.plan));
  });
});

test('between them the seeds had every kind of change accepted', () => {
  expect([...types, 'batch', 'undo'].filter((type) => !accepted.has(type))).toEqual([]);
});
