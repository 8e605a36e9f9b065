// The columns of the list of goals: what is typed, and how each stands.
import { goalCells } from '../../shared/goals/cells.ts';
import {
  confidenceText,
  markOf,
  progressText,
  type Standing,
} from '../../shared/goals/figures/standing.ts';
import { aimText } from '../../shared/goals/words.ts';
import { columnsOf } from '../editing/gridColumns.ts';
import type { Column } from '../ui/grid/column.ts';
import { explainGoal } from './useGoals.ts';

/** A goal, or the group above its goals. */
export interface GoalRow {
  readonly id: string;
  readonly kind: 'leaf' | 'group';
  readonly name: string;
  /** Null on the row of a group. */
  readonly standing: Standing | null;
}

/** A text of a goal; empty on the row of a group. */
const of = (text: (standing: Standing) => string) => (row: GoalRow) =>
  row.standing ? text(row.standing) : '';

const explains = (figure: 'standing' | 'progress' | 'confidence') => (row: GoalRow) => {
  if (row.standing) explainGoal(row.id, figure)();
};

const unknown = (value: (standing: Standing) => number | null) => (row: GoalRow) =>
  row.standing && value(row.standing) === null ? 'unknown' : null;

const typed = columnsOf(goalCells, ({ standing }: GoalRow) => standing?.goal ?? null);

export const goalColumns: readonly Column<GoalRow>[] = [
  typed('name', {
    header: 'Group and goal',
    name: 'Group and goal',
    width: 'minmax(200px, 2.4fr)',
    text: ({ name }) => name,
  }),
  typed('state', { width: 'minmax(96px, 1fr)' }),
  typed('owner', { width: 'minmax(80px, 1fr)' }),
  typed('horizon', { width: 'minmax(80px, 0.8fr)' }),
  {
    key: 'aim',
    header: 'Target',
    width: 'minmax(84px, 1fr)',
    text: of(({ aim }) => (aim ? aimText(aim) : '')),
    mark: ({ standing }) => (standing?.overdue ? 'act' : null),
    onExplain: explains('standing'),
  },
  {
    key: 'progress',
    header: 'Progress',
    align: 'end',
    width: '76px',
    text: of(({ progress }) => progressText(progress)),
    mark: unknown(({ progress }) => progress),
    onExplain: explains('progress'),
  },
  {
    key: 'confidence',
    header: 'Confidence',
    align: 'end',
    width: '84px',
    text: of(({ confidence }) => confidenceText(confidence)),
    mark: unknown(({ confidence }) => confidence),
    onExplain: explains('confidence'),
  },
  {
    key: 'mark',
    header: 'Standing',
    width: '100px',
    text: of((standing) => markOf(standing).text),
    mark: ({ standing }) => (standing && markOf(standing).tone === 'act' ? 'act' : null),
    onExplain: explains('standing'),
  },
];
