// The four figures at the head of the page: groups, people, what to look at, what is owed.
import { mayChairText, servingText } from '../../shared/groups/figures.ts';
import { counted } from '../../shared/values/counted.ts';
import { formatDate } from '../../shared/values/date.ts';
import { sum } from '../../shared/values/money.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { FigureCard } from '../ui/Card.tsx';
import { explainGoalsOf, explainGroup, useGroups } from './useGroups.ts';

export function GroupFigures() {
  const { asOf } = useViewSettings();
  const { members, goals } = usePlan();
  const groups = useGroups();
  const flags = sum(groups.map((one) => one.flags.length));
  const unknown = groups.filter(({ known }) => !known).length;
  const leaders = groups.filter(({ chairs }) => chairs.length > 0).length;
  const owed = sum(groups.map((one) => one.owed.length));
  const may = mayChairText(members);
  return (
    <div className="cards">
      <FigureCard
        label={`Working groups on ${formatDate(asOf)}`}
        value={String(groups.filter(({ inForce }) => inForce).length)}
        note={`${leaders} with a chair on record`}
        onExplain={explainGroup('inForce', null)}
      />
      <FigureCard
        label="People serving"
        value={servingText(groups)}
        tone={unknown === groups.length ? 'unknown' : undefined}
        note={
          unknown === 0
            ? 'in any role'
            : `excludes ${counted(unknown, 'group')} with no one recorded`
        }
        onExplain={explainGroup('serving', null)}
      />
      <FigureCard
        label="People to check"
        value={String(flags)}
        tone={flags > 0 ? 'act' : undefined}
        note={may === null ? 'no tier may chair' : `chairs come from ${may}`}
        onExplain={explainGroup('flags', null)}
      />
      <FigureCard
        label="Due to the board"
        value={String(owed)}
        note={goals.goals.length === 0 ? 'no goals yet' : 'goals with nothing delivered'}
        onExplain={explainGoalsOf('owed', null)}
      />
    </div>
  );
}
