// On the overview: how sure it is that the plan is fully funded.

import { ChanceFigures } from '../simulation/ChanceFigures.tsx';
import { goTo } from '../state/navigation.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';

export default function ChanceCard() {
  return (
    <Card
      title="How sure is it?"
      action={<LinkButton onPress={() => goTo('risk')}>Ways to close the gap</LinkButton>}
    >
      <div className="overview-chance">
        <ChanceFigures channel="overview" />
      </div>
    </Card>
  );
}
