// How the terms of the cash and what is committed, and what one may do to them, are read from a file.
import {
  day,
  exactly,
  fte,
  id,
  list,
  money,
  name,
  text,
  wholeNumber,
  year,
} from '../kernel/schema/shapes.ts';
import { entityChanges, recordChange } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import type { CashChange } from './changes.ts';
import type { CashPart, CashTerms, Commitment, Least } from './model.ts';

const least = exactly<Least>()(
  z.discriminatedUnion('of', [
    z.strictObject({ of: z.literal('nothing') }),
    z.strictObject({ of: z.literal('amount'), amount: money }),
    z.strictObject({ of: z.literal('months'), months: wholeNumber(1, 120) }),
  ]),
);

const termsFields = {
  opening: money.nullable(),
  openingOn: day.nullable(),
  openingSource: text.nullable(),
  least,
  leastSource: text.nullable(),
};

const commitmentFields = {
  name,
  line: id.nullable(),
  activity: id.nullable(),
  firstYear: year,
  lastYear: year,
  amount: money.nullable(),
  fte: fte.nullable(),
  rate: money.nullable(),
  source: text.nullable(),
};
const commitment = exactly<Commitment>()(z.strictObject({ id, ...commitmentFields }));

export const cashPartSchema = exactly<CashPart>()(
  z.strictObject({
    terms: exactly<CashTerms>()(z.strictObject(termsFields)),
    commitments: list(commitment),
  }),
);

export const cashChangeSchema = exactly<CashChange>()(
  z.discriminatedUnion('type', [
    recordChange('cash/setTerms', termsFields),
    ...entityChanges('cash', 'Commitment', commitment, commitmentFields),
  ]),
);
