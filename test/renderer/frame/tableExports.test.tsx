// Saving a table: it is worked out elsewhere, and of several the user chooses one by its title.
// @vitest-environment jsdom
import './platform.ts';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import ExportTable from '../../../renderer/frame/ExportTable.tsx';
import { exportPage } from '../../../renderer/frame/tableExports.ts';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState, setState } from '../../../renderer/state/store.ts';
import { tableDefinitions } from '../../../shared/kernel/reports.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';
import { bridge } from './platform.ts';

/** The names of the tables that are computed from now on. */
function computed(): readonly string[] {
  const names: string[] = [];
  for (const definition of tableDefinitions()) {
    const body = definition.body.bind(definition);
    vi.spyOn(definition, 'body').mockImplementation((plan, view) => {
      names.push(definition.name);
      return body(plan, view);
    });
  }
  return names;
}

beforeEach(() => {
  bridge.asked.length = 0;
  show(opened(openSfsPlan()), '2012-01-31');
  setState({ overlay: null });
});

afterEach(() => vi.restoreAllMocks());

test('a page with one table has it saved, and computes none itself', async () => {
  const names = computed();
  setState({ page: 'organization' });
  exportPage();
  expect(await bridge.askedFor('exportAs')).toMatchObject({ table: 'organisation' });
  expect(names).toEqual([]);
});

test('of several the user chooses one by its title, and none is computed here', async () => {
  const names = computed();
  setState({ page: 'members' });
  exportPage();
  expect(getState().overlay).toBe('exportTable');
  render(<ExportTable onClose={() => {}} />);
  const choices = within(screen.getByLabelText('Table')).getAllByRole('option', { hidden: true });
  const titles = choices.map((one) => one.textContent);
  expect(titles).toEqual([
    'Members on 2012-01-31',
    'Tier history of the members',
    'Tiers, fiscal year 2012',
    'Dues of the tiers, by the year from which they hold',
    'Dues by fiscal year',
    'Nonmembers on 2012-01-31',
  ]);
  expect(names).toEqual([]);

  fireEvent.change(screen.getByLabelText('Table'), { target: { value: 'tiers' } });
  fireEvent.click(screen.getByText('Choose where…'));
  const request = await bridge.askedFor('exportAs');
  expect(names).toEqual([]);
  expect(request).toMatchObject({
    kind: 'table',
    table: 'tiers',
    view: { year: 2012, asOf: '2012-01-31' },
    form: 'commas',
    plan: JSON.stringify(openSfsPlan()),
    name: expect.stringMatching(/^OpenSFS Tiers fiscal year 2012.*\.csv$/),
  });
});

test('a page without a table saves nothing', () => {
  const names = computed();
  setState({ page: 'history' });
  exportPage();
  expect(getState().overlay).toBeNull();
  expect(names).toEqual([]);
});

test('a table is saved in the form that was chosen, and in that form from then on', async () => {
  setState({ page: 'members' });
  render(<ExportTable onClose={() => {}} />);
  fireEvent.change(screen.getByLabelText('CSV format'), { target: { value: 'semicolons' } });
  fireEvent.change(screen.getByLabelText('Table'), { target: { value: 'tiers' } });
  fireEvent.click(screen.getByText('Choose where…'));
  expect(await bridge.askedFor('csvForm', (form) => form !== null)).toBe('semicolons');
  expect(await bridge.askedFor('exportAs')).toMatchObject({ form: 'semicolons' });
});
