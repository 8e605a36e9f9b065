// What comes from outside: whole plans, edits and entries, and everything that is refused with its path.
import { describe, expect, test } from 'vitest';
import { planFormat } from '../../../shared/file/format.ts';
import { parseEdit } from '../../../shared/file/parseEdit.ts';
import { parseEntry } from '../../../shared/file/parseEntry.ts';
import { parsePlan } from '../../../shared/file/parsePlan.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { aPlan, aSeatRule, openSfsPlan, told } from '../../fixtures/builders.ts';

const example = openSfsPlan();

/** The text of the example with one value replaced at a path such as `cost.lines.2.fte.low`. */
function spoilt(path: string, value: unknown, plan: Plan = example): string {
  const copy: object = JSON.parse(JSON.stringify(plan));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<object>((inner, key) => Reflect.get(inner, key), copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return JSON.stringify(copy);
}

function refusedAs(json: string): string {
  const result = parsePlan(json);
  return result.ok ? 'it was read' : result.no.details;
}

describe('a plan', () => {
  test('comes back as it was written, its keys in their order', () => {
    expect(parsePlan(JSON.stringify(example))).toEqual({ ok: true, value: example });
    expect(JSON.stringify(parsePlan(JSON.stringify(example)))).toBe(
      JSON.stringify({ ok: true, value: example }),
    );
    expect(parsePlan(JSON.stringify(aPlan()))).toEqual({ ok: true, value: aPlan() });
  });

  test.each([
    [
      'cost.lines.2.fte.low',
      1.5,
      'cost.lines[2].fte.low: expected a whole number of cents, or of hundredths of FTE, found 1.5.',
    ],
    [
      'cost.lines.2.fte.likely',
      null,
      'cost.lines[2].fte.likely: expected a whole number of cents, or of hundredths of FTE, found missing.',
    ],
    [
      'cost.lines.2.basis',
      'guess',
      'cost.lines[2].basis: expected one of slides, assumption, solved, quote, actual, unknown, found “guess”.',
    ],
    ['cost.terms.years', 11, 'cost.terms.years: expected a whole number from 1 to 10, found 11.'],
    ['members.tiers', {}, 'members.tiers: expected a list, found a group of fields.'],
    [
      'members.tiers.0.id',
      'tier-adopter',
      'members.tiers[1].id: expected an id that nothing else in the list has, found “tier-adopter”.',
    ],
    [
      'members.tiers.0.proRata',
      'no',
      'members.tiers[0].proRata: expected yes or no (true or false), found “no”.',
    ],
    [
      'members.tiers.0.expectedProbability',
      '2',
      'members.tiers[0].expectedProbability: expected a share such as 0.75, found “2”.',
    ],
    [
      'members.roll.0.unheardOf',
      'x',
      'members.roll[0].unheardOf: expected no field of that name, found “x”.',
    ],
    ['members.roll.0.name', undefined, 'members.roll[0].name: expected a name, found missing.'],
    [
      'governance.seatRules.1.kind.count.seats',
      -1,
      'governance.seatRules[1].kind.count.seats: expected a whole number from 0 to 10,000, found -1.',
    ],
    ['governance.quorum', null, 'governance.quorum: expected a group of fields, found missing.'],
    [
      'contributions.rules.hostFee',
      [{ upTo: null }],
      'contributions.rules.hostFee[0].share: expected a share such as 0.75, found missing.',
    ],
  ])('%s = %j is refused', (path, value, words) => {
    expect(refusedAs(spoilt(path, value))).toBe(words);
  });

  test('is refused in words for people: which thing, which field, what it should be and is', () => {
    const toldOf = (path: string, value: unknown) => {
      const result = parsePlan(spoilt(path, value));
      return result.ok ? 'it was read' : `${result.no.what}: ${result.no.why}`;
    };
    expect(toldOf('members.tiers.0.expectedProbability', 'high')).toBe(
      'Tier 1 (“Promoter”), expected probability: Expected a share such as 0.75, found “high”.',
    );
    expect(toldOf('cost.lines.2.fte.low', 1.5)).toMatch(/^Cost line 3 \(“Testers”\), FTE low: /);
    expect(toldOf('members.roll.0.unheardOf', 'x')).toContain('does not know this field.');
  });

  test('never repeats a cell of 20,000 characters', () => {
    const long = 'x'.repeat(20_000);
    const spoiltBy: readonly (readonly [string, unknown])[] = [
      ['members.roll.0.kind', long],
      [`members.roll.0.${long}`, 1],
      ['members.roll.0', { name: long }],
    ];
    for (const [path, value] of spoiltBy) {
      const result = parsePlan(spoilt(path, value));
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result).length).toBeLessThan(1_000);
    }
  });

  test('text that is no JSON, or no plan', () => {
    expect(refusedAs('{"members":')).toMatch(/^.*JSON/);
    expect(refusedAs('[]')).toBe('Expected a group of fields, found a list of 0.');
    expect(refusedAs('null')).toBe('Expected a group of fields, found missing.');
  });

  test('a seat rule of a kind that is not known passes through unchanged', () => {
    const kind = { type: 'observer', tiers: 'any', nested: { deep: [1, null, 'x'] } };
    const plan = aPlan({ type: 'governance/addSeatRule', entity: aSeatRule({ kind }), at: null });
    expect(parsePlan(JSON.stringify(plan))).toEqual({ ok: true, value: plan });
  });

  test('a known kind is not excused by being spoilt', () => {
    expect(refusedAs(spoilt('governance.seatRules.0.kind', { type: 'perMember' }))).toBe(
      'governance.seatRules[0].kind.tier: expected an id, found missing.',
    );
  });
});

describe('the caps', () => {
  test.each(['__proto__', 'constructor', 'prototype'])(
    'no field is called %s, at any depth',
    (key) => {
      const kind = `{"type":"observer","more":[{"${key}":{"polluted":true}}]}`;
      const json = JSON.stringify(example).replace(
        /"kind":\{"type":"perMember"[^}]*\}/,
        `"kind":${kind}`,
      );
      expect(refusedAs(json)).toBe(
        `governance.seatRules[0].kind.more[0].${key}: expected no field of that name, found a group of fields.`,
      );
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  test('64 levels at most', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(refusedAs(nested(65))).toBe('Expected a group of fields, found a list of 1.');
    expect(refusedAs(nested(66))).toContain('xpected nested at most 64 levels deep, found deeper.');
    expect(refusedAs(nested(100_000))).toContain(
      'xpected nested at most 64 levels deep, found deeper.',
    );
  });

  test('64 MB at most', () => {
    expect(refusedAs(`"${'x'.repeat(64 * 1024 * 1024)}"`)).toContain('Expected at most 64 MB');
  });

  test('what is sent over the bridge keeps to them too', () => {
    const round: unknown[] = [];
    round.push(round);
    expect(parseEdit(round).ok).toBe(false);
    expect(parseEdit({ type: 'cost/removeLine', id: new Date(0) })).toMatchObject({
      no: { path: 'id', expected: 'plain data' },
    });
    expect(parseEdit({ type: 'cost/removeLine', id: 'x'.repeat(64 * 1024 * 1024) }).ok).toBe(false);
    expect(parseEdit({ type: 'cost/removeLine', id: undefined }).ok).toBe(false);
  });
});

describe('the format', () => {
  test('is the present one where none is written', () => {
    expect(parsePlan(JSON.stringify(example), planFormat).ok).toBe(true);
  });

  test('a newer one is refused, with what it needs', () => {
    const result = parsePlan(JSON.stringify(example), planFormat + 1);
    expect(result.ok ? '' : result.no.why).toBe(
      `It needs a version of Treekeeper that knows format ${planFormat + 1}; this one knows formats 1 to ${planFormat}.`,
    );
  });

  test('format 1 gets every part and list that it lacks, in its place', () => {
    const { governance, ...rest } = example;
    const { offices, officerTerms, ...board } = governance;
    const old = parsePlan(JSON.stringify({ ...rest, governance: board }), 1);
    const whole = parsePlan(JSON.stringify({}), 1);
    expect([offices.length, officerTerms.length]).not.toContain(0);
    expect(JSON.stringify(old.ok && old.value)).toBe(
      JSON.stringify({ ...example, governance: { ...governance, offices: [], officerTerms: [] } }),
    );
    expect(JSON.stringify(whole.ok && whole.value)).toBe(JSON.stringify(emptyPlan()));
  });

  test.each([null, [], 'plan', { cost: null }])('format 1 still refuses %j', (raw) => {
    expect(parsePlan(JSON.stringify(raw), 1).ok).toBe(false);
  });

  test.each([0, -1, 1.5, Number.NaN])('%d is none', (format) => {
    expect(parsePlan(JSON.stringify(example), format).ok).toBe(false);
  });
});

describe('an edit', () => {
  const refused = (raw: unknown) => {
    const result = parseEdit(raw);
    return result.ok ? 'it was read' : `${result.no.path}: ${result.no.expected}`;
  };

  test('an undo', () => {
    const undo = { type: 'undo', entry: 'entry-1' };
    expect(parseEdit(undo)).toEqual({ ok: true, value: undo });
  });

  test('of a type that is not known', () => {
    expect(refused({ type: 'cost/burn' })).toBe('type: one of the kinds that this version knows');
    expect(refused({})).toBe('type: one of the kinds that this version knows');
    expect(refused({ type: 'toString' })).toBe('type: one of the kinds that this version knows');
  });

  test.each([
    [{ type: 'cost/setLine', id: 'x', set: { id: 'y' } }, 'set.id: no field of that name'],
    [{ type: 'cost/setLine', id: 'x', set: { fte: 3 } }, 'set.fte: a group of fields'],
    [{ type: 'cost/setLine', id: 'x', set: { name: undefined } }, 'set.name: plain data'],
    [{ type: 'cost/moveLine', id: 'x', to: -1 }, 'to: a whole number of 0 or more'],
    [{ type: 'cost/removeLine', id: 'x', extra: 1 }, 'extra: no field of that name'],
    [
      { type: 'batch', name: 'x', changes: [{ type: 'undo', entry: 'e' }] },
      'changes[0].type: one of the kinds that this version knows',
    ],
  ])('%j is refused', (raw, words) => {
    expect(refused(raw)).toBe(words);
  });
});

describe('an entry', () => {
  const story = told(
    { plan: example, entries: [] },
    { type: 'cost/removeLine', id: 'line-branch' },
  );
  const [entry] = story.entries;

  test('comes back as it was written', () => {
    expect(parseEntry(JSON.stringify(entry))).toEqual({ ok: true, value: entry });
  });

  test('may hold fields of an earlier version in its effect', () => {
    const old = {
      did: 'set',
      in: 'cost.lines',
      id: 'x',
      field: 'gone',
      before: { old: 1 },
      after: null,
    };
    const json = JSON.stringify({ ...entry, effect: [old] });
    expect(parseEntry(json)).toMatchObject({ ok: true, value: { effect: [old] } });
  });

  test.each([
    [{ at: 'yesterday' }, 'at'],
    [{ actor: { id: 'a' } }, 'actor.name'],
    [{ effect: [{ did: 'add', in: 'cost.lines', at: 0, entity: {} }] }, 'effect[0].entity.id'],
    [{ effect: [{ did: 'add', in: 'cost.nothing', at: 0, entity: { id: 'x' } }] }, 'effect[0].in'],
    [{ effect: [{ did: 'burn' }] }, 'effect[0].did'],
    [{ edit: { type: 'undo' } }, 'edit.entry'],
  ])('with %j is refused at %s', (some, path) => {
    const result = parseEntry(JSON.stringify({ ...entry, ...some }));
    expect(result.ok ? 'it was read' : result.no.path).toBe(path);
  });
});
