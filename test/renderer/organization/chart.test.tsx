// The chart by keyboard, while the parts of a large one are still to come.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Chart } from '../../../renderer/organization/Chart.tsx';
import { organizationOn } from '../../../shared/organization/figures/organization.ts';
import { planAtScale } from '../../fixtures/planAtScale.ts';

afterEach(cleanup);

const scale = { members: 600, invoices: 0, goals: 0, scenarios: 0 };
const organisation = organizationOn(planAtScale(scale), '2012-01-31');

const focused = () => document.activeElement?.textContent ?? '';

test('End leads to the last box, also before its part has come', async () => {
  render(<Chart organisation={organisation} label="OpenSFS" />);
  const [first] = screen.getAllByRole('treeitem');
  first?.focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
  expect(focused()).toBe(first?.textContent);
  await waitFor(() => expect(focused()).toMatch(/^Person/));
});

test('who goes elsewhere before it has come stays there', async () => {
  const { container } = render(
    <>
      <button type="button">Elsewhere</button>
      <Chart organisation={organisation} label="OpenSFS" />
    </>,
  );
  screen.getAllByRole('treeitem')[0]?.focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
  screen.getByRole('button', { name: 'Elsewhere' }).focus();
  await waitFor(() => expect(container.textContent).toContain('Person'));
  await new Promise((next) => requestAnimationFrame(next));
  expect(focused()).toBe('Elsewhere');
});
