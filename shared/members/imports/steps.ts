// What changes over the years, from a file: the dues of tiers, and the tiers of members.

import { type Importer, misfit } from '../../kernel/importer.ts';
import { dayField, moneyField, nameField, yearField } from '../../kernel/importFields.ts';
import { ImportNames, noneNamed } from '../../kernel/importNames.ts';
import { nameKey } from '../../values/names.ts';
import { ok } from '../../values/result.ts';
import type { Member, Tier } from '../model.ts';
import { withDues } from './tiers.ts';

const duesFields = {
  tier: nameField('Tier', { needed: true, alike: ['name', 'level', 'class'] }),
  from: yearField('From fiscal year', {
    needed: true,
    alike: ['from', 'from year', 'year', 'fiscal year', 'dues from'],
  }),
  dues: {
    ...moneyField('Dues', { needed: true, alike: ['fee', 'amount', 'annual dues'] }),
    ofYear: 'from',
  },
};

/** The dues of one year more in each row. */
export const tierDuesImport: Importer<typeof duesFields, Tier> = {
  name: 'tier-dues',
  noun: 'year of dues',
  plural: 'dues by year',
  page: 'members',
  fields: duesFields,
  knownBy: ['tier', 'from', 'dues'],
  addsTo: 'tiers',
  entities: ({ members }) => members.tiers,
  keyOf: ({ name }) => nameKey(name),
  nameOf: ({ name }) => name,
  add: (entity) => ({ type: 'members/addTier', entity, at: null }),
  set: (id, set) => ({ type: 'members/setTier', id, set }),
  begin: () => ({
    keyOfRow: ({ tier }) => (tier === null ? null : nameKey(tier)),
    partOfRow: ({ from }) => from,
    read({ tier, from, dues }, before) {
      if (!before) return noneNamed('tier', 'tier', tier);
      if (from === null) return misfit('from', 'The year is missing.', 'Fill in the cell.');
      if (dues === null) return misfit('dues', 'The dues are missing.', 'Enter the amount.');
      return ok({ entity: { ...before, dues: withDues(before.dues, from, dues) } });
    },
  }),
};

const historyFields = {
  member: nameField('Member', { needed: true, alike: ['name', 'organization', 'organisation'] }),
  tier: nameField('Tier', { needed: true, alike: ['level', 'class'] }),
  from: dayField('Tier from', {
    needed: true,
    alike: ['from', 'since', 'day', 'date', 'in this tier since'],
  }),
};

/** A tier that a member had from a day on in each row. */
export const tierHistoryImport: Importer<typeof historyFields, Member> = {
  name: 'tier-history',
  noun: 'change of tier',
  plural: 'changes of tier',
  page: 'members',
  fields: historyFields,
  knownBy: ['member', 'tier', 'from'],
  addsTo: 'members',
  entities: ({ members }) => members.roll,
  keyOf: ({ name }) => nameKey(name),
  nameOf: ({ name }) => name,
  add: (entity) => ({ type: 'members/addMember', entity, at: null }),
  set: (id, set) => ({ type: 'members/setMember', id, set }),
  begin(context) {
    const tiers = new ImportNames<Tier>(
      { noun: 'tier', plural: 'tiers', field: 'tier', entities: context.plan.members.tiers },
      context,
    );
    return {
      keyOfRow: ({ member }) => (member === null ? null : nameKey(member)),
      partOfRow: ({ from }) => from,
      read({ member, tier, from }, before) {
        if (!before) return noneNamed('member', 'member', member);
        if (tier === null || from === null) return ok({ entity: before });
        const found = tiers.find(tier);
        if (!found.ok) return found;
        const others = before.tiers.filter((one) => one.from !== from);
        const steps = [...others, { tier: found.value.entity.id, from }];
        const inOrder = steps.toSorted((one, other) => (one.from < other.from ? -1 : 1));
        return ok({ entity: { ...before, tiers: inOrder } });
      },
    };
  },
};
