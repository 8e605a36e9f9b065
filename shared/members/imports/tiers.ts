// Tiers from a file: each row names one, with the dues that hold from a year on.

import type { Importer, RowValues } from '../../kernel/importer.ts';
import {
  countField,
  flagField,
  moneyField,
  nameField,
  shareField,
  textField,
  yearField,
} from '../../kernel/importFields.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import type { Money } from '../../values/money.ts';
import { nameKey } from '../../values/names.ts';
import { ok } from '../../values/result.ts';
import { blankTier } from '../changes/blankTier.ts';
import type { Tier, TierDues } from '../model.ts';

const fields = {
  name: nameField('Tier', { needed: true, alike: ['name', 'level', 'class', 'membership level'] }),
  dues: {
    ...moneyField('Dues', {
      alike: ['fee', 'annual dues', 'annual fee', 'dues per year', 'amount', 'membership fee'],
    }),
    ofYear: 'duesFrom',
  },
  duesFrom: yearField('Dues from', { alike: ['from', 'from year', 'year', 'fiscal year'] }),
  changes: countField('Changes of dues'),
  proRata: flagField('Charged by month', { alike: ['pro rata', 'prorated', 'monthly'] }),
  mayChair: flagField('May chair a working group', { alike: ['may chair'] }),
  expected: countField('Expected members', { alike: ['expected'] }),
  probability: shareField('Probability of the expected', { alike: ['probability'] }),
  source: textField('Source', { alike: ['note', 'notes', 'comment'] }),
};

type Row = RowValues<typeof fields>;

/** With the dues of that first year, in the order of the years. */
export function withDues(
  dues: readonly TierDues[],
  from: FiscalYear,
  amount: Money,
): readonly TierDues[] {
  const others = dues.filter((one) => one.from !== from);
  return [...others, { from, amount }].toSorted((one, other) => one.from - other.from);
}

function duesIn({ cost }: Plan, { dues, duesFrom }: Row, before: readonly TierDues[]) {
  return dues === null ? before : withDues(before, duesFrom ?? cost.terms.startYear, dues);
}

// The row holds the dues of one year, and those of others are in a table of their own.
function noticesOf({ changes }: Row, { dues }: Tier): readonly string[] {
  if ((changes ?? 0) < Math.max(1, dues.length)) return [];
  return ['Its dues were set for other years too: import the table of the dues by year as well.'];
}

function read(plan: Plan, row: Row, before: Tier | null, id: string) {
  const bare = before ?? blankTier(id);
  const entity: Tier = {
    ...bare,
    name: row.name ?? bare.name,
    dues: duesIn(plan, row, bare.dues),
    proRata: row.proRata ?? bare.proRata,
    mayChair: row.mayChair ?? bare.mayChair,
    expected: row.expected ?? bare.expected,
    expectedProbability: row.probability ?? bare.expectedProbability,
    source: row.source ?? bare.source,
  };
  return ok({ entity, notices: noticesOf(row, entity) });
}

export const tierImport: Importer<typeof fields, Tier> = {
  name: 'tiers',
  noun: 'tier',
  plural: 'tiers',
  page: 'members',
  fields,
  knownBy: ['name'],
  entities: ({ members }) => members.tiers,
  keyOf: ({ name }) => nameKey(name),
  nameOf: ({ name }) => name,
  add: (entity) => ({ type: 'members/addTier', entity, at: null }),
  set: (id, set) => ({ type: 'members/setTier', id, set }),
  begin: ({ plan }) => ({
    keyOfRow: ({ name }) => (name === null ? null : nameKey(name)),
    read: (row, before, id) => read(plan, row, before, id),
  }),
};
