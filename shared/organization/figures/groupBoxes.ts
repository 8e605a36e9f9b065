// The working groups of the day, and who serves in them, as boxes.

import {
  employerOf,
  type GroupOn,
  groupOn,
  isInForce,
  nameOfParticipant,
  type Serving,
} from '../../groups/figures.ts';
import { leads } from '../../groups/model.ts';
import { roleWords } from '../../groups/words.ts';
import type { Plan } from '../../kernel/plan.ts';
import { counted } from '../../values/counted.ts';
import type { PlainDate } from '../../values/date.ts';
import { type Box, box } from './box.ts';

const part = 'groups';

function servingBox(plan: Plan, { participant, flags }: Serving): Box {
  const { id, group, role, source } = participant;
  const notes = [
    ...(leads[role] ? [roleWords[role].toLowerCase()] : []),
    ...[employerOf(plan.members, participant)].filter((name) => name !== null),
  ];
  return box({
    id: `participant ${id}`,
    kind: 'one',
    part,
    name: nameOfParticipant(participant),
    note: notes.join('; ') || null,
    flags,
    source,
    entity: group,
  });
}

function groupBox(plan: Plan, { group, serving, chairs }: GroupOn): Box {
  const count = serving.length;
  const listed = count === 0 ? 'no one listed' : `${count} listed`;
  return box({
    id: `group ${group.id}`,
    kind: 'class',
    part,
    name: group.name,
    note: chairs.length === 0 ? `${listed}, no chair on record` : listed,
    count,
    source: group.source,
    entity: group.id,
    boxes: () => serving.map((one) => servingBox(plan, one)),
  });
}

/** Those in force on the day. */
export function groupsBox(plan: Plan, asOf: PlainDate): Box {
  const groups = plan.groups.groups.filter((one) => isInForce(one, asOf));
  return box({
    id: part,
    kind: 'part',
    part,
    name: 'Working groups',
    note: groups.length === 0 ? 'none yet' : counted(groups.length, 'working group'),
    count: groups.length,
    boxes: () => groups.map((one) => groupBox(plan, groupOn(plan, one, asOf))),
  });
}
