// Where the year that is shown is none of the plan: that it is so, and the way back to one that is.
import { isPlanned } from '../../shared/cost/figures/known.ts';
import { plannedYearsText } from '../../shared/cost/words.ts';
import { useStore } from '../state/store.ts';
import { setViewSettings } from '../state/viewSettings.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';

export function OutsideYear() {
  const terms = useStore(({ plan }) => plan.cost.terms);
  const year = useStore(({ viewSettings }) => viewSettings.year);
  if (isPlanned(terms, year)) return null;
  return (
    <Banner
      tone="info"
      title={`${year} is outside the plan.`}
      actions={
        <Button onPress={() => setViewSettings({ year: terms.startYear })}>
          Show {terms.startYear}
        </Button>
      }
    >
      The plan covers {plannedYearsText(terms)}.
    </Banner>
  );
}
