// The scenarios of the example and the ready-made ones: the numbers of the worked case, side by side.
import { describe, expect, test } from 'vitest';
import { applyChange, describeChange } from '../../../shared/kernel/change.ts';
import { explain } from '../../../shared/kernel/explain.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import type { ViewSettings } from '../../../shared/kernel/viewSettings.ts';
import { membersOf } from '../../../shared/members/figures/byTier.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import {
  addingScenario,
  copyingScenario,
  withSentences,
} from '../../../shared/scenarios/changes/newScenario.ts';
import { stepsOf } from '../../../shared/scenarios/changes/steps.ts';
import {
  type ComparedRow,
  comparisonOf,
  type Side,
  shownDifference,
} from '../../../shared/scenarios/figures/compare.ts';
import {
  type ReadyMadeName,
  readyMadeNames,
  readyMades,
} from '../../../shared/scenarios/figures/readyMade.ts';
import { inScenario } from '../../../shared/scenarios/figures/scenarioPlan.ts';
import { readingsOf } from '../../../shared/scenarios/figures/solved.ts';
import { money } from '../../../shared/values/money.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';
import { aScenario } from '../../fixtures/buildersOfScenarios.ts';

const example = openSfsPlan();
const settings: ViewSettings = { year: 2012, asOf: '2012-01-31', end: 'likely', view: 'expected' };

function sideOf(of: Plan, scenario: string): Side {
  return { scenario, name: scenario, plan: inScenario(of, scenario).plan };
}
const base: Side = { scenario: null, name: 'The plan', plan: example };

function rows(sides: readonly Side[], against = 0): ReadonlyMap<string, ComparedRow> {
  const all = comparisonOf(sides, settings, against).flatMap((group) => group.rows);
  return new Map(all.map((row) => [row.key, row]));
}

/** In dollars, people or seats: of the second side, beside the plan. */
function figures(side: Side, ...keys: readonly string[]): (number | null)[] {
  const all = rows([base, side]);
  return keys.map((key) => {
    const row = all.get(key);
    const value = row?.cells[1]?.value ?? null;
    return value === null || row?.unit === 'count' ? value : value / 100;
  });
}

describe('the readings of the $3M', () => {
  const a = sideOf(example, 'scenario-reading-a');
  const b = sideOf(example, 'scenario-reading-b');
  const costs = ['cost-low', 'cost-likely', 'cost-high'];

  test('C, the example: 2,400,000; 2,700,000; 3,000,000', () => {
    expect(figures(base, ...costs)).toEqual([2_400_000, 2_700_000, 3_000_000]);
  });

  test('A facilities inside: 2,264,516.13; 2,632,258.06; 3,000,000.00', () => {
    expect(figures(a, ...costs)).toEqual([2_264_516.13, 2_632_258.06, 3_000_000]);
  });

  test('A: the rate is 367,741.94, exactly 2,850,000 / 7.75; facilities are 0, and known', () => {
    const { terms, lines } = a.plan.cost;
    expect(terms.rate.amount).toEqual({ low: 36_774_194, high: 36_774_194 });
    expect(terms.rate.solved).toMatchObject({
      numerator: money(2_850_000) * 200,
      denominator: 1550,
    });
    expect(lines.find(({ id }) => id === 'line-facilities')).toMatchObject({
      amount: { low: 0, high: 0 },
      basis: 'assumption',
      solved: null,
    });
  });

  test('the solved cell is marked in each, with its equation, and each balances', () => {
    const facilities = 'Tech refresh, power, space and cooling';
    expect(readingsOf([example, a.plan, b.plan])).toMatchObject([
      {
        cells: [
          { label: 'Cost per FTE', value: '$300,000', equation: null },
          {
            label: facilities,
            value: '$525,000',
            equation: '$3,000,000 − $2,475,000 of other lines',
          },
        ],
        balance: 'balances: the high total is $3,000,000',
        balances: true,
      },
      {
        cells: [
          {
            label: 'Cost per FTE',
            value: '$367,741.94',
            equation: '($3,000,000 − $150,000 of other lines) / 7.75 FTE',
          },
          { label: facilities, value: '$0', equation: null },
        ],
        balance: 'balances: the high total is $3,000,000',
        balances: true,
      },
      {
        cells: [
          {
            label: 'Cost per FTE',
            value: '$183,870.97',
            equation: '50% of ($3,000,000 − $150,000 of other lines) / 7.75 FTE',
          },
          {
            label: facilities,
            value: '$1,425,000',
            equation: '50% of ($3,000,000 − $150,000 of other lines)',
          },
        ],
        balance: 'balances: the high total is $3,000,000',
        balances: true,
      },
    ]);
  });

  test('one that was edited since says by how much it no longer balances', () => {
    const plan = applied(a.plan, { type: 'cost/removeLine', id: 'line-equipment' });
    expect(readingsOf([plan])).toMatchObject([{ balance: 'off by −$150,000', balances: false }]);
  });
});

test('with the development contract: free 1,295,000; gap 1,405,000', () => {
  const side = sideOf(example, 'scenario-development-contract');
  expect(figures(side, 'outside', 'free', 'gap-expected-likely')).toEqual([
    1_050_000, 1_295_000, 1_405_000,
  ]);
});

test('the changes in the scenarios of the example all apply, with the sentences that they have', () => {
  const { scenarios } = example.scenarios;
  expect(scenarios.filter(({ note, source }) => !note || !source)).toEqual([]);
  const steps = scenarios.flatMap(({ id }) => inScenario(example, id).steps);
  expect(steps.length).toBeGreaterThanOrEqual(scenarios.length);
  for (const { step, before, refusal, idle } of steps) {
    const sentence = describeChange(before, step.change);
    expect([step.sentence, refusal, idle]).toEqual([sentence, null, false]);
  }
});

let made = 0;
const newId = () => {
  made += 1;
  return `made-${made}`;
};

function withReadyMade(name: ReadyMadeName, plan: Plan = example): Plan {
  const changes = readyMades[name].changes({ plan, year: 2012, newId });
  if (!changes.ok) throw new Error(changes.no.why);
  const { label, named } = readyMades[name];
  const making = { plan, year: 2012, newId };
  const scenario = aScenario({ id: name, name: named?.(making) ?? label });
  return applied(plan, addingScenario(scenario, withSentences(plan, changes.value), newId));
}

const readyMade = (name: ReadyMadeName) => sideOf(withReadyMade(name), name);

describe('a ready-made scenario', () => {
  test('half do not renew: 2, 3, 4 members; income 1,170,000; gap 1,530,000; 3 seats, quorum 2', () => {
    const side = readyMade('half');
    const { tiers } = side.plan.members;
    const left = tiers.map(
      ({ id, expected }) => membersOf(side.plan.members, id, settings.asOf).length + expected,
    );
    expect(left).toEqual([2, 3, 4]);
    expect(figures(side, 'receipts', 'gap-expected-likely', 'seats', 'quorum')).toEqual([
      1_170_000, 1_530_000, 3, 2,
    ]);
  });

  test('one tester in kind: gap 55,000; dues 513,750', () => {
    expect(figures(readyMade('inKind'), 'gap-expected-likely', 'closing-dues')).toEqual([
      55_000, 513_750,
    ]);
  });

  test('a fifth, named Promoter: surplus 145,000; 6 seats; quorum 4', () => {
    expect(figures(readyMade('oneMore'), 'surplus', 'seats', 'quorum')).toEqual([145_000, 6, 4]);
  });

  test('under a fiscal host: fee 170,700, net 2,174,300; gap 525,700; dues 639,813.83', () => {
    const keys = ['fee', 'free', 'gap-expected-likely', 'closing-dues'];
    expect(figures(readyMade('host'), ...keys)).toEqual([170_700, 2_174_300, 525_700, 639_813.83]);
  });

  test('rates up 10%: 6.75 FTE at 330,000 cost 2,902,500; facilities stay', () => {
    expect(figures(readyMade('rates'), 'cost-likely')).toEqual([2_902_500]);
  });

  test('one moves down in mid-year: a seat fewer from then on, dues fall in the next year', () => {
    const { plan } = readyMade('down');
    const later = comparisonOf([base, { ...base, plan }], {
      ...settings,
      year: 2013,
      asOf: '2012-07-01',
    });
    const all = new Map(later.flatMap((group) => group.rows).map((row) => [row.key, row]));
    expect(all.get('seats')?.cells[1]?.value).toBe(4);
    expect(all.get('receipts')?.cells[1]?.difference).toBe(-money(495_000));
  });

  test('is an ordinary scenario, added as one and undone as one', () => {
    const plan = withReadyMade('half');
    expect(stepsOf(plan.scenarios, 'half').map(({ sentence }) => sentence)).toEqual([
      'Recorded that “Lawrence Livermore National Laboratory (LLNL)” leaves on Dec 31, 2011',
      'Recorded that “Oak Ridge National Laboratory (ORNL)” leaves on Dec 31, 2011',
      'Set the number of expected members of the tier “Adopter” to 3 (was 6)',
      'Set the number of expected members of the tier “Supporter” to 4 (was 9)',
    ]);
  });

  test('that the plan has nothing for says why', () => {
    const plan = emptyPlan(2012);
    const answers = readyMadeNames.map((name) =>
      readyMades[name].changes({ plan, year: 2012, newId }),
    );
    const whys = answers.map((answer) => (answer.ok ? null : answer.no.why));
    expect(whys).toEqual([
      'There are no members who could leave.',
      'No member can move on Jul 1, 2012 from the highest-paying tier to the lowest-paying one.',
      'The plan has no cost per FTE to raise.',
      'No staff line has an FTE in that year.',
      'No tier has dues in that year.',
      null,
    ]);
  });
});

describe('the comparison', () => {
  const testers = sideOf(withReadyMade('inKind'), 'inKind');

  test('gives each figure with its difference, exact, from any side', () => {
    const [plan, other] = rows([base, testers]).get('gap-expected-likely')?.cells ?? [];
    expect(plan).toMatchObject({ text: '$355,000', difference: null });
    expect(other).toMatchObject({ text: '$55,000', difference: -money(300_000) });
    expect(rows([base, testers], 1).get('gap-expected-likely')?.cells[0]?.difference).toBe(
      money(300_000),
    );
  });

  test('says a difference with its sign, and none where there is none', () => {
    expect(shownDifference(-money(300_000), 'money')).toBe('−$300,000');
    expect(shownDifference(1, 'count')).toBe('+1');
    expect(shownDifference(0, 'money')).toBe('');
    expect(shownDifference(null, 'money')).toBe('');
  });

  test('has no dues that close the gap, and no quorum, where there is no member', () => {
    const empty: Side = { scenario: null, name: 'Empty', plan: emptyPlan(2012) };
    const all = rows([empty, base]);
    expect(all.get('closing-dues')?.cells.map(({ text }) => text)).toEqual(['none', '$588,750']);
    expect(all.get('closing-dues')?.label).toBe('The highest dues that close the gap');
    expect(all.get('quorum')?.cells.map(({ difference }) => difference)).toEqual([null, null]);
  });

  test('an address explains its figure within its scenario, and so do its parts', () => {
    const address = rows([base, testers]).get('gap-expected-likely')?.cells[1]?.address;
    if (!address) throw new Error('The gap has no address.');
    const plan = withReadyMade('inKind');
    const answer = explain(plan, { ...address, scenario: 'inKind' });
    expect([answer.label, answer.value]).toEqual([
      'Funding gap, 2012, expected, “One FTE in kind: Testers”',
      '$55,000, excludes 1 unknown',
    ]);
    const covered = answer.parts.find(({ label }) => label === 'Funded')?.address;
    expect(covered).toMatchObject({ scenario: 'inKind' });
    expect(covered && explain(plan, covered).value).toBe('$2,645,000, excludes 1 unknown');
    const inPlan = explain(plan, { ...address, scenario: null });
    expect(inPlan.value).toBe('$355,000, excludes 1 unknown');
    expect(explain(plan, { ...address, scenario: 'nowhere' }).value).toBe('removed');
  });
});

test('a copy has the same changes under new ids, and stands right after', () => {
  const copy = aScenario({ id: 'copy', name: 'Copy' });
  const plan = applied(example, copyingScenario(example, 'scenario-reading-a', copy, newId));
  const of = (id: string) =>
    stepsOf(plan.scenarios, id).map(({ sentence, change }) => [sentence, change]);
  expect(of('copy')).toEqual(of('scenario-reading-a'));
  expect(plan.scenarios.scenarios.map(({ id }) => id).slice(0, 2)).toEqual([
    'scenario-reading-a',
    'copy',
  ]);
  expect(applyChange(plan, { type: 'scenarios/removeScenario', id: 'copy' }).ok).toBe(false);
});
