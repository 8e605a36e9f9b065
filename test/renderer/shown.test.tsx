// What is shown beside the kept plan: a past one is read only, is marked, and can be left.
// @vitest-environment jsdom
import './desk/platform.ts';
import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { canRun, runCommand } from '../../renderer/commands.ts';
import { ShownMark } from '../../renderer/desk/ShownMark.tsx';
import { dispatch, show, undo } from '../../renderer/edit.ts';
import { leave, showPast } from '../../renderer/shown.ts';
import { getState } from '../../renderer/store.ts';
import { announcements } from '../../renderer/ui/announce.ts';
import { openSfsPlan } from '../builders.ts';
import { bridge } from './desk/platform.ts';
import { opened } from './fakeBridge.ts';

const name = (to: string) => dispatch({ type: 'consortium/setProfile', set: { name: to } });
const seen = () => getState().plan.consortium.profile.name;
const past = { seq: 7, at: '2012-01-05T09:00:00.000Z', sentence: 'Added “Testers”' };

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
      why: 'You look at the plan as of 5 Jan 2012, edit 7: what was, stays as it was.',
      remedy: 'Return to the present plan, and edit there.',
    });
    undo();
    expect(announcements.current()?.text).toContain('Return to the present plan');
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
    render(<ShownMark />);
    expect(screen.queryByRole('complementary')).toBeNull();
    lookBack();
    expect(screen.getByRole('complementary', { name: 'What is shown' }).textContent).toContain(
      'The plan as of 5 Jan 2012, edit 7Read only. The last edit in it: Added “Testers”.',
    );
    act(() => screen.getByRole('button', { name: 'Return to the present plan' }).click());
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
