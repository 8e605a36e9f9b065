// The report of an opening as text: each finding with what was done, recovered and lost.
import { expect, test } from 'vitest';
import { reportOf } from '../../../shared/bridge/finding.ts';

test('names the folder, and each finding with its numbers', () => {
  const torn = { kind: 'torn-tail', file: 'journal-00000001.log', entry: null } as const;
  const words = { what: 'The last line is unfinished.', action: 'Set aside and cut off.' };
  const found = { ...torn, ...words, recovered: 3, lost: 1, kept: '/plan/aside/1', version: null };
  expect(
    reportOf([found, { ...found, file: '', kept: null, version: '/plan/aside/2' }], '/plan'),
  ).toBe(
    [
      'Recovery report /plan',
      '',
      'File: journal-00000001.log',
      'Finding: The last line is unfinished.',
      'Action: Set aside and cut off.',
      'Edits recovered: 3. Edits lost: 1.',
      'Kept unchanged in: /plan/aside/1',
      '',
      'File: the folder',
      'Finding: The last line is unfinished.',
      'Action: Set aside and cut off.',
      'Edits recovered: 3. Edits lost: 1.',
      'Kept as a workspace file: /plan/aside/2',
      '',
    ].join('\n'),
  );
});
