// On the overview: how sure it is that the money suffices.

import { goTo } from '../frame/Sidebar.tsx';
import { ChanceFigures } from '../simulation/ChanceFigures.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';

export default function ChanceCard() {
  return (
    <Card
      title="How sure is it?"
      action={<LinkButton onPress={() => goTo('chance')}>Close the gap</LinkButton>}
    >
      <div className="overview-chance">
        <ChanceFigures channel="overview" />
      </div>
    </Card>
  );
}
