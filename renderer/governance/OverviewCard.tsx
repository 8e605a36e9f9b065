// On the overview: who decides, the seats by rule, what is vacant, the officers, and quorum.
import { useMemo } from 'react';
import type { QuorumFigure } from '../../shared/governance/figures/quorum.ts';
import { boardSummary, type RuleSeats } from '../../shared/governance/figures/summary.ts';
import { recordedText } from '../../shared/governance/words/inOffice.ts';
import { capitalized } from '../../shared/values/words.ts';
import { explainFigure, goTo } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Computed } from '../ui/Computed.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useNoValue } from '../ui/noValue.ts';
import { Tag } from '../ui/Tag.tsx';

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

function QuorumRow({ quorum }: { readonly quorum: QuorumFigure | null }) {
  const { asOf } = useViewSettings();
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

export default function OverviewCard() {
  const plan = usePlan();
  const { asOf } = useViewSettings();
  const { board, rules, quorum, officers } = useMemo(() => boardSummary(plan, asOf), [plan, asOf]);
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
        <EmptyState title="No seat rules yet">
          Add rules on the board page for who gets a seat.
        </EmptyState>
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
          <QuorumRow quorum={quorum} />
        </div>
      )}
    </Card>
  );
}
