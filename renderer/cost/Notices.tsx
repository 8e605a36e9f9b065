// What needs a look before the figures are believed: a calibration that is off, a year outside the plan.

import { formatLeft } from '../../shared/cost/explain.ts';
import { imbalanceOf, solvedIn } from '../../shared/cost/figures/costs.ts';
import { formatMoney, negated } from '../../shared/values/money.ts';
import { OutsideYear } from '../editing/OutsideYear.tsx';
import { useStore } from '../state/store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Computed } from '../ui/Computed.tsx';
import type { Open } from './dialogs.ts';

function Imbalance({ open }: { readonly open: Open }) {
  const off = useStore(({ plan }) => imbalanceOf(plan.cost));
  const solved = useStore(({ plan }) => solvedIn(plan.cost));
  if (!off || !solved) return null;
  return (
    <Banner
      tone="act"
      title={`The calibration is off by ${formatMoney(off)}.`}
      actions={<Button onPress={() => open({ dialog: 'calibrate' })}>Calibrate again…</Button>}
    >
      The {solved.end} total was solved to {formatMoney(solved.target)}; it is now{' '}
      {formatLeft(negated(off))}.
    </Banner>
  );
}

export function Notices({ open }: { readonly open: Open }) {
  return (
    <>
      <Computed quiet>
        <Imbalance open={open} />
      </Computed>
      <OutsideYear />
    </>
  );
}
