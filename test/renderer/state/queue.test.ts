// The queue: in order, one at a time, nothing dropped, and what is sent again is sent unchanged.
import { describe, expect, test } from 'vitest';
import { createQueue, type QueueState } from '../../../renderer/state/queue.ts';
import type { Answer, SaveRequest } from '../../../shared/bridge/channels.ts';
import type { Problem } from '../../../shared/bridge/problem.ts';
import { no, ok } from '../../../shared/values/result.ts';

const full: Problem = {
  kind: 'problem',
  what: 'Not saved.',
  why: 'The disk is full.',
  remedy: 'Free some space.',
  safe: 'Everything before is safe.',
};

const request = (id: string, seq: number): SaveRequest => ({
  id,
  edit: { type: 'consortium/setProfile', set: { name: id } },
  seq,
});

const saved = (seq: number): Answer<'save'> => ok({ state: 'saved', seq, at: `at ${seq}` });

/** A queue whose other end answers only when the test says so. */
function aQueue() {
  const sent: SaveRequest[] = [];
  const heldIds: string[] = [];
  const states: QueueState[] = [];
  const savedIds: string[] = [];
  const differences: string[] = [];
  const later: (() => void)[] = [];
  let settle: (answer: Answer<'save'>) => void = () => {};
  const queue = createQueue({
    send: (one) => {
      sent.push(structuredClone(one));
      return new Promise((answer) => {
        settle = answer;
      });
    },
    hold: ({ id }) => heldIds.push(id),
    onState: (state) => states.push(state),
    onSaved: ({ id }, at) => savedIds.push(`${id} ${at}`),
    onDiffers: (why) => differences.push(why),
    onElsewhere: () => differences.push('elsewhere'),
    later: (retry) => later.push(retry),
  });
  const answer = async (given: Answer<'save'>) => {
    settle(given);
    // The queue goes on in the microtasks after its answer.
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { queue, sent, heldIds, states, savedIds, differences, later, answer };
}

describe('the queue', () => {
  test('sends one at a time, in the order of the edits', async () => {
    const { queue, sent, savedIds, states, answer } = aQueue();
    queue.add(request('a', 1));
    queue.add(request('b', 2));
    queue.add(request('c', 3));
    expect(sent.map(({ id }) => id)).toEqual(['a']);
    await answer(saved(1));
    expect(sent.map(({ id }) => id)).toEqual(['a', 'b']);
    await answer(saved(2));
    await answer(saved(3));
    expect(savedIds).toEqual(['a at 1', 'b at 2', 'c at 3']);
    expect(states.at(-1)).toEqual({ waiting: 0, problem: null });
  });

  test('tells of what has to wait, and only of that', async () => {
    const { queue, heldIds, answer } = aQueue();
    queue.add(request('a', 1));
    queue.add(request('b', 2));
    expect(heldIds).toEqual(['b']);
    await answer(saved(1));
    await answer(no(full));
    queue.add(request('c', 3));
    expect(heldIds).toEqual(['b', 'c']);
  });

  test('stops at a problem, says it, and keeps everything that waits', async () => {
    const { queue, sent, states, answer } = aQueue();
    queue.add(request('a', 1));
    queue.add(request('b', 2));
    await answer(no(full));
    expect(states.at(-1)).toEqual({ waiting: 2, problem: full });
    queue.add(request('c', 3));
    expect(sent).toHaveLength(1);
    expect(states.at(-1)).toEqual({ waiting: 3, problem: full });
  });

  test.each([
    ['by hand', ({ queue }: ReturnType<typeof aQueue>) => queue.retry()],
    ['by itself', ({ later }: ReturnType<typeof aQueue>) => later.at(-1)?.()],
  ])('is sent again unchanged %s, and goes on in order', async (_how, retry) => {
    const all = aQueue();
    all.queue.add(request('a', 1));
    all.queue.add(request('b', 2));
    await all.answer(no(full));
    retry(all);
    expect(all.sent).toEqual([request('a', 1), request('a', 1)]);
    await all.answer(saved(1));
    await all.answer(saved(2));
    expect(all.sent.at(-1)).toEqual(request('b', 2));
    expect(all.savedIds).toEqual(['a at 1', 'b at 2']);
    expect(all.states.at(-1)).toEqual({ waiting: 0, problem: null });
  });

  test('plans one retry, however often it was tried by hand', async () => {
    const { queue, later, answer } = aQueue();
    queue.add(request('a', 1));
    await answer(no(full));
    queue.retry();
    await answer(no(full));
    expect(later).toHaveLength(1);
    later[0]?.();
    await answer(no(full));
    expect(later).toHaveLength(2);
  });

  test('does not send twice where a retry comes while it is sending', async () => {
    const { queue, sent, savedIds, answer } = aQueue();
    queue.add(request('a', 1));
    queue.retry();
    queue.retry();
    await answer(saved(1));
    expect(sent).toHaveLength(1);
    expect(savedIds).toEqual(['a at 1']);
  });

  test('takes the first number where main knows the id already', async () => {
    const { queue, savedIds, states, answer } = aQueue();
    queue.add(request('a', 7));
    await answer(no(full));
    queue.retry();
    await answer(saved(7));
    expect(savedIds).toEqual(['a at 7']);
    expect(states.at(-1)?.waiting).toBe(0);
  });

  test('sends nothing more where the plan of main differs', async () => {
    const { queue, sent, differences, answer } = aQueue();
    queue.add(request('a', 1));
    queue.add(request('b', 2));
    await answer(ok({ state: 'differs', why: 'The tier is gone.' }));
    expect(differences).toEqual(['The tier is gone.']);
    expect(sent).toHaveLength(1);
  });

  test('keeps what waits where main has another workspace open', async () => {
    const { queue, differences, answer } = aQueue();
    queue.add(request('a', 1));
    await answer(ok({ state: 'elsewhere' }));
    expect(differences).toEqual(['elsewhere']);
    expect(queue.waiting()).toHaveLength(1);
  });

  test('forgets the answer to what it forgot, and goes on with what came since', async () => {
    const { queue, sent, savedIds, states, answer } = aQueue();
    queue.add(request('a', 1));
    queue.clear();
    queue.add(request('b', 1));
    await answer(saved(1));
    expect(savedIds).toEqual([]);
    expect(sent.map(({ id }) => id)).toEqual(['a', 'b']);
    await answer(saved(1));
    expect(savedIds).toEqual(['b at 1']);
    expect(states.at(-1)).toEqual({ waiting: 0, problem: null });
  });
});
