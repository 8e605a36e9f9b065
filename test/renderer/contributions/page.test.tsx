// The parts of the contributions page in a document: rows that stay the same, refusals in words, unknowns.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { AmountsCard } from '../../../renderer/contributions/AmountsCard.tsx';
import { CashCard } from '../../../renderer/contributions/CashCard.tsx';
import { ClosingDuesCard } from '../../../renderer/contributions/ClosingDuesCard.tsx';
import { CoverCard } from '../../../renderer/contributions/CoverCard.tsx';
import { DuesCard } from '../../../renderer/contributions/DuesCard.tsx';
import { PledgeDialog } from '../../../renderer/contributions/PledgeDialog.tsx';
import { gridRowsOf, pledgeRow } from '../../../renderer/contributions/pledgeRows.ts';
import { RulesDialog } from '../../../renderer/contributions/RulesDialog.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState } from '../../../renderer/state/store.ts';
import { setViewSettings } from '../../../renderer/state/viewSettings.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { fte } from '../../../shared/values/fte.ts';
import { money } from '../../../shared/values/money.ts';
import { aPledge, edited, giving, testers, worked } from '../../shared/contributions/plans.ts';
import { opened } from '../fakeBridge.ts';

const grant = aPledge({ id: 'grant', name: 'Grant', amount: money(20_000) });
const plan = giving(worked, grant, testers(fte(1)));

function showing(shown: Plan): void {
  show(opened(shown), '2012-01-31');
  setViewSettings({ view: 'expected', end: 'likely' });
}

const pledges = () => getState().plan.contributions.pledges;
const nothing = () => undefined;

function fill(label: string, value: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}

function choose(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => showing(plan));

describe('a row of the table', () => {
  test('is the same object until something that it shows has changed', () => {
    const row = pledgeRow(plan, 'testers', 2012);
    const other = edited(plan, {
      type: 'contributions/setPledge',
      id: 'grant',
      set: { name: 'Gift' },
    });
    expect(pledgeRow(other, 'testers', 2012)).toBe(row);
    expect(row.worth).toBe('$300,000');
    expect(pledgeRow(other, 'testers', 2013).worth).toBe('not in 2013');
    const dearer = edited(plan, {
      type: 'cost/setTerms',
      set: {
        rate: {
          amount: { low: money(320_000), high: money(320_000) },
          basis: 'assumption',
          solved: null,
          note: null,
        },
      },
    });
    expect(pledgeRow(dearer, 'testers', 2012).worth).toBe('$320,000');
  });

  test('shows what is not known as unknown', () => {
    const unpaid = edited(plan, {
      type: 'cost/setTerms',
      set: { rate: { amount: null, basis: 'unknown', solved: null, note: null } },
    });
    expect(pledgeRow(unpaid, 'testers', 2012).worth).toBe('unknown');
  });

  test('that was just removed is empty, and the others keep their array', () => {
    expect(pledgeRow(plan, 'removed', 2012)).toEqual({ pledge: null, worth: '' });
    const rows = gridRowsOf(plan.contributions.pledges);
    expect(gridRowsOf([...plan.contributions.pledges])).toBe(rows);
    expect(gridRowsOf(plan.contributions.pledges.toReversed())).not.toBe(rows);
  });
});

describe('the cards', () => {
  test('say in words why no dues close the gap', async () => {
    setViewSettings({ view: 'committed' });
    render(<ClosingDuesCard />);
    const tiers = await screen.findAllByRole('listitem');
    expect(tiers.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Promoter \$500,000 now\$595,000/),
      expect.stringMatching(/^Adopter .*no one pays these dues in this view/),
      expect.stringMatching(/^Supporter .*no one pays these dues in this view/),
    ]);
  });

  test('mark expected members, and count none of them as committed', () => {
    setViewSettings({ view: 'committed' });
    render(<DuesCard />);
    const adopter = screen.getByRole('row', { name: /Adopter/ });
    expect(adopter.textContent).toContain('not named');
    expect(adopter.textContent).toContain('not counted in this view');
    expect(within(adopter).getByRole('button', { name: /expected members.*: \$0/ })).toBeTruthy();
  });

  test('show a need of which nothing is known as unknown', () => {
    showing(edited(worked, { type: 'cost/removeLine', id: 'line-gatekeeper' }));
    render(<CoverCard />);
    expect(screen.getByRole('button', { name: 'Need, Gatekeeping: unknown' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Funding gap, Gatekeeping: unknown' })).toBeTruthy();
  });

  test('explain each step of the cash', () => {
    render(<CashCard />);
    for (const step of within(screen.getByRole('list')).getAllByRole('button')) {
      fireEvent.click(step);
      expect(getState().explaining).toHaveLength(1);
    }
  });

  test('say that no amount is set for the year, until one is', () => {
    const { rerender } = render(<AmountsCard open={nothing} />);
    const sentence = 'No board allocation is set for 2012: all unrestricted cash counts.';
    expect(screen.getByText(sentence)).toBeTruthy();
    showing(
      edited(plan, {
        type: 'contributions/addAmount',
        at: null,
        entity: { id: 'set', year: 2012, amount: money(1), source: 'A motion' },
      }),
    );
    rerender(<AmountsCard open={nothing} />);
    expect(screen.queryByText(sentence)).toBeNull();
    expect(screen.getByText('A motion')).toBeTruthy();
  });
});

describe('the dialogs', () => {
  test('another giver has a name', () => {
    render(<PledgeDialog id="grant" onClose={nothing} />);
    choose('Contributor', 'another');
    press('Save');
    expect(screen.getByRole('alert').textContent).toContain('The name is blank.');
    expect(pledges().find(({ id }) => id === 'grant')?.giver).toBeNull();
    fill('Name of the contributor', '  A foundation ');
    press('Save');
    expect(pledges().find(({ id }) => id === 'grant')?.giver).toBe('A foundation');
  });

  test('change the kind of a contribution with all that goes with it, as one edit', () => {
    render(<PledgeDialog id="testers" onClose={nothing} />);
    choose('Kind', 'hosting');
    expect(screen.queryByLabelText('FTE per year')).toBeNull();
    fill('Value per year', '12k');
    choose('Contributor', 'another');
    fill('Name of the contributor', 'Indiana University');
    press('Save');
    expect(pledges()[1]).toMatchObject({
      kind: 'hosting',
      fte: null,
      line: null,
      activity: 'activity-testing',
      amount: money(12_000),
      giver: 'Indiana University',
    });
    expect(getState().entries).toHaveLength(1);
  });

  test('refuse a contribution without a name or an amount', () => {
    render(<PledgeDialog id={null} onClose={nothing} />);
    press('Add');
    expect(screen.getByRole('alert').textContent).toContain('Type a name.');
    fill('Description', 'Gift');
    press('Add');
    expect(screen.getByRole('alert').textContent).toContain('Type an amount.');
    expect(pledges()).toHaveLength(2);
  });

  test('take a last year along with a later first year', () => {
    render(<PledgeDialog id="grant" onClose={nothing} />);
    fill('First year', '2014');
    press('Save');
    expect(pledges()[0]).toMatchObject({ firstYear: 2014, lastYear: 2014 });
  });

  test('edit the bands of the host fee, in order and without an end', () => {
    render(<RulesDialog onClose={nothing} />);
    press('Add band');
    press('Add band');
    fill('Band 1, share', '9%');
    fill('Band 2, share', '6%');
    press('Save');
    const { rules } = getState().plan.contributions;
    expect(rules.hostFee).toEqual([
      { upTo: money(1_000_000), share: 0.09 },
      { upTo: null, share: 0.06 },
    ]);
  });
});
