// On the overview: what has one holder only, each asset with the state of its custody, the worst first.
import { type Custody, custodyOn } from '../../shared/infrastructure/figures/custody.ts';
import { explainFigure, goTo } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useNoValue } from '../ui/noValue.ts';
import { Tag } from '../ui/Tag.tsx';

const tones = { red: 'problem', amber: 'act', clear: 'good' } as const;
const worst = ['red', 'amber', 'clear'] as const;
const shownAtMost = 6;

function AssetRow({ asset, state, label }: Custody) {
  const { asOf } = useViewSettings();
  const isKnown = useNoValue() === null;
  return (
    <div className="list-row">
      <span className="wraps">{asset.name}</span>
      <Tag tone={isKnown ? tones[state] : 'neutral'}>
        <Figure
          label={`Custody of ${asset.name}`}
          text={label}
          onExplain={() =>
            explainFigure({ feature: 'infrastructure', figure: 'custody', entity: asset.id, asOf })
          }
        />
      </Tag>
    </div>
  );
}

export default function OverviewCard() {
  const plan = usePlan();
  const { asOf } = useViewSettings();
  const all = custodyOn(plan, asOf);
  const sorted = worst.flatMap((state) => all.filter((one) => one.state === state));
  return (
    <Card
      title="Infrastructure"
      action={<LinkButton onPress={() => goTo('infrastructure')}>Open infrastructure</LinkButton>}
    >
      <div className="list">
        {sorted.slice(0, shownAtMost).map((one) => (
          <AssetRow key={one.asset.id} {...one} />
        ))}
        {sorted.length > shownAtMost && (
          <p className="list-row dim">{`${sorted.length - shownAtMost} more`}</p>
        )}
      </div>
    </Card>
  );
}
