// Changes of members: joining, naming an expected member, reversing a leaving, pasting a roll.
import { describe, expect, test } from 'vitest';
import { filterRoll, rollRows } from '../../../shared/invoices/figures/rollRows.ts';
import { describeChange } from '../../../shared/kernel/change.ts';
import { pastedMembers } from '../../../shared/members/cells/pasted.ts';
import { joining, takingBackLeave } from '../../../shared/members/changes/joining.ts';
import { find } from '../../../shared/values/id.ts';
import { aMember, applied, aTier, openSfsPlan } from '../../fixtures/builders.ts';

const plan = openSfsPlan();
const adopter = find(plan.members.tiers, 'tier-adopter') ?? aTier();
const acme = aMember({ tiers: [{ tier: 'tier-adopter', from: '2012-01-31' }] });

describe('joining', () => {
  test('as one of the expected, the tier expects one fewer, in the same step', () => {
    const after = applied(plan, joining(acme, adopter, true));
    expect(find(after.members.tiers, 'tier-adopter')?.expected).toBe(5);
    expect(find(after.members.roll, acme.id)).toEqual(acme);
  });

  test('beside the expected, or where none is expected, only the member is added', () => {
    expect(joining(acme, adopter, false).type).toBe('members/addMember');
    expect(joining(acme, { ...adopter, expected: 0 }, true).type).toBe('members/addMember');
  });
});

test('a leaving is taken back by name', () => {
  const left = applied(plan, {
    type: 'members/leave',
    member: 'member-cray',
    lastDay: '2011-12-31',
  });
  const cray = find(left.members.roll, 'member-cray') ?? acme;
  const back = takingBackLeave(cray);
  expect(describeChange(left, back)).toBe('Canceled the departure of “Cray”');
  expect(applied(left, back)).toEqual(plan);
});

describe('pasted members', () => {
  let count = 0;
  const ids = () => `new-${++count}`;
  const paste = (text: string, areExpected = true) => {
    const defaults = { tier: adopter, joined: '2012-01-01', areExpected };
    return pastedMembers(text, plan.members, defaults, ids);
  };
  const expectedAfter = (text: string, areExpected: boolean) => {
    const read = paste(text, areExpected);
    if (!read.ok) throw new Error(read.no.why);
    return applied(plan, read.value.change).members.tiers.map(({ expected }) => expected);
  };

  test('come in with their columns, what is left out from the defaults', () => {
    const read = paste('Acme\tSUPPORTER\t2011-05-01\tvendor\tAda\r\n\r\nBell labs\n');
    if (!read.ok) throw new Error(read.no.why);
    expect(read.value.change.name).toBe('Added 2 members');
    expect(read.value.count).toBe(2);
    const { roll } = applied(plan, read.value.change).members;
    expect(
      roll
        .slice(4)
        .map(({ name, kind, tiers, representative }) => ({ name, kind, tiers, representative })),
    ).toEqual([
      {
        name: 'Acme',
        kind: 'vendor',
        tiers: [{ tier: 'tier-supporter', from: '2011-05-01' }],
        representative: 'Ada',
      },
      {
        name: 'Bell labs',
        kind: 'other',
        tiers: [{ tier: 'tier-adopter', from: '2012-01-01' }],
        representative: null,
      },
    ]);
  });

  test.each([
    ['', 'There are no names.'],
    ['A\tGold', '“Gold” isn’t a tier of the plan.'],
    ['A\tAdopter\t3.4.2012', '“3.4.2012”: It can be read in two ways.'],
    ['A\tAdopter\t2012-01-31\tplanet', '“planet” isn’t a valid kind of member.'],
    ['\tAdopter', 'It has no name.'],
    [
      'Acme, Supporter',
      '“Acme, Supporter” names the tier “Supporter”, but columns are separated by tabs here.',
    ],
    [
      'Acme;2012-01-31; supporter',
      '“Acme;2012-01-31; supporter” names the tier “supporter”, but columns are separated by tabs here.',
    ],
  ])('%j is refused: %s', (text, why) => {
    const read = paste(text);
    expect(read.ok ? null : read.no.why).toBe(why);
  });

  test('take those off the expected that their tiers expected, as far as they expect any', () => {
    expect(plan.members.tiers.map(({ expected }) => expected)).toEqual([0, 6, 9]);
    const text = 'A\tAdopter\nB\tAdopter\nC\tSupporter\nD\tPromoter';
    expect(expectedAfter(text, true)).toEqual([0, 4, 8]);
    expect(expectedAfter(text, false)).toEqual([0, 6, 9]);
    const many = Array.from({ length: 8 }, (_, at) => `N${at}\tAdopter`).join('\n');
    expect(expectedAfter(many, true)).toEqual([0, 0, 9]);
  });

  test('are read with every day that has one meaning, and tiers by any spelling of their names', () => {
    const read = paste('A\u200b  B\t adopter\u00a0\t31.1.2012');
    if (!read.ok) throw new Error(read.no.why);
    const [added] = applied(plan, read.value.change).members.roll.slice(-1);
    expect(added).toMatchObject({
      name: 'A B',
      tiers: [{ tier: 'tier-adopter', from: '2012-01-31' }],
    });
  });

  test('a line of a member that is there already is left out, like a repetition', () => {
    const [known] = plan.members.roll;
    const read = paste(`Name\tTier\nAcme\n${known?.name.toUpperCase()}\u00a0\nÀcme\nACME\n`);
    if (!read.ok) throw new Error(read.no.why);
    expect(read.value.count).toBe(2);
    expect(read.value.leftOut.map(({ what }) => what)).toEqual(['Line 3:', 'Line 5:']);
    expect(read.value.leftOut[1]?.why).toMatch(/^“ACME” is already a member/);
    const { roll } = applied(plan, read.value.change).members;
    expect(roll.slice(4).map(({ name }) => name)).toEqual(['Acme', 'Àcme']);
  });

  test('a comma in a name is no column', () => {
    const read = paste('Acme, Inc.\nBell, Howell & Co');
    expect(read.ok ? read.value.count : read.no.why).toBe(2);
  });

  test('nothing but members that are there already is refused by its first line', () => {
    const read = paste(plan.members.roll.map(({ name }) => name).join('\n'));
    expect(read.ok ? null : read.no.what).toBe('Line 1:');
  });

  test('the refusal names the line', () => {
    const read = paste('A\n\nB\tGold');
    expect(read.ok ? null : read.no.what).toBe('Line 3:');
  });
});

describe('the rows of the roll', () => {
  const later = applied(
    plan,
    { type: 'members/leave', member: 'member-cray', lastDay: '2011-12-31' },
    {
      type: 'members/addMember',
      entity: aMember({
        representative: 'Ada Byron',
        tiers: [{ tier: 'tier-adopter', from: '2012-03-01' }],
      }),
      at: null,
    },
  );
  const rows = rollRows(later.members, later.invoices, '2012-01-31', 2012, 1);

  test('say why somebody holds no tier on the day', () => {
    expect(rows.map(({ tierText }) => tierText)).toEqual([
      'left',
      'Promoter',
      'Promoter',
      'Promoter',
      'joins Mar 1, 2012',
    ]);
  });

  test('are found by all of the words, and by tier', () => {
    const found = (text: string, tier = 'all') =>
      filterRoll(rows, { text, tier }).map(({ member }) => member.name);
    expect(found('byron ACME')).toEqual(['Acme']);
    expect(found('byron cray')).toEqual([]);
    expect(found('', 'none')).toEqual(['Cray', 'Acme']);
    expect(found('laboratory', 'tier-promoter')).toHaveLength(2);
  });
});
