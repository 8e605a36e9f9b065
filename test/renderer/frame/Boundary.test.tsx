// A page that fails: the rest stays, the plan can be kept, and the user goes on.
// @vitest-environment jsdom
import './platform.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Boundary } from '../../../renderer/frame/Boundary.tsx';
import { dispatch } from '../../../renderer/state/dispatch.ts';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { usePlan } from '../../../renderer/state/store.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';
import { bridge } from './platform.ts';

/** Fails on a name that no page could draw. */
function FailingPage() {
  const { name } = usePlan().consortium.profile;
  if (name === 'Broken') throw new Error('The name cannot be drawn.');
  return <p>{name}</p>;
}

const rename = (name: string) => dispatch({ type: 'consortium/setProfile', set: { name } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  bridge.asked.length = 0;
  show(opened(openSfsPlan()), '2012-01-31');
  render(
    <>
      <nav>Pages</nav>
      <Boundary what="This page">
        <FailingPage />
      </Boundary>
    </>,
  );
  act(() => void rename('Broken'));
});

describe('a page that cannot be drawn', () => {
  test('says so, says why, and leaves the rest of the window', () => {
    const told = screen.getByRole('alert').textContent;
    expect(told).toContain('This page could not be displayed.');
    expect(told).toContain('The name cannot be drawn.');
    expect(screen.getByText('Pages')).toBeDefined();
  });

  test('offers a copy of the plan, whole and as the window holds it', async () => {
    press('Save a copy of the plan');
    const request = await bridge.askedFor('saveFile');
    expect(request).toMatchObject({ name: 'Broken plan.json' });
    const { plan } = JSON.parse(String(Reflect.get(Object(request), 'text')));
    expect(plan.consortium.profile.name).toBe('Broken');
    expect(plan.members.roll).toEqual(openSfsPlan().members.roll);
  });

  test('is drawn again when the edit is undone', async () => {
    press('Undo the last edit');
    expect(await screen.findByText('OpenSFS')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('fails again, and says so again, where nothing was done about it', () => {
    press('Try again');
    expect(screen.getByRole('alert').textContent).toContain('The name cannot be drawn.');
  });
});
