// The rules by which cash is counted: what a status is worth, and what the fiscal host keeps.
import { bandsInWords } from '../../shared/contributions/words/feeBands.ts';
import { formatShare } from '../../shared/values/share.ts';
import { useStore } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { Open } from './dialogs.ts';

function Rule(props: { name: string; value: string; assumed?: boolean }) {
  const { name, value, assumed } = props;
  return (
    <li className="list-row">
      <span>
        {name} {assumed && <Tag tone="neutral">assumption</Tag>}
      </span>
      <span className="number">{value}</span>
    </li>
  );
}

export function RulesCard({ open }: { readonly open: Open }) {
  const rules = useStore((state) => state.plan.contributions.rules);
  return (
    <Card
      title="Cash rules"
      action={<LinkButton onPress={() => open({ dialog: 'rules' })}>Edit rules</LinkButton>}
    >
      <ul className="list">
        <Rule
          name="Proposed contributions count as"
          value={formatShare(rules.proposedProbability)}
          assumed
        />
        <Rule
          name="Verbal pledges count as"
          value={formatShare(rules.pledgedProbability)}
          assumed
        />
        <Rule name="Host fee" value={bandsInWords(rules.hostFee) || 'none'} />
      </ul>
      <p className="dim small">{rules.source ?? 'No source'}</p>
    </Card>
  );
}
