// Workspaces in one file for tests: a good one, and what somebody could send instead.
import { linkHash, originOf } from '../../../electron/workspace/chain.ts';
import { openSfs } from '../../../shared/example/opensfs.ts';
import { planJson } from '../../../shared/export/json.ts';
import { planFormat } from '../../../shared/file/format.ts';
import { headerText } from '../../../shared/file/workspaceHeader.ts';
import type { Edit } from '../../../shared/history/history.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { aMember, aTier, openSfsPlan, type Story, told } from '../../fixtures/builders.ts';
import { diceOf } from '../../shared/kernel/dice.ts';

const edits: readonly Edit[] = [
  openSfs,
  { type: 'members/addTier', entity: aTier(), at: null },
  { type: 'members/addMember', entity: aMember(), at: null },
  { type: 'consortium/setProfile', set: { name: 'Renamed “by” hand' } },
  { type: 'undo', entry: 'entry-4' },
];

export const story = edits.reduce<Story>((before, edit) => told(before, edit), {
  plan: emptyPlan(),
  entries: [],
});

const lineage = 'lineage-of-the-sender';

/** The lines as a file, with the fingerprint that they have: a forger can compute it too. */
export function fileOf(lines: readonly string[], some: object = {}): string {
  const head = lines.reduce((before, line) => linkHash(before, line), originOf(lineage));
  const told = { format: planFormat, writer: '0.1.0', lineage, copy: 'copy-a', seq: lines.length };
  const header: object = JSON.parse(headerText({ ...told, head }));
  return [JSON.stringify({ ...header, ...some }), ...lines, ''].join('\n');
}

export const goodLines = story.entries.map((entry) => JSON.stringify(entry));
export const goodFile = fileOf(goodLines);
export const goodPlan = planJson(openSfsPlan(), '0.1.0');

const [first = ''] = goodLines;
const forged = (change: object, place = 0) =>
  fileOf(
    goodLines.with(place, JSON.stringify({ ...JSON.parse(goodLines[place] ?? ''), ...change })),
  );
const withEffect = (effect: unknown) => forged({ effect }, 4);
const named = (name: unknown) => ({
  did: 'set',
  in: 'consortium.profile',
  id: null,
  field: 'name',
  before: 'OpenSFS',
  after: name,
});
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const plan = (some: object) => JSON.stringify({ ...JSON.parse(goodPlan), ...some });
const text = (one: string) => new TextEncoder().encode(one);

/** Its history is whole, and its plan breaks a rule: a member is in a tier that was taken away. */
export const brokenFile = withEffect([
  { did: 'remove', in: 'members.tiers', at: 0, entity: { id: 'tier-gold' } },
]);

/** What it is, its bytes, and what the refusal must say. */
export const hostile: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['nothing', text(''), /empty/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x0a), /UTF-8/],
  [
    'noise with many brackets',
    Uint8Array.from({ length: 9000 }, () => 0x5b).fill(0xff, 9, 20),
    /UTF-8/,
  ],
  ['a letter', text('Dear board,\nplease find enclosed\n'), /neither a workspace file nor a plan/],
  ['another JSON', text('{"hello":"world"}\n'), /a plan of Treekeeper/],
  ['a list', text('[1,2,3]'), /a group of fields/],
  ['only a number', text('42'), /a group of fields/],
  [
    'a name of 10,000,000 characters',
    text(goodPlan.replace('"OpenSFS"', `"${'x'.repeat(10_000_000)}"`)),
    /^Consortium profile name: It has 10,000,000 characters; a file can have at most 20,000 there\.\n/,
  ],
  [
    'a history that ends with such a name',
    text(withEffect([named('x'.repeat(10_000_000))])),
    /^Its edits do not make a valid plan\. Consortium profile name: It has 10,000,000 characters/,
  ],
  ['only a header', text(fileOf([], { seq: 3 })), /ends after 0 of 3/],
  ['a header without a count', text(fileOf(goodLines, { seq: undefined })), /seq: /],
  ['a count below zero', text(fileOf(goodLines, { seq: -1 })), /seq: /],
  ['a count without end', text(fileOf(goodLines, { seq: 1e9 })), /seq: /],
  ['a header with more fields', text(fileOf(goodLines, { run: 'rm' })), /run: /],
  ['a fingerprint that is none', text(fileOf(goodLines, { head: 'abc' })), /fingerprint/],
  ['a newer format', text(fileOf(goodLines, { format: 99, writer: '9.0' })), /Treekeeper 9\.0/],
  ['a history cut short', text(goodFile.split('\n').slice(0, 4).join('\n')), /ends after 3 of 5/],
  ['half a line', text(goodFile.slice(0, -40)), /Line 6/],
  ['a line twice', text(fileOf([first, first])), /an id that no earlier edit has/],
  ['lines in another order', text(reordered()), /was altered/],
  [
    'a header that says a field twice',
    text(goodFile.replace('"seq":', '"seq":1,"seq":')),
    /Line 1.*\n.*“seq” twice/s,
  ],
  ['a line more than it says', text(`${goodFile}{}\n`), /more than the 5 edits/],
  ['another lineage', text(fileOf(goodLines, { lineage: 'another' })), /was altered/],
  ['a line that is no JSON', text(fileOf(goodLines.with(2, 'drop table'))), /Line 4/],
  [
    'a line that is no text',
    Buffer.from(goodFile).fill(0xff, goodFile.length - 20, goodFile.length - 10),
    /Line 6 isn’t UTF-8 text/,
  ],
  ['an unknown edit', text(forged({ edit: { type: 'cost/steal' } })), /Line 2. edit/],
  [
    'an edit of a prototype',
    text(fileOf([first.replace('{', '{"__proto__":{"a":1},')])),
    /__proto__/,
  ],
  ['a constructor in a list', text(withEffect([{ ...named('x'), constructor: 1 }])), /constructor/],
  [
    'a prototype as a field',
    text(withEffect([{ ...named({}), field: '__proto__' }])),
    /Line 6|plan/,
  ],
  [
    'an effect on nothing',
    text(withEffect([{ ...named('x'), in: 'cost.ghosts' }])),
    /Line 6. effect/,
  ],
  [
    'an effect that does not fit',
    text(withEffect([{ did: 'move', in: 'cost.lines', id: 'no', from: 0, to: 1 }])),
    /fits the edits before/,
  ],
  ['a name that is a number', text(withEffect([named(7)])), /do not make a valid plan/],
  ['a name without end', text(withEffect([named({ $gt: '' })])), /do not make a valid plan/],
  ['too deep a line', text(fileOf([deep(100)])), /Line 2/],
  ['a depth that ends programs', text(deep(2_000_000)), /64 levels/],
  ['a date that is none', text(forged({ at: 'yesterday' })), /Line 2. at/],
  ['an amount beyond all', text(plan({ plan: { ...openSfsPlan(), cost: 1e308 } })), /cost: /],
  ['a plan of a newer format', text(plan({ format: 99, writer: '9.0' })), /Treekeeper 9\.0/],
  [
    'a plan with a prototype',
    text(goodPlan.replace('"plan": {', '"plan": {"__proto__": {},')),
    /__proto__/,
  ],
  ['a plan with one id twice', text(twice()), /an id that nothing else/],
  ['a plan without parts', text(plan({ plan: {} })), /consortium: |members: /],
];

function reordered(): string {
  const [header, one, two, three, ...rest] = goodFile.split('\n');
  return [header, one, three, two, ...rest].join('\n');
}

function twice(): string {
  const { members, ...rest } = openSfsPlan();
  return plan({
    plan: { ...rest, members: { ...members, roll: [...members.roll, ...members.roll] } },
  });
}

/** One to four bytes changed, a stretch left out, doubled or moved. */
export function mutated(source: Buffer, seed: number): Buffer {
  const dice = diceOf(seed);
  const from = dice.int(source.length);
  const to = Math.min(source.length, from + 1 + dice.int(200));
  const stretch = source.subarray(from, to);
  const kind = dice.int(4);
  if (kind === 0) return Buffer.concat([source.subarray(0, from), source.subarray(to)]);
  if (kind === 1) return Buffer.concat([source.subarray(0, to), stretch, source.subarray(to)]);
  const bytes = Buffer.from(source);
  if (kind === 2) bytes.copyWithin(dice.int(source.length), from, to);
  for (let count = 1 + dice.int(4); count > 0; count -= 1) {
    bytes[dice.int(bytes.length)] = dice.int(256);
  }
  return bytes;
}
