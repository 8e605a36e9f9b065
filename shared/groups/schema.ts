// How working groups, and what one may do to them, are read from a file.
import { day, exactly, flag, id, list, name, oneOf, text } from '../kernel/schema/shapes.ts';
import { entityChanges } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import type { GroupsChange } from './changes.ts';
import { type GroupsPart, type Participant, roles, type WorkingGroup } from './model.ts';

const groupFields = {
  name,
  charter: text.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  successor: id.nullable(),
  nonmembers: flag.nullable(),
  source: text.nullable(),
};
const group = exactly<WorkingGroup>()(z.strictObject({ id, ...groupFields }));

const participantFields = {
  group: id,
  person: text.nullable(),
  member: id.nullable(),
  organisation: text.nullable(),
  role: oneOf(roles),
  from: day.nullable(),
  to: day.nullable(),
  source: text.nullable(),
  nonmember: id.nullable(),
};
const participant = exactly<Participant>()(z.strictObject({ id, ...participantFields }));

export const groupsPartSchema = exactly<GroupsPart>()(
  z.strictObject({ groups: list(group), participants: list(participant) }),
);

export const groupsChangeSchema = exactly<GroupsChange>()(
  z.discriminatedUnion('type', [
    ...entityChanges('groups', 'Group', group, groupFields),
    ...entityChanges('groups', 'Participant', participant, participantFields),
  ]),
);
