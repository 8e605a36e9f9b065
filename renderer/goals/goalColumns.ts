// The columns of the list of goals, and what is typed or pasted into them.

import {
  confidenceText,
  markOf,
  progressText,
  type Standing,
} from '../../shared/goals/figures/standing.ts';
import { type Goal, type GoalId, goalStates, horizons } from '../../shared/goals/model.ts';
import { aimText, horizonWords, stateWords } from '../../shared/goals/words.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { ok, type Result, refuse } from '../../shared/values/result.ts';
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

const isGoal = ({ standing }: GoalRow) => standing !== null;

/** A text of a goal; empty on the row of a group. */
const of = (text: (standing: Standing) => string) => (row: GoalRow) =>
  row.standing ? text(row.standing) : '';

const explains = (figure: 'standing' | 'progress' | 'confidence') => (row: GoalRow) => {
  if (row.standing) explainGoal(row.id, figure)();
};

const unknown = (value: (standing: Standing) => number | null) => (row: GoalRow) =>
  row.standing && value(row.standing) === null ? 'unknown' : null;

const stateChoices = goalStates.map((value) => ({ value, label: stateWords[value] }));
const horizonChoices = [
  { value: '', label: 'Not recorded' },
  ...horizons.map((value) => ({ value, label: horizonWords[value] })),
];

export const goalColumns: readonly Column<GoalRow>[] = [
  {
    key: 'name',
    header: 'Group and goal',
    width: 'minmax(200px, 2.4fr)',
    text: ({ name }) => name,
    editable: isGoal,
  },
  {
    key: 'state',
    header: 'State',
    width: 'minmax(96px, 1fr)',
    text: of(({ goal }) => stateWords[goal.state]),
    edit: of(({ goal }) => goal.state),
    editable: isGoal,
    choices: () => stateChoices,
  },
  {
    key: 'owner',
    header: 'Owner',
    width: 'minmax(80px, 1fr)',
    text: of(({ goal }) => goal.owner ?? ''),
    editable: isGoal,
  },
  {
    key: 'horizon',
    header: 'Horizon',
    width: 'minmax(80px, 0.8fr)',
    text: of(({ goal }) => (goal.horizon === null ? '' : horizonWords[goal.horizon])),
    edit: of(({ goal }) => goal.horizon ?? ''),
    editable: isGoal,
    choices: () => horizonChoices,
  },
  {
    key: 'aim',
    header: 'Aimed at',
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

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function chosen<V extends string>(
  text: string,
  values: readonly V[],
  words: Readonly<Record<V, string>>,
): Result<V> {
  const value = values.find((one) => one === text || same(words[one], text));
  if (value !== undefined) return ok(value);
  const all = values.map((one) => words[one]).join(', ');
  return refuse(`“${text}”`, 'is none of these.', `Use one of: ${all}.`);
}

function setOf(column: string, text: string): Result<Partial<Omit<Goal, 'id'>>> | null {
  if (column === 'name') return ok({ name: text });
  if (column === 'owner') return ok({ owner: text === '' ? null : text });
  if (column === 'horizon' && text === '') return ok({ horizon: null });
  if (column === 'horizon') {
    const horizon = chosen(text, horizons, horizonWords);
    return horizon.ok ? ok({ horizon: horizon.value }) : horizon;
  }
  if (column !== 'state') return null;
  const state = chosen(text, goalStates, stateWords);
  return state.ok ? ok({ state: state.value }) : state;
}

/** What a text in a cell changes; null for a column that only shows. */
export function changeOfCell(id: GoalId, column: string, text: string): Result<Change> | null {
  const set = setOf(column, text.trim());
  if (!set?.ok) return set;
  return ok({ type: 'goals/setGoal', id, set: set.value });
}
