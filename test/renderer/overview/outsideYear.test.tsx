// A year outside the plan in the window: its pages say that it is, and show no figure of it.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import CashPage from '../../../renderer/cash/CashPage.tsx';
import { TargetCard } from '../../../renderer/cost/TargetCard.tsx';
import { FigureCards } from '../../../renderer/overview/FigureCards.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { setViewSettings } from '../../../renderer/state/viewSettings.ts';
import { overviewOf } from '../../../shared/overview/figures.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';

const plan = openSfsPlan();
const settings = { asOf: '2012-01-31', year: 2050, end: 'likely', view: 'expected' } as const;

function showing(year: number): void {
  show(opened(plan), settings.asOf);
  setViewSettings({ ...settings, year });
}

afterEach(cleanup);

test('the cards of the overview show no amount', () => {
  showing(2050);
  render(<FigureCards overview={overviewOf(plan, settings)} />);
  expect(screen.getAllByText('unknown')).toHaveLength(4);
  expect(document.body.textContent).not.toContain('$');
  expect(document.body.textContent).toContain('2050 is outside the plan');
});

test('the total beside the cost model is unknown, and says why', () => {
  showing(2050);
  render(<TargetCard open={() => undefined} />);
  expect(screen.getAllByText('unknown')).toHaveLength(3);
  expect(document.body.textContent).toContain('2050 is outside the plan, which covers 2012–2014.');
});

test('the cash page says that the year is none of the plan, and what is available in no other one', () => {
  showing(2050);
  render(<CashPage />);
  expect(screen.getByText('2050 is outside the plan.')).toBeTruthy();
  expect(screen.getByText('Available to commit, 2050')).toBeTruthy();
  expect(screen.getAllByText('not in the plan')).toHaveLength(2);
});
