// The reserve: what there was at the start, and the least that is to be kept.
import { leastText } from '../../shared/cash/words/words.ts';
import { formatDate } from '../../shared/values/date.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { usePlan } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import type { Open } from './dialogs.ts';

interface RowProps {
  readonly name: string;
  readonly value: string;
  readonly source: string | null;
}

function Row({ name, value, source }: RowProps) {
  return (
    <li className="list-row">
      <div className="record-text">
        <p>{name}</p>
        <p className="dim small one-line" title={source ?? undefined}>
          {source ?? 'No source'}
        </p>
      </div>
      <span className="number record-value">{value}</span>
    </li>
  );
}

export function ReserveCard({ open }: { readonly open: Open }) {
  const { terms } = usePlan().cash;
  const on = terms.openingOn === null ? '' : `, as of ${formatDate(terms.openingOn)}`;
  return (
    <Card
      title="Reserve"
      action={<LinkButton onPress={() => open({ dialog: 'terms' })}>Edit reserve</LinkButton>}
    >
      <ul className="list">
        <Row
          name={`Opening cash${on}`}
          value={terms.opening === null ? 'not recorded' : formatMoney(terms.opening)}
          source={terms.openingSource}
        />
        <Row
          name="Operating reserve target"
          value={leastText(terms.least)}
          source={terms.leastSource}
        />
      </ul>
    </Card>
  );
}
