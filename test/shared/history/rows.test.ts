// Rows of a history: filtered by page, person, entity, period and words, and paged.
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../shared/history/history.ts';
import {
  answerOf,
  entitiesNamed,
  filtered,
  type HistoryFilter,
  noFilter,
  rowOf,
  type SearchableRow,
} from '../../../shared/history/rows.ts';
import { featureName } from '../../../shared/kernel/differences.ts';
import { openSfsPlan, type Story, told } from '../../fixtures/builders.ts';

const start: Story = { plan: openSfsPlan(), entries: [] };
const rename: Edit = { type: 'members/setMember', id: 'member-cray', set: { name: 'Cray Inc.' } };
const note: Edit = { type: 'cost/setLine', id: 'line-testers', set: { note: 'Asked again.' } };
const remove: Edit = { type: 'governance/removeOffice', id: 'office-treasurer' };
const story = [rename, note, remove].reduce<Story>((now, edit) => told(now, edit), start);
const rows = story.entries.map((entry, at) => rowOf(at + 1, entry));
const found = (filter: Partial<HistoryFilter>) =>
  filtered(rows, { ...noFilter, ...filter }).map(({ seq }) => seq);

describe('rows are found', () => {
  test('all, the newest first', () => expect(found({})).toEqual([3, 2, 1]));
  test('by the part that they touched', () => expect(found({ feature: 'cost' })).toEqual([2]));
  test('by who, and by nobody else', () => {
    expect(found({ who: 'Ada' })).toEqual([3, 2, 1]);
    expect(found({ who: 'Bob' })).toEqual([]);
  });
  test('by the words of the sentence, in any order', () => {
    expect(found({ words: 'inc cray' })).toEqual([1]);
  });
  test('by an entity that they touched, also when it is gone', () => {
    expect(found({ entities: ['office-treasurer'] })).toEqual([3]);
    expect(found({ words: 'no such words', entities: ['line-testers'] })).toEqual([2]);
  });
  test('by period, both ends included', () => {
    const at = '2012-01-31T12:00:00.000Z';
    expect(found({ from: at, to: at })).toEqual([3, 2, 1]);
    expect(found({ from: '2012-02-01T00:00:00.000Z' })).toEqual([]);
  });
});

test('entities are found by their names, and parts have names', () => {
  expect(entitiesNamed(start.plan, 'testers')).toContain('line-testers');
  expect(entitiesNamed(start.plan, ' ')).toEqual([]);
  expect(['cost', 'pathForward'].map(featureName)).toEqual(['Cost', 'Path forward']);
});

test('one page of fifty thousand has its rows, with the count of all', () => {
  const [first] = rows;
  if (!first) throw new Error('No row');
  const many = Array.from(
    { length: 50_000 },
    (_, at): SearchableRow => ({ ...first, seq: at + 1 }),
  );
  const filter = { ...noFilter, feature: 'members', words: 'cray inc' };
  const answer = answerOf(many, { filter, offset: 25_000, count: 200 });
  expect(answer).toMatchObject({ hits: 50_000, people: ['Ada'], features: ['members'] });
  expect(answer.rows.map(({ seq }) => seq).slice(0, 2)).toEqual([25_000, 24_999]);
});
