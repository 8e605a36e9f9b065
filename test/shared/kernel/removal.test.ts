// Removing an entity with what refers to it: one step, no dangling reference.
import { describe, expect, test } from 'vitest';
import { listAt } from '../../../shared/kernel/collections.ts';
import { listPaths } from '../../../shared/kernel/parts.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { missingFor } from '../../../shared/kernel/references.ts';
import { removalOf } from '../../../shared/kernel/removal.ts';
import {
  anOffice,
  anOfficerTerm,
  aPledge,
  applied,
  aSeatTerm,
  openSfsPlan,
} from '../../fixtures/builders.ts';

const orphans = (plan: Plan) =>
  listPaths().flatMap((path) =>
    listAt(path)
      .read(plan)
      .flatMap(({ id }) => missingFor(plan, path, id)),
  );

const full = openSfsPlan(
  {
    type: 'governance/addSeatTerm',
    entity: aSeatTerm({
      id: 'own',
      rule: 'seats-promoter',
      member: 'member-cray',
      number: null,
      employer: 'member-cray',
      holder: 'Ada',
    }),
    at: null,
  },
  {
    type: 'governance/addSeatTerm',
    entity: aSeatTerm({
      id: 'elected',
      rule: 'seat-elected',
      employer: 'member-cray',
      holder: 'Bea',
    }),
    at: null,
  },
  {
    type: 'contributions/addPledge',
    entity: aPledge({ member: 'member-cray', giver: null }),
    at: null,
  },
);

describe('a member', () => {
  const { change, gone, kept } = removalOf(full, 'members.roll', 'member-cray');
  const after = applied(full, change);

  test('takes its seat terms and contributions with it, by name', () => {
    expect(gone).toEqual([
      { in: 'governance.seatTerms', id: 'own' },
      { in: 'contributions.pledges', id: 'pledge-one' },
    ]);
    expect(change).toMatchObject({
      type: 'batch',
      name: 'Removed the member “Cray” with 1 seat term (“Ada, Cray”); 1 contribution (“Gift”)',
    });
  });

  test('is let go by a holder who only works for it', () => {
    expect(kept).toEqual([{ in: 'governance.seatTerms', id: 'elected' }]);
    expect(after.governance.seatTerms.map(({ id, employer }) => [id, employer])).toEqual([
      ['elected', null],
    ]);
  });

  test('leaves nothing that points to nothing', () => {
    expect(orphans(after)).toEqual([]);
  });
});

test('an entity without links goes alone, as the plain change', () => {
  const { change, gone, kept } = removalOf(full, 'members.roll', 'member-ornl');
  expect(change).toEqual({ type: 'members/removeMember', id: 'member-ornl' });
  expect([gone, kept]).toEqual([[], []]);
});

describe('a tier', () => {
  test('takes its members and what is theirs, and the rule of its seats', () => {
    const { change } = removalOf(full, 'members.tiers', 'tier-promoter');
    const after = applied(full, change);
    expect(after.members.roll).toEqual([]);
    expect(after.governance.seatRules.map(({ id }) => id)).toEqual(['seat-elected']);
    expect(after.contributions.pledges).toEqual([]);
    expect(orphans(after)).toEqual([]);
  });

  test('leaves an electorate of several tiers with the others, of one tier with nobody', () => {
    const without = removalOf(full, 'members.tiers', 'tier-adopter');
    const one = applied(full, without.change);
    expect(without.kept).toEqual([{ in: 'governance.seatRules', id: 'seat-elected' }]);
    expect(one.governance.seatRules[1]?.kind).toMatchObject({ tiers: ['tier-supporter'] });
    const none = applied(one, removalOf(one, 'members.tiers', 'tier-supporter').change);
    expect(none.governance.seatRules.map(({ id }) => id)).toEqual(['seats-promoter']);
    expect(orphans(none)).toEqual([]);
  });
});

test('an office takes its terms, and other offices let go of it', () => {
  const plan = openSfsPlan(
    {
      type: 'governance/addOffice',
      entity: anOffice({ notWith: ['office-president', 'office-secretary'] }),
      at: null,
    },
    { type: 'governance/addOfficerTerm', entity: anOfficerTerm(), at: null },
  );
  const after = applied(plan, removalOf(plan, 'governance.offices', 'office-president').change);
  expect(after.governance.offices.at(-1)?.notWith).toEqual(['office-secretary']);
  expect(after.governance.officerTerms.map(({ id }) => id)).toEqual(['officer-one']);
  expect(orphans(after)).toEqual([]);
});
