// Cash that is committed to something else than the tree.
import type { OutsideCommitment } from '../../shared/contributions/model.ts';
import { spanText } from '../../shared/values/counted.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { useStore } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { RecordRow } from '../ui/RecordRow.tsx';
import type { Open } from './dialogs.ts';

export function yearsText({ firstYear, lastYear }: OutsideCommitment): string {
  return spanText(String(firstYear), String(lastYear));
}

export function OutsideCard({ open }: { readonly open: Open }) {
  const outside = useStore((state) => state.plan.contributions.outside);
  return (
    <Card
      title="Other commitments"
      action={
        <LinkButton onPress={() => open({ dialog: 'addOutside' })}>Add commitment</LinkButton>
      }
    >
      {outside.length === 0 && (
        <p className="dim">Nothing is committed to other contracts or to overhead.</p>
      )}
      <ul className="list">
        {outside.map((one) => (
          <RecordRow
            key={one.id}
            id={one.id}
            name={one.name}
            note={yearsText(one)}
            of={one.name}
            value={`${formatMoney(one.amount)} a year`}
            source={one.source}
            onEdit={() => open({ dialog: 'editOutside', id: one.id })}
            onRemove={() => open({ dialog: 'removeOutside', id: one.id })}
          />
        ))}
      </ul>
    </Card>
  );
}
