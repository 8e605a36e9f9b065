// What the board allocates to the tree in each year.
import type { SetAmount } from '../../shared/contributions/model.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { useStore, useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { RecordRow } from '../ui/RecordRow.tsx';
import type { Open } from './dialogs.ts';

function byYear(amounts: readonly SetAmount[]): readonly SetAmount[] {
  return amounts.toSorted((a, b) => a.year - b.year);
}

export function AmountsCard({ open }: { readonly open: Open }) {
  const { year } = useViewSettings();
  const amounts = useStore((state) => state.plan.contributions.amounts);
  const isSet = amounts.some((one) => one.year === year);
  return (
    <Card
      title="Board allocation"
      action={<LinkButton onPress={() => open({ dialog: 'addAmount' })}>Add allocation</LinkButton>}
    >
      {!isSet && (
        <p className="dim">No board allocation is set for {year}: all unrestricted cash counts.</p>
      )}
      <ul className="list">
        {byYear(amounts).map(({ id, year: of, amount, source }) => (
          <RecordRow
            key={id}
            id={id}
            name={String(of)}
            of={`the board allocation for ${of}`}
            value={formatMoney(amount)}
            source={source}
            onEdit={() => open({ dialog: 'editAmount', id })}
            onRemove={() => open({ dialog: 'removeAmount', id })}
          />
        ))}
      </ul>
    </Card>
  );
}
