// Random working groups, participants, goals and check-ins, now and then invalid.
import { type Aim, goalStates, horizons, type Measure } from '../../../shared/goals/model.ts';
import { roles } from '../../../shared/groups/model.ts';
import { type Draw, day, flag, idIn, type Makers, name, orNull, share } from './randomEntities.ts';

const source = (draw: Draw) => orNull(draw, 'Somebody said so.');
const newId = ({ dice }: Draw) => `id-${dice.int(1_000_000)}`;

export function aim(draw: Draw): Aim {
  const release = orNull(draw, draw.dice.pick(['2.2', '2.3', '2.10', 'next']));
  return { release, due: orNull(draw, day(draw)), since: orNull(draw, day(draw)), reason: null };
}

function measure(draw: Draw): Measure {
  const { dice } = draw;
  if (dice.chance(0.3)) return { type: 'none' };
  if (flag(draw)) return { type: 'number', unit: null, start: dice.int(3), target: dice.int(9) };
  const milestones = [name(draw), name(draw)].slice(dice.int(3));
  return {
    type: 'milestones',
    milestones: milestones.map((one) => ({ name: one, done: orNull(draw, day(draw)) })),
  };
}

type Work = 'groups.groups' | 'groups.participants' | 'goals.goals' | 'goals.checkIns';

export const workMakers: Pick<Makers, Work> = {
  'groups.groups': (draw) => ({
    id: newId(draw),
    name: name(draw),
    charter: source(draw),
    from: orNull(draw, day(draw)),
    to: orNull(draw, day(draw)),
    successor: flag(draw) ? null : idIn(draw, 'groups.groups'),
    nonmembers: orNull(draw, flag(draw)),
    source: source(draw),
  }),
  'groups.participants': (draw) => ({
    id: newId(draw),
    group: idIn(draw, 'groups.groups'),
    person: orNull(draw, 'Ada'),
    member: orNull(draw, idIn(draw, 'members.roll')),
    organisation: draw.dice.chance(0.1) ? 'A university' : null,
    role: draw.dice.pick([...roles]),
    from: orNull(draw, day(draw)),
    to: orNull(draw, day(draw)),
    source: source(draw),
    nonmember: draw.dice.chance(0.1) ? idIn(draw, 'members.nonmembers') : null,
  }),
  'goals.goals': (draw) => ({
    id: newId(draw),
    name: name(draw),
    text: source(draw),
    group: orNull(draw, idIn(draw, 'groups.groups')),
    owner: orNull(draw, 'Ada'),
    horizon: orNull(draw, draw.dice.pick([...horizons])),
    state: draw.dice.pick([...goalStates]),
    measure: measure(draw),
    aims: flag(draw) ? [] : [aim(draw)],
    deliveries: flag(draw) ? [] : [{ what: name(draw), on: null, answer: null, answeredOn: null }],
    evidence: null,
    lines: flag(draw) ? [] : [idIn(draw, 'cost.lines')],
    pledges: draw.dice.chance(0.7) ? [] : [idIn(draw, 'contributions.pledges')],
    source: source(draw),
  }),
  'goals.checkIns': (draw) => ({
    id: newId(draw),
    goal: idIn(draw, 'goals.goals'),
    on: day(draw),
    value: orNull(draw, draw.dice.int(12)),
    confidence: orNull(draw, share(draw)),
    note: source(draw),
  }),
};
