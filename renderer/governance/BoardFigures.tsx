// The figures at the head of the page: authorized, in office, vacant, suspended, and quorum.
import type { GovernanceAddress } from '../../shared/governance/explain.ts';
import { recordedText } from '../../shared/governance/words/inOffice.ts';
import { counted } from '../../shared/values/counted.ts';
import { sum } from '../../shared/values/money.ts';
import { explainFigure } from '../state/navigation.ts';
import { useViewSettings } from '../state/store.ts';
import { FigureCard } from '../ui/Card.tsx';
import { useBoard } from './useBoard.ts';

export function BoardFigures() {
  const { asOf } = useViewSettings();
  const { on, expected, quorum } = useBoard();
  const more = sum(expected.map(({ seats }) => seats));
  const beside = more > 0 ? `${more} more once expected members are named` : undefined;
  const explains = (figure: GovernanceAddress['figure']) => () =>
    explainFigure({ feature: 'governance', figure, asOf });
  const unknown = on.problems.length;
  const excluded = unknown > 0 ? `excludes ${counted(unknown, 'unknown rule')}` : undefined;
  return (
    <div className="cards board-figures">
      <FigureCard
        label="Authorized seats"
        value={String(on.authorised)}
        note={excluded ?? beside ?? 'exist by rule, filled or not'}
        onExplain={explains('seats')}
      />
      <FigureCard
        label="In office"
        value={String(on.filled)}
        aside={`of ${on.authorised}`}
        note={recordedText(on) ?? 'in office'}
        onExplain={explains('inOffice')}
      />
      <FigureCard
        label="Vacant"
        value={String(on.vacant)}
        tone={on.vacant > 0 ? 'act' : undefined}
        note="authorized, no one in office"
        onExplain={explains('vacant')}
      />
      <FigureCard
        label="Suspended"
        value={String(on.suspended)}
        note="cannot vote"
        onExplain={explains('suspended')}
      />
      <FigureCard
        label="Quorum"
        value={quorum ? String(quorum.needed) : 'no board'}
        aside={quorum ? `of ${quorum.base}` : undefined}
        note={quorum?.sum}
        onExplain={explains('quorum')}
      />
    </div>
  );
}
