// Thousands of entities at once: added in a batch, taken back, and brought back, in about linear time.
import { expect, test } from 'vitest';
import { applyEdit } from '../../../shared/history/history.ts';
import { duesToInvoice, invoiceDues } from '../../../shared/invoices/changes/invoicing.ts';
import { listAt } from '../../../shared/kernel/collections.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';
import { planAtScale } from '../../fixtures/planAtScale.ts';

let reads = 0;

/** Every look at a field of an invoice that is there already is counted. */
function watched(factor: number): Plan {
  const size = { members: factor * 100, invoices: factor * 400, goals: 0, scenarios: 0 };
  const plan = planAtScale({ ...size, goals: 1, scenarios: 1 });
  const list = listAt('invoices.invoices');
  const counted = list.read(plan).map(
    (one) =>
      new Proxy(one, {
        get: (target, field) => {
          reads += 1;
          return Reflect.get(target, field);
        },
      }),
  );
  return list.write(plan, counted);
}

function readsFor(factor: number): { readonly done: number; readonly undone: number } {
  const plan = watched(factor);
  const ids = duesToInvoice(plan, 2013).map((_, at) => `due-${at}`);
  const batch = invoiceDues(plan, 2013, '2012-01-31', '2012-02-28', ids);
  if (!batch.ok) throw new Error(batch.no.why);
  reads = 0;
  const done = applyEdit(plan, batch.value, []);
  if (!done.ok) throw new Error(done.no.why);
  const doing = reads;
  const { effect, sentence } = done.value;
  const stamp = { at: '2012-01-31T12:00:00.000Z', actor: { id: 'one', name: 'Ada' } };
  const entry = { id: 'one', edit: batch.value, effect, sentence, ...stamp };
  reads = 0;
  const undone = applyEdit(done.value.plan, { type: 'undo', entry: 'one' }, [entry]);
  if (!undone.ok) throw new Error(undone.no.why);
  expect(undone.value.plan.invoices.invoices.length).toBe(plan.invoices.invoices.length);
  return { done: doing, undone: reads };
}

test('invoicing the dues of twice as many members looks at about twice as many invoices', () => {
  const [once, twice] = [readsFor(2), readsFor(4)];
  expect(twice.done / once.done).toBeLessThan(2.4);
  expect(twice.undone / once.undone).toBeLessThan(2.4);
});

const header = 'Member,Tier,Joined';
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => `Organization ${at} anew,Adopter,2012-01-15`);

/** Every look at a field of it, or of what is in it, is counted. */
function watchedDeep<T extends object>(value: T): T {
  return new Proxy(value, {
    get: (target, field) => {
      reads += 1;
      const found: unknown = Reflect.get(target, field);
      return typeof found === 'object' && found !== null ? watchedDeep(found) : found;
    },
  });
}

/** What is imported is one step of the history, which the window makes without a pause. */
function readsOfImport(count: number): number {
  const plan = openSfsPlan();
  const text = [header, ...rowsOf(count)].join('\n');
  const { change } = imported(importerNamed('members'), plan, text);
  if (!change) throw new Error('Nothing can be imported.');
  reads = 0;
  const done = applyEdit(plan, watchedDeep(change), []);
  if (!done.ok) throw new Error(done.no.why);
  expect(done.value.plan.members.roll.length).toBe(plan.members.roll.length + count);
  return reads;
}

test('importing twice as many rows looks at about twice as many fields, and few for each row', () => {
  const [once, twice] = [readsOfImport(500), readsOfImport(1_000)];
  expect(twice / once).toBeLessThan(2.2);
  // So few that 5,000 rows, the most of one import, do not keep the window from drawing.
  expect(twice / 1_000).toBeLessThan(80);
});
