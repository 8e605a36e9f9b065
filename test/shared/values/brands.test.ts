// What the compiler refuses: a bare sum as money or FTE, and the id of another kind of entity.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

const head = `
import 'SHARED/registry/changes.ts';
import { goodStanding } from 'SHARED/invoices/figures/balances.ts';
import { duesInvoices } from 'SHARED/invoices/figures/owed.ts';
import type { InvoicesPart } from 'SHARED/invoices/model.ts';
import type { Change } from 'SHARED/kernel/change.ts';
import type { ContributionId } from 'SHARED/contributions/model.ts';
import type { Activity, LineId } from 'SHARED/cost/model.ts';
import { exactly, fte, money, position } from 'SHARED/kernel/schema/shapes.ts';
import { z } from 'SHARED/kernel/schema/zod.ts';
import type { Goal, GoalId } from 'SHARED/goals/model.ts';
import type { MemberId } from 'SHARED/members/model.ts';
import type { Plan } from 'SHARED/kernel/plan.ts';
import { type Fte, hundredths } from 'SHARED/values/fte.ts';
import { find } from 'SHARED/values/id.ts';
import { cents, formatMoney, larger, minus, type Money, negated, plus, sum } from 'SHARED/values/money.ts';
import { at, type Range } from 'SHARED/values/range.ts';

declare const [one, other]: [Money, Money];
declare const [people, more]: [Fte, Fte];
declare const costs: Range<Money>;
declare const [plan, part]: [Plan, InvoicesPart];
declare const [goal, member, line, pledge]: [GoalId, MemberId, LineId, ContributionId];
`;

/** The code of the one error that the compiler must give: 2375 and 2379 are 2322 and 2345 for ids. */
const refused: Readonly<Record<string, readonly [code: string, text: string]>> = {
  'a sum of money by a bare +': ['TS2322', 'export const kept: Money = one + other;'],
  'a difference of money by a bare -': ['TS2322', 'export const kept: Money = one - other;'],
  'a product of money': ['TS2322', 'export const kept: Money = one * 2;'],
  'a bare number as money': ['TS2322', 'export const kept: Money = 5;'],
  'a bare sum handed on as money': ['TS2345', 'formatMoney(one + other);'],
  'a bare sum kept in a field': [
    'TS2322',
    'export const kept: { readonly amount: Money } = { amount: one + other };',
  ],
  'a sum of FTE by a bare +': ['TS2322', 'export const kept: Fte = people + more;'],
  'a bare number as FTE': ['TS2322', 'export const kept: Fte = 100;'],
  'money for FTE': ['TS2322', 'export const kept: Fte = one;'],
  'FTE for money': ['TS2322', 'export const kept: Money = people;'],
  'FTE shown as money': ['TS2345', 'formatMoney(people);'],
  'money and FTE added up': ['TS2345', 'plus(one, people);'],
  'money and FTE in one list as money': [
    'TS2322',
    'export const kept: Money = sum([one, people]);',
  ],
  'a range of numbers as one of money': [
    'TS2322',
    'export const kept: Range<Money> = { low: cents(1), high: one + other };',
  ],
  'a midpoint by hand': ['TS2322', 'export const kept: Money = (costs.low + costs.high) / 2;'],
  'a schema that reads FTE for money': [
    'TS2379',
    'exactly<{ readonly amount: Money }>()(z.strictObject({ amount: fte }));',
  ],
  'a schema that reads any whole number for money': [
    'TS2379',
    'exactly<{ readonly amount: Money }>()(z.strictObject({ amount: position }));',
  ],
  'the id of a goal for that of a member': ['TS2375', 'export const kept: MemberId = goal;'],
  'a goal asked for its standing as a member': [
    'TS2379',
    "goodStanding(part, goal, '2012-01-31');",
  ],
  'a goal asked for its dues as a member': ['TS2379', 'duesInvoices(plan, goal, 2012);'],
  'a goal looked up on the roll': ['TS2345', 'find(plan.members.roll, goal);'],
  'a contribution looked up among the cost lines': ['TS2345', 'find(plan.cost.lines, pledge);'],
  'a cost line removed as a contribution': [
    'TS2375',
    "export const change: Change = { type: 'contributions/removePledge', id: line };",
  ],
  'a member linked to a goal as a cost line': [
    'TS2375',
    'export const set: Partial<Goal> = { lines: [member] };',
  ],
};

const accepted: Readonly<Record<string, string>> = {
  'the operations of money': `
export const kept: Money = plus(minus(one, other), negated(one), sum([one, other]));
export const most: Money = larger(cents(5), one, other);`,
  'the operations of FTE': 'export const kept: Fte = plus(hundredths(50), sum([people, more]));',
  'money where a number is asked for':
    'export const isMore: boolean = one > other && one % 2 === 0;',
  'a range read at its ends': "export const kept: Money = at(costs, 'likely');",
  'a schema that reads money': `
exactly<{ readonly amount: Money }>()(z.strictObject({ amount: money }));`,
  'an id that is a text': "export const kept: Activity['id'] = 'activity-testing';",
  'each entity by its own id': `
goodStanding(part, member, '2012-01-31');
duesInvoices(plan, member, 2012);
find(plan.members.roll, member);
find(plan.cost.lines, line);
export const change: Change = { type: 'contributions/removePledge', id: pledge };
export const set: Partial<Goal> = { lines: [line], pledges: [pledge] };`,
};

const named = (texts: Readonly<Record<string, unknown>>, kind: string) =>
  Object.keys(texts).map((name, index) => [name, `${kind}${index}.ts`] as const);
const wrong = named(refused, 'wrong');
const right = named(accepted, 'right');

let folder = '';
let found: ReadonlyMap<string, readonly string[]> = new Map();

/** The codes of the errors by file, of all files in one run of the compiler. */
function errorsIn(output: string): ReadonlyMap<string, readonly string[]> {
  const errors = [...output.matchAll(/^(\S+?)\(\d+,\d+\): error (TS\d+)/gm)];
  const byFile = Map.groupBy(errors, ([, path = '']) => path.split(/[\\/]/).at(-1) ?? '');
  return new Map([...byFile].map(([file, some]) => [file, some.map(([, , code = '']) => code)]));
}

beforeAll(() => {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'brands-'));
  const up = relative(folder, root).replaceAll('\\', '/');
  const write = (file: string, text: string) =>
    writeFileSync(join(folder, file), `${head}${text}\n`.replaceAll('SHARED', `${up}/shared`));
  for (const [name, file] of wrong) write(file, refused[name]?.[1] ?? '');
  for (const [name, file] of right) write(file, accepted[name] ?? '');
  const options = {
    noEmit: true,
    composite: false,
    incremental: false,
    declaration: false,
    emitDeclarationOnly: false,
  };
  const config = {
    extends: `${up}/tsconfig.base.json`,
    compilerOptions: options,
    files: [...wrong, ...right].map(([, file]) => file),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const args = [compiler, '-p', folder, '--pretty', 'false'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  found = errorsIn(stdout);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(wrong)('%s does not compile', (name, file) => {
  expect(found.get(file)).toEqual([refused[name]?.[0]]);
});

test.each(right)('%s compiles', (_, file) => {
  expect(found.get(file)).toBeUndefined();
});

test('nothing else is refused', () => {
  expect([...found.keys()].toSorted()).toEqual(wrong.map(([, file]) => file).toSorted());
});
