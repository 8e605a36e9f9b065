// The organization on a day as a tree of boxes: board, officers, members, nonmembers, working groups.
import type { Plan } from '../../kernel/plan.ts';
import { formatDate, type PlainDate } from '../../values/date.ts';
import { boardBox, officersBox } from './boardBoxes.ts';
import { type Box, box } from './box.ts';
import { groupsBox } from './groupBoxes.ts';
import { membersBox, nonmembersBox } from './peopleBoxes.ts';

/** The whole, its parts in the order of the chart, their classes, and each one in them. */
export function organizationOn(plan: Plan, asOf: PlainDate): Box {
  return box({
    id: 'whole',
    kind: 'whole',
    part: null,
    name: plan.consortium.profile.name,
    note: `on ${formatDate(asOf)}`,
    boxes: () => [
      boardBox(plan, asOf),
      officersBox(plan, asOf),
      membersBox(plan.members, asOf),
      nonmembersBox(plan.members, asOf),
      groupsBox(plan, asOf),
    ],
  });
}

/** True where there is nothing to draw but the parts themselves. */
export function isEmpty(organisation: Box): boolean {
  return organisation.boxes.every(({ boxes }) => boxes.length === 0);
}

export interface OrganizationRow {
  readonly id: string;
  readonly part: string;
  /** Null where the part has no classes. */
  readonly class: string | null;
  readonly name: string | null;
  readonly box: Box;
}

/** The same as rows: a part without classes, each class, and under it each one. */
export function rowsOf(organisation: Box): readonly OrganizationRow[] {
  return organisation.boxes.flatMap((part) => [
    { id: part.id, part: part.name, class: null, name: null, box: part },
    ...part.boxes.flatMap((one) =>
      one.kind === 'one' ? [rowOf(part, null, one)] : rowsOfClass(part, one),
    ),
  ]);
}

function rowOf(part: Box, of: Box | null, one: Box): OrganizationRow {
  return { id: one.id, part: part.name, class: of?.name ?? null, name: one.name, box: one };
}

function rowsOfClass(part: Box, of: Box): OrganizationRow[] {
  const own = { id: of.id, part: part.name, class: of.name, name: null, box: of };
  return [own, ...of.boxes.map((one) => rowOf(part, of, one))];
}
