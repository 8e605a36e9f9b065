// Entities are found by their ids in lists that grow one by one, also where two lists grow out of one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appended, type Entity, positionOf, replace } from '../../../shared/values/id.ts';

const ids = Array.from({ length: 40 }, (_, at) => `e${at}`);
const step = fc.record({ list: fc.nat(8), id: fc.constantFrom(...ids), sets: fc.boolean() });

const plainly = (list: readonly Entity[], id: string) => list.findIndex((one) => one.id === id);

test('an entity is found in every list that grew out of others, whoever was asked before', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const lists: (readonly Entity[])[] = [ids.slice(0, 20).map((id) => ({ id }))];
      for (const { list, id, sets } of steps) {
        const from = lists[list % lists.length] ?? [];
        // Often asked lists have an index.
        for (let asked = 0; asked < 20; asked += 1) positionOf(from, id);
        const isThere = plainly(from, id) >= 0;
        if (isThere && sets) lists.push(replace(from, { id }));
        if (!isThere) lists.push(appended(from, { id }));
        for (const one of lists) {
          for (const each of ids) expect(positionOf(one, each)).toBe(plainly(one, each));
        }
      }
    }),
  );
});

test('the list before stays as it was', () => {
  const before = [{ id: 'a' }];
  expect(appended(before, { id: 'b' })).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(before).toEqual([{ id: 'a' }]);
});
