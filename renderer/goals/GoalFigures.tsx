// The four figures at the head of the page: what is open, and what somebody should look at.

import { goalsOf } from '../../shared/goals/figures/goals.ts';
import { goalStates, stateRules } from '../../shared/goals/model.ts';
import { stateWords } from '../../shared/goals/words.ts';
import { FigureCard } from '../ui/Card.tsx';
import { explainCount, useStandings } from './useGoals.ts';

const counted = (count: number, none: string, some: string) => (count === 0 ? none : some);

export function GoalFigures() {
  const all = useStandings();
  const of = (count: Parameters<typeof goalsOf>[1]) => goalsOf(all, count).length;
  const [overdue, slipping, owed] = [of('overdue'), of('slipping'), of('owed')];
  const states = goalStates
    .filter((state) => stateRules[state].open && stateRules[state].proposed && of(state) > 0)
    .map((state) => `${of(state)} ${stateWords[state].toLowerCase()}`);
  return (
    <div className="cards">
      <FigureCard
        label="Open goals"
        value={String(of('open'))}
        aside={`of ${all.length}`}
        note={states.join(', ') || 'none under way'}
        onExplain={explainCount('open')}
      />
      <FigureCard
        label="Overdue goals"
        value={String(overdue)}
        tone={overdue > 0 ? 'act' : undefined}
        note={counted(overdue, 'none past due', 'past their due date')}
        onExplain={explainCount('overdue')}
      />
      <FigureCard
        label="Slipping goals"
        value={String(slipping)}
        tone={slipping > 0 ? 'act' : undefined}
        note="confidence fell, or the target moved later"
        onExplain={explainCount('slipping')}
      />
      <FigureCard
        label="Due to the board"
        value={String(owed)}
        note={counted(owed, 'everything was delivered', 'nothing was delivered yet')}
        onExplain={explainCount('owed')}
      />
    </div>
  );
}
