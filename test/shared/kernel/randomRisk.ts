// Random shapes and correlations, now and then invalid.
import { type InputRef, inputKinds, shapes } from '../../../shared/risk/model.ts';
import { type Draw, flag, idIn, type Makers, name, orNull } from './randomEntities.ts';

const newId = ({ dice }: Draw) => `id-${dice.int(1_000_000)}`;

function input(draw: Draw): InputRef {
  const of = draw.dice.pick([...inputKinds]);
  if (of === 'planRate') return { of, id: draw.dice.chance(0.9) ? null : 'nowhere' };
  if (of === 'pledge') return { of, id: idIn(draw, 'contributions.pledges') };
  if (of === 'expected') return { of, id: idIn(draw, 'members.tiers') };
  const fits = draw.plan.cost.lines.filter(({ kind }) => (kind === 'fixed') === (of === 'amount'));
  return { of, id: draw.dice.any(fits)?.id ?? idIn(draw, 'cost.lines') };
}

export const riskMakers: Pick<Makers, 'uncertainty.shapes' | 'uncertainty.correlations'> = {
  'uncertainty.shapes': (draw) => ({
    id: newId(draw),
    input: input(draw),
    shape: draw.dice.pick([...shapes]),
    source: orNull(draw, 'Somebody said so.'),
  }),
  'uncertainty.correlations': (draw) => ({
    id: newId(draw),
    name: name(draw),
    inputs: flag(draw)
      ? [input(draw), input(draw)]
      : [input(draw), input(draw), input(draw), { of: 'planRate', id: null }],
    rank: orNull(draw, draw.dice.pick([0, 0.6, -0.3, -0.5, 1, 2])),
    source: null,
  }),
};
