// What is done to the whole cost model: new rows, the cost per FTE, years and prices, calibration.
import { basisWords } from '../../shared/cost/words.ts';
import { openImport } from '../state/importing.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Toolbar } from '../ui/Toolbar.tsx';
import type { Open } from './dialogs.ts';
import { rateText, yearsText } from './words.ts';

function RateButton({ open }: { readonly open: Open }) {
  const terms = useStore(({ plan }) => plan.cost.terms);
  const { basis } = terms.rate;
  const mark = terms.rate.solved ? 'cost-solved' : undefined;
  return (
    <Button onPress={() => open({ dialog: 'rate' })}>
      <span>
        Loaded cost per FTE: <span className={mark}>{rateText(terms)}</span>
        {basis !== 'unknown' && (
          <span className="cost-basis"> {basisWords[basis].toLowerCase()}</span>
        )}
      </span>
    </Button>
  );
}

export function CostToolbar({ open }: { readonly open: Open }) {
  const terms = useStore(({ plan }) => plan.cost.terms);
  return (
    <Toolbar label="Cost model">
      <Button kind="primary" onPress={() => open({ dialog: 'addLine' })}>
        Add cost line
      </Button>
      <Button onPress={() => open({ dialog: 'addActivity' })}>Add activity</Button>
      <Button onPress={() => openImport('cost-lines')}>Import…</Button>
      <RateButton open={open} />
      <Button onPress={() => open({ dialog: 'terms' })}>{yearsText(terms)}</Button>
      <Button onPress={() => open({ dialog: 'calibrate' })}>Calibrate…</Button>
    </Toolbar>
  );
}
