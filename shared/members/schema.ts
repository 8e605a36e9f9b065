// How tiers, members and nonmembers, and what one may do to them, are read from a file.
import {
  count,
  day,
  exactly,
  flag,
  id,
  list,
  money,
  name,
  oneOf,
  several,
  share,
  text,
  year,
} from '../kernel/schema/shapes.ts';
import { entityChanges } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import type { MembersChange } from './changes/changes.ts';
import {
  type Member,
  type MembersPart,
  memberKinds,
  type Nonmember,
  type NonmemberClass,
  type Tier,
} from './model.ts';

const tierFields = {
  name,
  dues: several(z.strictObject({ from: year, amount: money })),
  proRata: flag,
  mayChair: flag,
  expected: count,
  expectedProbability: share,
  source: text.nullable(),
};
const tier = exactly<Tier>()(z.strictObject({ id, ...tierFields }));

const memberFields = {
  name,
  kind: oneOf(memberKinds),
  tiers: several(z.strictObject({ tier: id, from: day })),
  lastDay: day.nullable(),
  parent: text.nullable(),
  representative: text.nullable(),
  contacts: text.nullable(),
  source: text.nullable(),
};
const member = exactly<Member>()(z.strictObject({ id, ...memberFields }));

const classFields = { name, source: text.nullable() };
const nonmemberClass = exactly<NonmemberClass>()(z.strictObject({ id, ...classFields }));

const nonmemberFields = {
  name,
  class: id,
  organisation: text.nullable(),
  contacts: text.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  source: text.nullable(),
};
const nonmember = exactly<Nonmember>()(z.strictObject({ id, ...nonmemberFields }));

export const membersPartSchema = exactly<MembersPart>()(
  z.strictObject({
    tiers: list(tier),
    roll: list(member),
    classes: list(nonmemberClass),
    nonmembers: list(nonmember),
  }),
);

export const membersChangeSchema = exactly<MembersChange>()(
  z.discriminatedUnion('type', [
    ...entityChanges('members', 'Tier', tier, tierFields),
    ...entityChanges('members', 'Member', member, memberFields),
    ...entityChanges('members', 'Class', nonmemberClass, classFields),
    ...entityChanges('members', 'Nonmember', nonmember, nonmemberFields),
    z.strictObject({ type: z.literal('members/changeTier'), member: id, tier: id, from: day }),
    z.strictObject({ type: z.literal('members/leave'), member: id, lastDay: day }),
  ]),
);
