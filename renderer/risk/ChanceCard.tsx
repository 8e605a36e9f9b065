// On the overview: how sure it is that the money suffices.

import { ChanceFigures } from '../simulation/ChanceFigures.tsx';
import { goTo } from '../state/navigation.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';

export default function ChanceCard() {
  return (
    <Card
      title="How sure is it?"
      action={<LinkButton onPress={() => goTo('risk')}>Close the gap</LinkButton>}
    >
      <div className="overview-chance">
        <ChanceFigures channel="overview" />
      </div>
    </Card>
  );
}
