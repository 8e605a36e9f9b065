// Random scenarios and changes in them: of a valid shape, often of an entity that is gone.

import type { Change } from '../../../shared/kernel/change.ts';
import { cents } from '../../../shared/values/money.ts';
import { type Draw, idIn, type Makers, name, orNull } from './randomEntities.ts';

const newId = ({ dice }: Draw) => `id-${dice.int(1_000_000)}`;

function someChange(draw: Draw): Change {
  const { dice } = draw;
  const cost = dice.int(1_000_000);
  const set = { amount: orNull(draw, { low: cents(cost), high: cents(2 * cost) }) };
  return dice.pick<Change>([
    { type: 'cost/setLine', id: idIn(draw, 'cost.lines'), set },
    { type: 'cost/removeLine', id: idIn(draw, 'cost.lines') },
    { type: 'members/leave', member: idIn(draw, 'members.roll'), lastDay: '2012-06-30' },
    { type: 'members/setTier', id: idIn(draw, 'members.tiers'), set: { expected: dice.int(9) } },
    { type: 'scenarios/removeScenario', id: idIn(draw, 'scenarios.scenarios') },
    {
      type: 'batch',
      name: 'Two at once',
      changes: [
        { type: 'consortium/setProfile', set: { target: cents(cost) } },
        { type: 'contributions/removePledge', id: idIn(draw, 'contributions.pledges') },
      ],
    },
  ]);
}

export const scenarioMakers: Pick<Makers, 'scenarios.scenarios' | 'scenarios.steps'> = {
  'scenarios.scenarios': (draw) => ({
    id: newId(draw),
    name: name(draw),
    note: orNull(draw, 'What if?'),
    source: orNull(draw, 'Somebody said so.'),
  }),
  'scenarios.steps': (draw) => ({
    id: newId(draw),
    scenario: idIn(draw, 'scenarios.scenarios'),
    change: someChange(draw),
    sentence: name(draw),
  }),
};
