// What follows for the custody of an asset, before it is confirmed.
import '../editing/consequences.css';
import { useMemo } from 'react';
import { custodyOn } from '../../shared/infrastructure/figures/custody.ts';
import type { AssetId } from '../../shared/infrastructure/model.ts';
import { applyChange, type Change } from '../../shared/kernel/change.ts';
import { formatDate } from '../../shared/values/date.ts';
import { usePlan, useViewSettings } from '../state/store.ts';

interface Props {
  readonly change: Change;
  readonly asset: AssetId;
}

/** Nothing where the change is refused: the dialog says why when it is confirmed. */
export function CustodyConsequences({ change, asset }: Props) {
  const plan = usePlan();
  const { asOf } = useViewSettings();
  const custody = useMemo(() => {
    const after = applyChange(plan, change);
    return after.ok ? custodyOn(after.value, asOf).find((one) => one.asset.id === asset) : null;
  }, [plan, change, asset, asOf]);
  return (
    <section className="follows custody-follows" aria-label="Impact" aria-live="polite">
      <h3>{`Custody on ${formatDate(asOf)}`}</h3>
      {custody ? (
        <>
          <p>{custody.label}</p>
          <p className="dim small">{custody.why.join(' ')}</p>
        </>
      ) : (
        <p className="dim">Fill in the form to see the impact before you confirm.</p>
      )}
    </section>
  );
}
