// The cards of the overview: what is committed or expected is told whole, also where it is more than the cost.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FigureCards } from '../../../renderer/overview/FigureCards.tsx';
import { setState } from '../../../renderer/state/store.ts';
import { overviewOf } from '../../../shared/overview/figures.ts';
import { money } from '../../../shared/values/money.ts';
import { aPledge, applied, openSfsPlan } from '../../fixtures/builders.ts';

afterEach(cleanup);

test('more than the cost is committed: the card shows all of it, and what of it is used beneath', async () => {
  const gift = aPledge({ kind: 'cash', amount: money(5_000_000) });
  const plan = applied(openSfsPlan(), {
    type: 'contributions/addPledge',
    entity: gift,
    at: null,
  });
  const settings = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' } as const;
  const overview = overviewOf(plan, settings);
  setState({ plan, saved: plan, viewSettings: settings });
  render(<FigureCards overview={overview} />);
  expect((await screen.findAllByRole('button', { name: /^Committed/ }))[0]?.textContent).toBe(
    '$7M',
  );
  const cards = screen.getAllByText(/^funds /).map(({ textContent }) => textContent);
  const funds = 'funds $2.7M, 100% of the cost, excludes 1 unknown';
  expect(cards).toEqual([funds, funds]);
});
