// The settings of the plan: only what was touched is changed, as one step, and refused in place.
// @vitest-environment jsdom
import './platform.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import PlanSettings from '../../../renderer/frame/PlanSettings.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState } from '../../../renderer/state/store.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';

const profile = () => getState().plan.consortium.profile;
let closed = false;

function fill(label: string, value: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}

const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

beforeEach(() => {
  closed = false;
  show(opened(openSfsPlan()), '2012-01-31');
  render(
    <PlanSettings
      onClose={() => {
        closed = true;
      }}
    />,
  );
});

describe('the settings of the plan', () => {
  test('are saved as one edit that names what was touched', () => {
    fill('Name of the consortium', 'OpenSFS tree');
    fireEvent.change(screen.getByLabelText('Fiscal year starts in'), {
      target: { value: '7' },
    });
    fill('Target for the cost of one year', '2.5m');
    save();
    expect(closed).toBe(true);
    expect(profile()).toMatchObject({
      name: 'OpenSFS tree',
      yearStartsIn: 7,
      target: 250_000_000,
      targetSource: 'Slides: the total can approach $3M a year.',
    });
    expect(getState().entries).toHaveLength(1);
  });

  test('empty the note, the target and the opening day', () => {
    fill('Note', ' ');
    fill('Target for the cost of one year', '');
    fill('Opens as of', '');
    save();
    expect(profile()).toMatchObject({ note: null, target: null, opensAt: null });
  });

  test('refuse an empty name, and stay open', () => {
    fill('Name of the consortium', ' ');
    save();
    expect(closed).toBe(false);
    expect(screen.getByText(/It is empty/)).toBeDefined();
    expect(profile().name).toBe('OpenSFS');
  });

  test('make no edit where nothing was touched', () => {
    save();
    expect(closed).toBe(true);
    expect(getState().entries).toEqual([]);
  });
});
