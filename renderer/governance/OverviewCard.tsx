// On the overview: who decides, the seats by rule, what is vacant, the officers, and quorum.
import { recordedText } from '../../shared/governance/words/inOffice.ts';
import type { Overview, RuleSeats } from '../../shared/overview/figures.ts';
import { capitalized } from '../../shared/values/words.ts';
import { explainFigure, goTo } from '../state/navigation.ts';
import { useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Computed } from '../ui/Computed.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useNoValue } from '../ui/noValue.ts';
import { Tag } from '../ui/Tag.tsx';

interface Props {
  readonly overview: Overview;
}

function SeatsOfRule({ name, seats, vacant }: RuleSeats) {
  return (
    <div className="list-row">
      <span>{name}</span>
      {seats === null ? (
        <Tag tone="act">Unknown kind of seat</Tag>
      ) : (
        <span className="overview-count">
          {vacant > 0 && <Tag tone="act">{vacant === seats ? 'Vacant' : `${vacant} vacant`}</Tag>}
          <Computed quiet>{seats}</Computed>
        </span>
      )}
    </div>
  );
}

function QuorumRow({ overview }: Props) {
  const { asOf } = useViewSettings();
  const { quorum } = overview;
  return (
    <div className="list-row">
      <span>Quorum</span>
      <Figure
        label="Quorum"
        text={quorum ? `${quorum.needed} of ${quorum.base}` : 'no board'}
        onExplain={() => explainFigure({ feature: 'governance', figure: 'quorum', asOf })}
      />
    </div>
  );
}

export function OverviewCard({ overview }: Props) {
  const { board, rules, officers } = overview;
  const reason = useNoValue();
  const open = (
    <LinkButton onPress={() => goTo('board')}>
      {reason === null
        ? `${board.filled} of ${board.authorised} seats in office`
        : 'Open the board'}
    </LinkButton>
  );
  const recorded = reason === null ? recordedText(board) : null;
  return (
    <Card title="Board" action={open}>
      {rules.length === 0 ? (
        <EmptyState title="No seat rule yet">Say on the board page who gets a seat.</EmptyState>
      ) : (
        <div className="list overview-board">
          {rules.map((rule) => (
            <SeatsOfRule key={rule.id} {...rule} />
          ))}
          {recorded && <p className="dim small">{capitalized(recorded)}.</p>}
          <div className="list-row">
            <span>Officers on record</span>
            <span>
              {officers.held} of {officers.offices}
            </span>
          </div>
          <QuorumRow overview={overview} />
        </div>
      )}
    </Card>
  );
}
