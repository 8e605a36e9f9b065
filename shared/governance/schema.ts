// How the board, its officers and quorum, and what one may do to them, are read from a file.
import {
  count,
  day,
  exactly,
  flag,
  id,
  list,
  name,
  oneOf,
  several,
  text,
  wholeNumber,
} from '../kernel/schema/shapes.ts';
import { entityChanges, recordChange } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import { largestCount } from '../values/check.ts';
import type { GovernanceChange } from './changes/changes.ts';
import {
  type Elected,
  type GovernancePart,
  type KnownKind,
  knownKinds,
  type Office,
  type OfficerTerm,
  type PerMember,
  type Quorum,
  type SeatKind,
  type SeatRule,
  type SeatTerm,
  seatStates,
} from './model.ts';

const perMember = exactly<PerMember>()(z.strictObject({ type: z.literal('perMember'), tier: id }));

const elected = exactly<Elected>()(
  z.strictObject({
    type: z.literal('elected'),
    tiers: several(id),
    count: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('fixed'), seats: count }),
      z.strictObject({
        type: z.literal('onePer'),
        members: wholeNumber(1, largestCount),
        minimum: count,
        maximum: count,
      }),
      z.strictObject({
        type: z.literal('steps'),
        steps: several(z.strictObject({ members: count, seats: count })),
      }),
    ]),
  }),
);

// All kinds: one that is missing here would be read as that of a later version, unchecked.
const known = exactly<KnownKind>()(z.discriminatedUnion('type', [perMember, elected]));
const knownTypes: readonly string[] = knownKinds;

// A later version may know more kinds: what it wrote is kept as it is, whatever it holds.
const unknownKind = z.looseObject({
  type: text.refine((type) => !knownTypes.includes(type), {
    error: 'another kind of seat',
    abort: true,
  }),
});
const seatKind: z.ZodType<SeatKind> = z.union([known, unknownKind]);

const seatRuleFields = { name, kind: seatKind, cap: count.nullable(), source: text.nullable() };
const seatRule = exactly<SeatRule>()(z.strictObject({ id, ...seatRuleFields }));

const seatTermFields = {
  rule: id,
  member: id.nullable(),
  number: wholeNumber(1, largestCount).nullable(),
  state: oneOf(seatStates),
  holder: text.nullable(),
  employer: id.nullable(),
  alternate: text.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  source: text.nullable(),
};
const seatTerm = exactly<SeatTerm>()(z.strictObject({ id, ...seatTermFields }));

const officeFields = { name, mustHoldSeat: flag, notWith: several(id), source: text.nullable() };
const office = exactly<Office>()(z.strictObject({ id, ...officeFields }));

const officerTermFields = {
  office: id,
  holder: text.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  source: text.nullable(),
};
const officerTerm = exactly<OfficerTerm>()(z.strictObject({ id, ...officerTermFields }));

const quorumFields = {
  comparison: oneOf(['moreThan', 'atLeast']),
  numerator: count,
  denominator: wholeNumber(1, largestCount),
  of: oneOf(['authorised', 'inOffice']),
  eachClass: flag,
  source: text.nullable(),
};

export const governancePartSchema = exactly<GovernancePart>()(
  z.strictObject({
    seatRules: list(seatRule),
    seatTerms: list(seatTerm),
    offices: list(office),
    officerTerms: list(officerTerm),
    quorum: exactly<Quorum>()(z.strictObject(quorumFields)),
  }),
);

export const governanceChangeSchema = exactly<GovernanceChange>()(
  z.discriminatedUnion('type', [
    ...entityChanges('governance', 'SeatRule', seatRule, seatRuleFields),
    ...entityChanges('governance', 'SeatTerm', seatTerm, seatTermFields),
    ...entityChanges('governance', 'Office', office, officeFields),
    ...entityChanges('governance', 'OfficerTerm', officerTerm, officerTermFields),
    recordChange('governance/setQuorum', quorumFields),
  ]),
);
