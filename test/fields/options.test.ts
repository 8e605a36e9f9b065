// The other ways in: the options of the terminal, and the days in the lines of Add several.
import { describe, expect, test } from 'vitest';
import { parseArguments, usage } from '../../electron/cli/arguments.ts';
import { readEntries } from '../../shared/history/verify.ts';
import { pastedMembers } from '../../shared/members/cells/pasted.ts';
import { textOfCell } from '../../shared/values/cellText.ts';
import { aTier } from '../fixtures/builders.ts';
import { secondReader } from '../shared/values/secondReader.ts';
import { type Answer, type AskedField, alike, compared, told } from './asked.ts';
import type { KindName } from './kinds.ts';

const entriesRefused = '“--entries” needs a number of edits.';

const words: Readonly<Record<string, readonly string[]>> = {
  '--as-of': ['export', 'plan', '--pdf', '--out', 'papers'],
  '--year': ['export', 'plan', '--pdf', '--out', 'papers'],
  '--entries': ['verify', 'plan', '--fingerprint', '3fa901c277be4d10'],
};

function answer(option: string, text: string): Answer {
  const command = parseArguments([...(words[option] ?? []), option, text]);
  if (command?.name === 'unknown') return { refused: command.why };
  if (command?.name === 'verify') return { value: command.carried.entries };
  if (command?.name !== 'export') return { refused: 'another command' };
  return { value: option === '--as-of' ? command.asOf : command.year };
}

const optionOf = (name: string, kind: KindName): AskedField => ({
  name,
  kind,
  told: (refusal) => (name === '--entries' ? entriesRefused : `${name}: ${told(refusal)}`),
  // It would be another option; and that there was no edit is refused by other words.
  leavesOut: (text) => text.startsWith('--') || (name === '--entries' && isNone(text)),
  answer: (text) => answer(name, text),
});

const isNone = (text: string) => secondReader.count(text) === 0;

const options = [
  optionOf('--as-of', 'day'),
  optionOf('--year', 'year'),
  optionOf('--entries', 'count'),
];

const tier = aTier();

/** The day of joining in the third column, as the preview of Add several reads it. */
const joined: AskedField = {
  name: 'the day of joining',
  kind: 'day',
  told: ({ what, why, remedy }) => `Line 1: ${what}: ${why} ${remedy}`,
  // A cell of a spreadsheet may be guarded: then another text is read than the one that is told.
  leavesOut: (text) => text.includes('\t') || textOfCell(text) !== text.trim(),
  answer(text) {
    const defaults = { tier, joined: '2010-01-01', areExpected: false };
    const part = { tiers: [tier], roll: [] };
    const read = pastedMembers(`Grace\t\t${text}`, part, defaults, () => 'new');
    if (!read.ok) return { refused: told(read.no) };
    const [added] = read.value.change.changes;
    const isMember = added?.type === 'members/addMember';
    return { value: isMember ? added.entity.tiers[0]?.from : null };
  },
};

describe('each option of the terminal', () => {
  test.each(options)('reads as a second reader does: $name', (option) => {
    expect(compared(option)).toEqual(alike);
  });

  test('that takes a number or a day is asked here', () => {
    const takesText = ['--out', '--fingerprint', '--pdf', '--xlsx', '--csv', '--md', '--json'];
    const takesNothing = ['--replace'];
    const others = [...takesText, ...takesNothing];
    const named = new Set(usage.match(/--[a-z-]+/g));
    expect([...named].filter((name) => !others.includes(name)).toSorted()).toEqual(
      options.map(({ name }) => name).toSorted(),
    );
  });

  test('refuses that a report was written after no edit, as the window does', () => {
    const none = readEntries(0);
    expect(answer('--entries', '0')).toEqual({
      refused: none.ok ? null : `--entries: ${told(none.no)}`,
    });
  });
});

describe('each line of Add several', () => {
  test('reads as a second reader does: the day of joining', () => {
    expect(compared(joined)).toEqual(alike);
  });
});
