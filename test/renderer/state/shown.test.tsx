// What is shown beside the saved plan: a past one is read only, is marked, and can be left.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { canRun, runCommand } from '../../../renderer/frame/commands.ts';
import ShownPlan from '../../../renderer/frame/ShownPlan.tsx';
import { dispatch, redo, undo } from '../../../renderer/state/dispatch.ts';
import { showScenario } from '../../../renderer/state/editShown.ts';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { baseOf, leave, shownName, showPast } from '../../../renderer/state/shown.ts';
import { getState } from '../../../renderer/state/store.ts';
import { saveTable } from '../../../renderer/state/tableExports.ts';
import { announcements } from '../../../renderer/ui/announce.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { removalOf } from '../../../shared/kernel/removal.ts';
import { tableNamed } from '../../../shared/kernel/reports.ts';
import { stepsOf } from '../../../shared/scenarios/changes/steps.ts';
import { fte } from '../../../shared/values/fte.ts';
import { constant } from '../../../shared/values/range.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';
import { bridge } from '../frame/platform.ts';

const name = (to: string) => dispatch({ type: 'consortium/setProfile', set: { name: to } });
const seen = () => getState().plan.consortium.profile.name;
const past = {
  seq: 7,
  head: '0'.repeat(64),
  at: '2012-01-05T09:00:00.000Z',
  sentence: 'Added “Testers”',
};

function lookBack(): void {
  const before = getState().plan;
  name('Now');
  act(() => showPast(past, before));
}

beforeEach(() => show(opened(openSfsPlan()), '2012-01-31'));

describe('a past plan', () => {
  test('is seen in place of the kept one, which stays', () => {
    lookBack();
    expect(seen()).toBe('OpenSFS');
    expect(getState().saved.consortium.profile.name).toBe('Now');
  });

  test('refuses each edit, undo too, and says how to go on', () => {
    lookBack();
    const sent = bridge.asked.length;
    expect(name('Then')).toMatchObject({
      why: 'You are viewing the plan as of Jan 5, 2012, edit 7, and the past can’t be edited.',
      remedy: 'Go back to the current plan, and edit there.',
    });
    undo();
    expect(announcements.current()?.text).toContain('Go back to the current plan');
    expect(getState().saved.consortium.profile.name).toBe('Now');
    expect(bridge.asked.length).toBe(sent);
  });

  test('is left by its command, which is there only then', () => {
    expect(canRun('leaveShown')).toBe(false);
    lookBack();
    runCommand('leaveShown');
    expect(seen()).toBe('Now');
    expect(getState().plan).toBe(getState().saved);
    expect(name('Later')).toBeNull();
    leave();
    expect(seen()).toBe('Later');
  });

  test('is left where a workspace is opened', () => {
    lookBack();
    show(opened(openSfsPlan()), '2012-01-31');
    expect(getState().shown).toEqual({ kind: 'saved' });
  });

  test('is marked with its day and its last edit, and the way back', () => {
    render(<ShownPlan />);
    expect(screen.queryByRole('complementary')).toBeNull();
    lookBack();
    expect(screen.getByRole('complementary', { name: 'What is shown' }).textContent).toContain(
      'The plan as of Jan 5, 2012, edit 7Read-only. Last edit: Added “Testers”.',
    );
    act(() => screen.getByRole('button', { name: 'Back to current plan' }).click());
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

const reading = 'scenario-reading-a';
const testers = (people: number) =>
  dispatch({ type: 'cost/setLine', id: 'line-testers', set: { fte: constant(fte(people)) } });
const fteOf = (plan: Plan) => plan.cost.lines.find(({ id }) => id === 'line-testers')?.fte;
const stepsOfReading = () => stepsOf(getState().saved.scenarios, reading);

describe('a scenario', () => {
  beforeEach(() => act(() => showScenario(reading)));

  test('is seen in place of the kept plan: every page reads it', () => {
    expect(getState().plan.cost.terms.rate.amount).toEqual(constant(36_774_194));
    expect(getState().saved.cost.terms.rate.amount).toEqual(constant(30_000_000));
    expect(baseOf(getState())).toBe(getState().saved);
  });

  test('takes each edit as a change of its own, and the kept plan stays', () => {
    expect(testers(2)).toBeNull();
    expect(fteOf(getState().plan)).toEqual(constant(fte(2)));
    expect(fteOf(getState().saved)).toEqual({ low: fte(3), high: fte(4) });
    expect(getState().entries.at(-1)?.sentence).toBe(
      'In the scenario “Reading A: facilities inside the $150K”: Set the FTE of the cost line “Testers” to 2 (was 3–4)',
    );
    testers(1);
    expect(stepsOfReading()).toHaveLength(4);
  });

  test('refuses at the field what its own plan refuses', () => {
    const removed = dispatch({ type: 'cost/removeLine', id: 'line-testers' });
    expect(removed).toBeNull();
    expect(testers(2)).toMatchObject({ why: 'There is no cost line “line-testers” anymore.' });
    expect(fteOf(getState().saved)).toEqual({ low: fte(3), high: fte(4) });
  });

  test('is edited by undo and redo like any plan', () => {
    testers(2);
    undo();
    expect(fteOf(getState().plan)).toEqual({ low: fte(3), high: fte(4) });
    expect(stepsOfReading()).toHaveLength(3);
    redo();
    expect(fteOf(getState().plan)).toEqual(constant(fte(2)));
  });

  test('changes of scenarios are made on the kept plan', () => {
    dispatch({ type: 'scenarios/setScenario', id: reading, set: { name: 'A' } });
    expect(stepsOfReading()).toHaveLength(3);
    expect(shownName(getState())).toBe('scenario “A”');
  });

  test('is left where it is removed, and by its command', () => {
    dispatch(removalOf(getState().saved, 'scenarios.scenarios', reading).change);
    expect(getState().shown).toEqual({ kind: 'saved' });
    undo();
    act(() => showScenario(reading));
    runCommand('leaveShown');
    expect(getState().plan).toBe(getState().saved);
  });

  test('is marked with its name and the number of its changes', () => {
    render(<ShownPlan />);
    expect(screen.getByRole('complementary', { name: 'What is shown' }).textContent).toContain(
      'The scenario “Reading A: facilities inside the $150K”3 changes. Edits become its changes.',
    );
    act(() => void testers(2));
    expect(screen.getByRole('complementary').textContent).toContain('4 changes.');
  });

  test('is what the tables of a page are of', async () => {
    const lines = tableNamed('cost-lines');
    const { plan, saved } = getState();
    expect(plan).not.toBe(saved);
    await saveTable(lines);
    expect(bridge.asked.at(-1)).toMatchObject({
      channel: 'exportAs',
      request: { table: 'cost-lines', plan: JSON.stringify(plan) },
    });
    act(leave);
    await saveTable(lines);
    expect(bridge.asked.at(-1)).toMatchObject({
      channel: 'exportAs',
      request: { table: 'cost-lines', plan: JSON.stringify(saved) },
    });
  });
});
