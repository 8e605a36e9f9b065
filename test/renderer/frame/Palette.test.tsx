// The palette by keyboard: found, chosen, run; a plan of 500 lines is no slower to type in.
// @vitest-environment jsdom
import './platform.ts';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import Overlays from '../../../renderer/frame/Overlays.tsx';
import { dispatch } from '../../../renderer/state/dispatch.ts';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState, setState } from '../../../renderer/state/store.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import { aCostLine, applied, openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';

const field = () => screen.findByRole('combobox', { name: 'Search or run' });
const type = async (text: string) => fireEvent.change(await field(), { target: { value: text } });
const press = async (key: string) => fireEvent.keyDown(await field(), { key });
const active = () =>
  screen.queryAllByRole('option').find((one) => one.getAttribute('aria-selected') === 'true');

function open(plan = openSfsPlan()): void {
  show(opened(plan), '2012-01-31');
  setState({ page: 'overview', overlay: 'palette', entityToShow: null });
  render(<Overlays />);
}

describe('the palette', () => {
  beforeEach(() => setState({ overlay: null }));

  test('begins with the pages and the commands, with their keys', async () => {
    open();
    await field();
    const pages = within(screen.getByRole('group', { name: 'Pages' }));
    expect(pages.getByText('Cost model').parentElement?.textContent).toBe('Cost modelG then C');
    expect(screen.getByText('Plan settings…')).toBeDefined();
    expect(screen.queryByText('Undo')).toBeNull();
  });

  test('names what undo would undo', async () => {
    show(opened(openSfsPlan()), '2012-01-31');
    dispatch({ type: 'consortium/setProfile', set: { name: 'First' } });
    setState({ overlay: 'palette' });
    render(<Overlays />);
    await field();
    expect(screen.getByText('Undo: Set the name of the consortium to “First”')).toBeDefined();
  });

  test('goes by arrows, round at both ends, and tells which one is meant', async () => {
    open();
    await press('ArrowUp');
    expect(active()?.textContent).toContain('Add contribution…');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(active()?.textContent).toContain('Cost model');
    expect((await field()).getAttribute('aria-activedescendant')).toBe(active()?.id);
  });

  test('finds an entity of the plan and goes to its page', async () => {
    open();
    await type('testers');
    expect(active()?.textContent).toBe('Testerscost line');
    await press('Enter');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(getState().page).toBe('cost');
    expect(getState().entityToShow).toMatch(/^line-/);
  });

  test('runs a command after it has closed', async () => {
    open();
    await type('shortcuts');
    await press('Enter');
    expect(getState().overlay).toBe('shortcuts');
  });

  test('says so where nothing is called that, and Enter does nothing', async () => {
    open();
    await type('qqqq');
    expect(screen.getByText('No matches. Try fewer letters.')).toBeDefined();
    await press('Enter');
    expect(getState().overlay).toBe('palette');
    await press('Escape');
    expect(getState().overlay).toBeNull();
  });

  test('shows some of 500 lines, and that there are more', async () => {
    const plan = openSfsPlan();
    const activity = plan.cost.activities[0]?.id ?? '';
    const changes = Array.from({ length: 500 }, (_, index): Change => {
      const entity = aCostLine({ id: `extra-${index}`, name: `Extra ${index}`, activity });
      return { type: 'cost/addLine', entity, at: null };
    });
    open(applied(plan, ...changes));
    await type('extra');
    expect(screen.getAllByRole('option')).toHaveLength(40);
    expect(screen.getByText('460 more: keep typing to find them.')).toBeDefined();
    await type('extra 499');
    expect(active()?.textContent).toContain('Extra 499');
  });
});
