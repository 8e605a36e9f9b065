// Texts that an export wrote come back as they are: as long as they may be, and with every sign.
import { expect, test } from 'vitest';
import { csvOf } from '../../../shared/export/csv.ts';
import { csvForms } from '../../../shared/export/csvForm.ts';
import { readText } from '../../../shared/import/readText.ts';
import { membersTable } from '../../../shared/invoices/reports/memberTables.ts';
import { tableOf } from '../../../shared/kernel/table.ts';
import { longestText } from '../../../shared/values/lengths.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';

const example = openSfsPlan();

/** The contacts of Cray after an update with the table of a plan in which they are this text. */
function contactsBack(text: string, form: (typeof csvForms)[number]) {
  const set = { contacts: text } as const;
  const sent = applied(example, { type: 'members/setMember', id: 'member-cray', set });
  const csv = csvOf(tableOf(membersTable, sent, { year: 2012, asOf: '2012-01-31' }), form);
  const { change, problems } = imported(importerNamed('members'), example, csv, { update: true });
  expect(problems).toEqual([]);
  const after = change ? applied(example, change) : example;
  return after.members.roll.find(({ id }) => id === 'member-cray')?.contacts;
}

test.each(csvForms)('from CSV written with %s', (form) => {
  for (const text of ['x'.repeat(longestText), '="007"', '="a ""b"""', '\'="007"', '=1+1']) {
    expect(contactsBack(text, form)).toBe(text);
  }
});

test('digits that a spreadsheet kept as a text lose the signs that it kept them with', () => {
  const read = readText('Name,Code\nA,"=""007"""\n', 'roll.csv');
  expect(read.ok && read.value.rows[1]?.cells).toEqual(['A', '007']);
});

test('a longer text is refused, with how long it may be', () => {
  const csv = `Member,Tier,Joined,Contacts\nNew,Adopter,2012-01-15,${'x'.repeat(longestText + 1)}`;
  const { problems } = imported(importerNamed('members'), example, csv);
  expect(problems.map(({ why }) => why)).toEqual([
    expect.stringContaining('longer than 10,000 characters'),
  ]);
});

test('a file without a row is refused in a whole sentence, and not for its encoding', () => {
  const read = readText('Member,Tier\n', 'members.csv');
  expect(read).toMatchObject({
    ok: false,
    no: { what: '', why: expect.stringMatching(/^There are no rows below the header/) },
  });
  expect(read.ok ? '' : read.no.remedy).not.toContain('UTF-8');
});
