// An amount beside FTE: taken without a word where it is what they come to, told or refused otherwise.
import { describe, expect, test } from 'vitest';
import { money } from '../../../shared/values/money.ts';
import { constant } from '../../../shared/values/range.ts';
import { aPlan } from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';

const amount = constant(money(200_000));
const rate = { amount, basis: 'assumption', solved: null, note: null } as const;
const terms = { startYear: 2012, years: 3, staffEscalation: 0.1, rate };
const plan = aPlan({ type: 'cost/setTerms', set: terms });

/** One line of 1.5 FTE at $200,000 each, which cost $300,000 in 2012 and $330,000 in 2013. */
function read(amount: string, kind = '', prices = '') {
  const header = 'Activity,Line,Kind,FTE,Cost per FTE,Amount,Prices';
  const own = prices === '' ? '' : '200000';
  const text = `${header}\nTesting,People,${kind},1.5,${own},${amount},${prices}\n`;
  const { rows, problems, change } = imported(importerNamed('cost-lines'), plan, text);
  const added = change?.changes.find(({ type }) => type === 'cost/addLine');
  return {
    line: added && 'entity' in added ? added.entity : null,
    notices: rows.flatMap((row) => row.notices),
    problems: problems.map(({ why }) => why),
  };
}

const staff = { kind: 'staff', fte: { low: 150 }, amount: null };

describe.each(['', 'staff'])('a line whose kind is “%s”', (kind) => {
  test.each(['300000', '300000.01', '299999.99', '330000', '363000'])(
    'is one of staff where its amount of %s is what its FTE come to in a year of the plan',
    (amount) => {
      expect(read(amount, kind)).toMatchObject({ line: staff, notices: [], problems: [] });
    },
  );

  test.each(['2012', '2013'])(
    'is one of staff where its amount is what FTE and rate come to in %s',
    (year) => {
      expect(read('300000', kind, year)).toMatchObject({ line: staff, notices: [], problems: [] });
    },
  );
});

test.each([
  ['300000.02', ''],
  ['299000', ''],
  ['399300', ''],
  ['330000', '2012'],
  ['330000', '2013'],
])('an amount of %s is another figure (prices: “%s”)', (amount, year) => {
  expect(read(amount, '', year)).toEqual({
    line: null,
    notices: [],
    problems: ['It has both FTE and an amount.'],
  });
  expect(read(amount, 'staff', year)).toMatchObject({
    line: staff,
    notices: ['The amount is left out: a staff line costs its FTE times the cost per FTE.'],
    problems: [],
  });
});
