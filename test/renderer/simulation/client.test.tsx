// The worker that draws plans: it follows the plan by what is new, and ends when nobody asks any more.
// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSimulation } from '../../../renderer/simulation/client.ts';
import type { SimulationRequest } from '../../../renderer/simulation/messages.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { updated } from '../../../shared/kernel/planUpdate.ts';
import { blankPlan } from '../../../shared/registry/parts.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';

class FakeWorker extends EventTarget {
  static readonly made: FakeWorker[] = [];
  readonly asked: SimulationRequest[] = [];
  ended = false;
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(asked: SimulationRequest): void {
    this.asked.push(structuredClone(asked));
  }
  terminate(): void {
    this.ended = true;
  }
  /** The plan that it has after all that it was sent. */
  plan(): Plan {
    return this.asked.reduce((plan, { update }) => updated(plan, update), blankPlan);
  }
  answer(): void {
    const last = this.asked.at(-1);
    const data = { channel: last?.channel, generation: last?.generation, answer: null };
    act(() => void this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a worker that nobody asks any more ends, and the next one gets the plan in whole', () => {
  const job = { years: [2012], view: 'expected' } as const;
  const plan = openSfsPlan();
  const asking = renderHook(({ seen }) => useSimulation('page', 'answer', seen, job), {
    initialProps: { seen: plan },
  });
  const [first] = FakeWorker.made;
  expect(first?.plan()).toEqual(plan);
  first?.answer();
  vi.advanceTimersByTime(900);
  const edited = applied(plan, { type: 'cost/setLine', id: 'line-testers', set: { note: 'Seen' } });
  asking.rerender({ seen: edited });
  expect(first?.asked.at(-1)?.update.places).toHaveLength(1);
  expect(first?.plan()).toEqual(edited);
  vi.advanceTimersByTime(60_000);
  expect(first?.ended).toBe(false);
  first?.answer();
  vi.advanceTimersByTime(1000);
  expect(first?.ended).toBe(true);
  asking.rerender({ seen: plan });
  expect(FakeWorker.made).toHaveLength(2);
  expect(FakeWorker.made[1]?.plan()).toEqual(plan);
});

test('a worker that breaks is told, and the next request is answered by another one', () => {
  const told = vi.fn();
  vi.stubGlobal('reportError', told);
  const job = { years: [2012], view: 'expected' } as const;
  const plan = openSfsPlan();
  const asking = renderHook(({ seen }) => useSimulation('breaking', 'answer', seen, job), {
    initialProps: { seen: plan },
  });
  const broken = FakeWorker.made.at(-1);
  const event = Object.assign(new Event('error'), { message: 'It broke.' });
  broken?.dispatchEvent(event);
  expect(String(told.mock.calls)).toContain('It broke.');
  expect(broken?.ended).toBe(true);
  const edited = applied(plan, { type: 'cost/setLine', id: 'line-testers', set: { note: 'Seen' } });
  asking.rerender({ seen: edited });
  const next = FakeWorker.made.at(-1);
  expect(next).not.toBe(broken);
  expect(next?.plan()).toEqual(edited);
});
