// Entries that an import updates, creates beside its own, or takes off the expected.
import { describe, expect, test } from 'vitest';
import type { Preview } from '../../../shared/import/preview.ts';
import type { ImportSettings } from '../../../shared/import/settings.ts';
import { aMember, aPlan, applied, aTier, openSfsPlan } from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';

const members = importerNamed('members');
const plan = openSfsPlan();
const withGold = aPlan({ type: 'members/addTier', entity: aTier(), at: null });

const read = (text: string, chosen: Partial<ImportSettings> = {}, into = plan) =>
  imported(members, into, text, chosen);

const planAfter = ({ change }: Preview, into = plan) => (change ? applied(into, change) : into);
const told = ({ problems }: Preview) =>
  problems.map(({ line, field, why }) => `${line} ${field}: ${why}`);

describe('an entry that is there already', () => {
  const known = applied(withGold, {
    type: 'members/addMember',
    entity: aMember({ name: 'Müller & Co', contacts: 'old@example.org', parent: 'Holding' }),
    at: null,
  });
  const text = 'Member,Tier,Joined,Contacts,Kind,Parent\nMÜLLER &  co,Gold,2010-01-01,new@b.c,,\n';

  test('is left out, unless it is to be updated', () => {
    expect(told(read(text, {}, known))).toEqual(['2 Member: “Müller & Co” is already a member.']);
  });

  test('is changed in what differs; a blank cell and another spelling of its name change nothing', () => {
    const preview = read(text, { update: true }, known);
    expect(preview.counts).toEqual({ added: 0, updated: 1, same: 0, leftOut: 0 });
    expect(preview.change).toEqual({
      type: 'batch',
      name: 'Updated 1 member from “roll.csv”',
      changes: [
        {
          type: 'members/setMember',
          id: 'member-acme',
          set: { contacts: 'new@b.c' },
        },
      ],
    });
  });

  test('needs only its name, and says so where nothing differs', () => {
    const same = read('Member,Contacts\nMüller & Co,old@example.org\n', { update: true }, known);
    expect(same).toMatchObject({ lacking: [], counts: { same: 1 }, change: null });
  });

  test('is found by its ID under another name', () => {
    const preview = read('ID,Member\nmember-acme,Acme\n', { update: true }, known);
    expect(planAfter(preview, known).members.roll.map(({ name }) => name)).toEqual(['Acme']);
  });

  test('comes with new ones in one step', () => {
    const both = `${text}New one,Gold,2011-01-01,,,\n`;
    const { change } = read(both, { update: true }, known);
    expect(change?.name).toBe('Imported 1 member and updated 1 from “roll.csv”');
  });

  test('is not guessed among several of one name', () => {
    const twice = applied(known, {
      type: 'members/addMember',
      entity: aMember({ id: 'member-other', name: 'Müller & Co' }),
      at: null,
    });
    expect(told(read(text, { update: true }, twice))).toEqual([
      '2 Member: 2 members are called “Müller & Co”.',
    ]);
  });

  test('changes its tier only from a day on', () => {
    const silver = applied(known, {
      type: 'members/addTier',
      entity: aTier({ id: 'tier-silver', name: 'Silver' }),
      at: null,
    });
    const head = 'Member,Tier,In this tier since\n';
    const without = read(`${head}Müller & Co,Silver,\n`, { update: true }, silver);
    expect(without.problems).toMatchObject([{ line: 2, field: 'In this tier since' }]);
    const moved = read(`${head}Müller & Co,Silver,2012-05-01\n`, { update: true }, silver);
    expect(planAfter(moved, silver).members.roll[0]?.tiers).toEqual([
      { tier: 'tier-gold', from: '2010-01-01' },
      { tier: 'tier-silver', from: '2012-05-01' },
    ]);
  });
});

describe('what a file names and the plan does not have', () => {
  const text =
    'Member,Tier,Joined\nA,Platinum,2012-01-01\nB, platinum ,2012-01-01\nC,Gold,2012-01-01\n';

  test('is offered to be created, and its rows wait for the answer', () => {
    const preview = read(text, {}, withGold);
    expect(preview.counts).toMatchObject({ added: 1, leftOut: 2 });
    expect(preview.questions).toMatchObject([
      {
        id: 'tier',
        text: '“Platinum” isn’t a tier in the plan.',
        choices: [
          { value: 'create', label: 'Create the tier' },
          { value: 'leave', label: 'Leave their rows out' },
        ],
        suggested: null,
        answer: null,
      },
    ]);
  });

  test('is created once, before the first row that needs it', () => {
    const preview = read(text, { answers: { tier: 'create' } }, withGold);
    expect(preview.change?.changes.map(({ type }) => type)).toEqual([
      'members/addTier',
      'members/addMember',
      'members/addMember',
      'members/addMember',
    ]);
    const { tiers } = planAfter(preview, withGold).members;
    expect(tiers[1]).toMatchObject({ name: 'Platinum', dues: [], expected: 0 });
  });

  test('is left out where the user says so', () => {
    const preview = read(text, { answers: { tier: 'leave' } }, withGold);
    expect(preview.counts).toMatchObject({ added: 1, leftOut: 2 });
  });
});

describe('members who join a tier that expects some', () => {
  const text = 'Member,Tier,Joined\nA,Adopter,2012-01-15\nB,Adopter,2012-01-15\n';
  const expected = (preview: Preview) =>
    planAfter(preview).members.tiers.map((tier) => tier.expected);

  test('are taken off the expected, which the preview says', () => {
    const preview = read(text);
    expect(preview.questions).toEqual([
      {
        id: 'expected',
        text: 'Are these the expected members (2 of 6 in Adopter)?',
        choices: [
          { value: 'yes', label: 'Yes: 4 in Adopter are still expected' },
          { value: 'no', label: 'No: 6 in Adopter are still expected' },
        ],
        suggested: 'yes',
        answer: 'yes',
      },
    ]);
    expect(expected(preview)).toEqual([0, 4, 9]);
  });

  test('are beside them where the user says so', () => {
    expect(expected(read(text, { answers: { expected: 'no' } }))).toEqual([0, 6, 9]);
  });

  test('are never more than are expected', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `N${at},Adopter,2012-01-15`);
    expect(expected(read(['Member,Tier,Joined', ...rows].join('\n')))).toEqual([0, 0, 9]);
  });

  test('are not those who left again', () => {
    const left = 'Member,Tier,Joined,Last day\nA,Adopter,2011-01-15,2011-12-31\n';
    expect(expected(read(left))).toEqual([0, 6, 9]);
  });
});
