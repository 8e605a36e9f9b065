// Why there are so many groups, so many who serve in them, and so much to look at.

import { type Explanation, figurePart, gone, inputPart } from '../kernel/explanation.ts';
import type { Plan } from '../kernel/plan.ts';
import { formatDate, type PlainDate } from '../values/date.ts';
import { find } from '../values/id.ts';
import {
  employerOf,
  type GroupOn,
  groupOn,
  groupsOn,
  mayChairText,
  nameOfParticipant,
  type Serving,
  servingText,
} from './figures.ts';
import type { GroupId } from './model.ts';
import { roleWords } from './words.ts';

export interface GroupsAddress {
  readonly feature: 'groups';
  readonly figure: 'inForce' | 'serving' | 'flags';
  /** A working group; null is all of them. */
  readonly entity: GroupId | null;
  readonly asOf: PlainDate;
}

declare module '../kernel/address.ts' {
  interface Addresses {
    readonly groups: GroupsAddress;
  }
}

function inForce(standings: readonly GroupOn[], asOf: PlainDate): Explanation {
  const some = standings.filter((one) => one.inForce);
  return {
    label: `Working groups on ${formatDate(asOf)}`,
    value: String(some.length),
    rule: 'Groups that had started by that date and had not ended. A missing date does not exclude a group.',
    parts: some.map(({ group }) =>
      inputPart(
        group.name,
        group.from === null ? 'first day not recorded' : `since ${formatDate(group.from)}`,
        null,
        group.source,
      ),
    ),
  };
}

function one(plan: Plan, { participant }: Serving) {
  const from = employerOf(plan.members, participant) ?? 'organization not recorded';
  const role = roleWords[participant.role].toLowerCase();
  return inputPart(nameOfParticipant(participant), `${role}, ${from}`, null, participant.source);
}

function flagged(plan: Plan, { participant, flags }: Serving) {
  return { ...one(plan, { participant, flags }), note: flags.join(' ') };
}

function partsOf(plan: Plan, address: GroupsAddress, standings: readonly GroupOn[]) {
  if (address.entity === null) {
    return standings.map((standing) =>
      figurePart(standing.group.name, countOf(address.figure, standing), {
        ...address,
        entity: standing.group.id,
      }),
    );
  }
  const serving = standings.flatMap((standing) => standing.serving);
  if (address.figure === 'serving') return serving.map((each) => one(plan, each));
  return serving.filter(({ flags }) => flags.length > 0).map((each) => flagged(plan, each));
}

function countOf(figure: GroupsAddress['figure'], standing: GroupOn): string {
  const { flags } = standing;
  return figure === 'flags' ? String(flags.length) : servingText([standing]);
}

const rules = {
  serving:
    'Everyone recorded in the group on that date, in any role. Someone who serves in two groups counts in each. A group with no one recorded is unknown and left out of the total.',
  flags:
    'Chairs and co-chairs whose organization may not chair under its tier on that date, or is not recorded, and people from outside in a members-only group. They are flagged, never blocked.',
};

function count(plan: Plan, address: GroupsAddress, standings: readonly GroupOn[]): Explanation {
  const figure = address.figure === 'flags' ? 'flags' : 'serving';
  const flags = standings.flatMap((standing) => standing.flags).length;
  const where = address.entity === null ? '' : `, ${standings[0]?.group.name}`;
  const may = mayChairText(plan.members);
  return {
    label: `${figure === 'flags' ? 'People to check' : 'People serving'}${where}`,
    value: figure === 'flags' ? String(flags) : servingText(standings),
    rule: figure === 'flags' && may !== null ? `${rules.flags} May chair: ${may}.` : rules[figure],
    parts: partsOf(plan, address, standings),
  };
}

export function explainGroups(plan: Plan, address: GroupsAddress): Explanation {
  const { entity, asOf } = address;
  if (address.figure === 'inForce') return inForce(groupsOn(plan, asOf), asOf);
  const group = find(plan.groups.groups, entity);
  if (entity !== null && !group) return gone('working group');
  return count(plan, address, group ? [groupOn(plan, group, asOf)] : groupsOn(plan, asOf));
}
