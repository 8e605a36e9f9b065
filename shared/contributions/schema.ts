// How contributions, board allocations and cash rules, and what one may do to them, are read from a file.
import {
  exactly,
  fte,
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
import { entityChanges, recordChange } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import type { ContributionsChange } from './changes/changes.ts';
import {
  type CashRules,
  type Contribution,
  type ContributionsPart,
  contributionKinds,
  type OutsideCommitment,
  type SetAmount,
  statuses,
} from './model.ts';

const pledgeFields = {
  name,
  member: id.nullable(),
  giver: text.nullable(),
  firstYear: year,
  lastYear: year,
  kind: oneOf(contributionKinds),
  amount: money.nullable(),
  fte: fte.nullable(),
  line: id.nullable(),
  activity: id.nullable(),
  status: oneOf(statuses),
  source: text.nullable(),
};
const pledge = exactly<Contribution>()(z.strictObject({ id, ...pledgeFields }));

const amountFields = { year, amount: money, source: text.nullable() };
const amount = exactly<SetAmount>()(z.strictObject({ id, ...amountFields }));

const outsideFields = {
  name,
  firstYear: year,
  lastYear: year,
  amount: money,
  source: text.nullable(),
};
const outside = exactly<OutsideCommitment>()(z.strictObject({ id, ...outsideFields }));

const rulesFields = {
  proposedProbability: share,
  pledgedProbability: share,
  hostFee: several(z.strictObject({ upTo: money.nullable(), share })),
  source: text.nullable(),
};

export const contributionsPartSchema = exactly<ContributionsPart>()(
  z.strictObject({
    pledges: list(pledge),
    amounts: list(amount),
    outside: list(outside),
    rules: exactly<CashRules>()(z.strictObject(rulesFields)),
  }),
);

export const contributionsChangeSchema = exactly<ContributionsChange>()(
  z.discriminatedUnion('type', [
    ...entityChanges('contributions', 'Pledge', pledge, pledgeFields),
    ...entityChanges('contributions', 'Amount', amount, amountFields),
    ...entityChanges('contributions', 'Outside', outside, outsideFields),
    recordChange('contributions/setRules', rulesFields),
  ]),
);
