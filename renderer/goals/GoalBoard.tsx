// The board: a column for each state; cards move by menu, by Alt with an arrow, or by dragging.
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { nextState } from '../../shared/goals/changes/arrange.ts';
import type { Standing } from '../../shared/goals/figures/standing.ts';
import { type GoalId, type GoalState, goalStates } from '../../shared/goals/model.ts';
import { stateWords } from '../../shared/goals/words.ts';
import { useIsLarge } from '../state/large.ts';
import { Button } from '../ui/Button.tsx';
import { oneEachFrame } from '../ui/oneEachFrame.ts';
import { followShown } from '../ui/showRow.ts';
import type { Open } from './dialogs.ts';
import { GoalCard, goalKind } from './GoalCard.tsx';
import { moveGoal, setGoalState } from './useGoals.ts';

interface Props {
  readonly standings: readonly Standing[];
  readonly open: Open;
  readonly show: (id: GoalId) => void;
}

/** As many cards of a column as are drawn at first: a board of hundreds stays quick. */
const drawnAtFirst = 20;

/** In a large plan the first of each column, about as many as are in view, come before all others. */
const cardsInView = 5;

/** How many cards of a column are drawn; those beyond the view follow, a column in each frame. */
function useDrawn() {
  const isLarge = useIsLarge();
  const [drawn, setDrawn] = useState(isLarge ? cardsInView : drawnAtFirst);
  const isWhole = drawn >= drawnAtFirst;
  useEffect(() => {
    if (isWhole) return undefined;
    return oneEachFrame(() => setDrawn((before) => Math.max(before, drawnAtFirst)));
  }, [isWhole]);
  return [drawn, setDrawn] as const;
}

const cardOf = (id: GoalId) =>
  document.querySelector<HTMLElement>(`[data-entity="${CSS.escape(id)}"]`);

function focusCard(card: Element | null | undefined): void {
  card?.querySelector<HTMLElement>('.link-button')?.focus();
}

/** A card that moved to another column is drawn anew there: the focus goes with it. */
function useFollowing() {
  const moved = useRef<GoalId | null>(null);
  useEffect(() => {
    if (moved.current !== null) focusCard(cardOf(moved.current));
    moved.current = null;
  });
  return (id: GoalId, move: () => void) => {
    moved.current = id;
    move();
  };
}

/** Up and down in a column, left and right to the next column that has a card at that height. */
function neighborOf(card: Element, key: string): Element | null | undefined {
  if (key === 'ArrowUp') return card.previousElementSibling;
  if (key === 'ArrowDown') return card.nextElementSibling;
  const at = [...(card.parentElement?.children ?? [])].indexOf(card);
  const columns = [...document.querySelectorAll('.goal-column > ul')];
  const own = columns.findIndex((column) => column.contains(card));
  const ordered =
    key === 'ArrowRight' ? columns.slice(own + 1) : columns.slice(0, own).toReversed();
  const column = ordered.find(({ children }) => children.length > 0);
  return column?.children[Math.min(at, column.children.length - 1)];
}

const sideways: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };
const upright: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

interface ColumnProps extends Omit<Props, 'standings'> {
  readonly state: GoalState;
  readonly some: readonly Standing[];
  readonly setState: (id: GoalId, state: GoalState) => void;
  readonly moveBy: (id: GoalId, by: -1 | 1) => void;
}

function Column({ state, some, setState, moveBy, open, show }: ColumnProps) {
  const [drawn, setDrawn] = useDrawn();
  const more = some.length - Math.max(drawn, drawnAtFirst);
  // One that is looked for is drawn before it takes the focus.
  useLayoutEffect(() =>
    followShown((id) => {
      const at = some.findIndex(({ goal }) => goal.id === id);
      if (at < drawn) return false;
      setDrawn(at + 1);
      setWanted(id);
      return true;
    }),
  );
  const [wanted, setWanted] = useState<GoalId | null>(null);
  useLayoutEffect(() => {
    if (wanted !== null) focusCard(cardOf(wanted));
  }, [wanted]);
  return (
    <section
      className={some.length > 0 ? 'goal-column' : 'goal-column goal-column-empty'}
      aria-label={`${stateWords[state]}: ${some.length}`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => setState(event.dataTransfer.getData(goalKind), state)}
    >
      <h2>
        {stateWords[state]} <span className="dim">{some.length}</span>
      </h2>
      <ul>
        {some.slice(0, drawn).map((standing) => (
          <GoalCard key={standing.goal.id} {...{ standing, setState, moveBy, open, show }} />
        ))}
      </ul>
      {more > 0 && (
        <Button kind="quiet" onPress={() => setDrawn(Math.max(drawn, drawnAtFirst) + drawnAtFirst)}>
          {`Show ${Math.min(more, drawnAtFirst)} more`}
        </Button>
      )}
    </section>
  );
}

export function GoalBoard({ standings, open, show }: Props) {
  const byState = Map.groupBy(standings, ({ goal }) => goal.state);
  const follow = useFollowing();
  const setState = (id: GoalId, state: GoalState) => follow(id, () => setGoalState(id, state));
  const columnOf = (id: GoalId) => {
    const state = standings.find(({ goal }) => goal.id === id)?.goal.state;
    return state === undefined ? [] : (byState.get(state) ?? []).map(({ goal }) => goal.id);
  };
  const moveBy = (id: GoalId, by: -1 | 1) => follow(id, () => moveGoal(columnOf(id), id, by));

  const moveByKey = (id: GoalId, key: string) => {
    const [side, up] = [sideways[key], upright[key]];
    const standing = standings.find(({ goal }) => goal.id === id);
    const state = side && standing && nextState(standing.goal.state, side);
    if (state) setState(id, state);
    if (up) moveBy(id, up);
  };
  const press = (event: KeyboardEvent) => {
    const card = event.target instanceof Element ? event.target.closest('.goal-card') : null;
    const id = card?.getAttribute('data-entity');
    if (!card || !id || !event.key.startsWith('Arrow') || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (event.altKey) moveByKey(id, event.key);
    else focusCard(neighborOf(card, event.key));
  };
  return (
    <section className="goal-board" aria-label="Goals by state" onKeyDown={press}>
      {goalStates.map((state) => (
        <Column
          key={state}
          state={state}
          some={byState.get(state) ?? []}
          {...{ setState, moveBy, open, show }}
        />
      ))}
    </section>
  );
}
