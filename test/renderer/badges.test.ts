// What the features say in the sidebar: counted from their own figures, and nothing where nobody must act.
// @vitest-environment jsdom
import './frame/platform.ts';
import { expect, test } from 'vitest';
import { pageNames, pages } from '../../renderer/registry.ts';
import type { ViewSettings } from '../../shared/kernel/viewSettings.ts';
import { emptyPlan } from '../../shared/registry/parts.ts';
import { openSfsPlan } from '../fixtures/builders.ts';
import { anInvoice } from '../fixtures/cashBuilders.ts';

const settings: ViewSettings = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' };

async function badgesOf(plan: ReturnType<typeof openSfsPlan>) {
  const found: Record<string, string> = {};
  for (const name of pageNames) {
    const module = await pages[name].badge?.();
    const badge = module?.default(plan, settings);
    if (badge) found[name] = badge.text;
  }
  return found;
}

test('an empty plan has no badge', async () => {
  expect(await badgesOf(emptyPlan(2012))).toEqual({});
});

test('the example says what is unknown, vacant, at risk and due', async () => {
  expect(await badgesOf(openSfsPlan())).toMatchInlineSnapshot(`
    {
      "cost": "1 unknown",
      "goals": "1 slipping",
      "groups": "4 due to the board",
      "infrastructure": "2 at risk",
    }
  `);
});

test('an invoice is past due the day after its due day, until it is paid', async () => {
  const plan = openSfsPlan();
  const due = anInvoice({ on: '2011-12-01', due: '2012-01-30' });
  const withInvoice = (one: typeof due) => ({
    ...plan,
    invoices: { ...plan.invoices, invoices: [one] },
  });
  expect((await badgesOf(withInvoice(due))).invoices).toBe('1 past due');
  expect((await badgesOf(withInvoice({ ...due, due: '2012-01-31' }))).invoices).toBeUndefined();
});
