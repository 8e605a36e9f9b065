// How fast a page of a long history is found, beside one pass over the words of its rows.
import { answerOf, noFilter, rowOf } from '../../shared/history/rows.ts';
import { agree, ratiosOf } from './rounds.mjs';
import { row } from './table.mjs';

const count = 50_000;

const entryAt = (at) => ({
  id: `entry-${at}`,
  at: '2012-01-31T12:00:00.000Z',
  sentence: `Set the name of the member “Cray” to “Cray Inc. ${at}”`,
  effect: [{ did: 'set', in: 'members.roll', id: 'member-cray' }],
  actor: { id: 'ada', name: 'Ada' },
  edit: { type: 'members/setMember' },
});

export function historyRow() {
  const rows = Array.from({ length: count }, (_, at) => rowOf(at + 1, entryAt(at)));
  const query = {
    filter: { ...noFilter, feature: 'members', words: 'cray inc' },
    offset: count / 2,
    count: 200,
  };
  const words = ['cray', 'inc'];
  const ours = () => answerOf(rows, query).hits;
  const peer = () => rows.filter(({ text }) => words.every((word) => text.includes(word))).length;
  agree('rows of a history', ours(), peer());
  const work = 'a page of 50,000 rows, filtered';
  return row('History', work, 'one pass over their words', ratiosOf(ours, peer), 4);
}
