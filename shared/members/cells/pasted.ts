// A roll pasted from a spreadsheet or a list: one member a line, as one batch of joinings.
import type { Batch, Change } from '../../kernel/change.ts';
import { errorIn, misreadIn, parseCells, textOfCell } from '../../values/cellText.ts';
import { counted } from '../../values/counted.ts';
import type { PlainDate } from '../../values/date.ts';
import { parseDate } from '../../values/dayText.ts';
import { cleanName, exactFirst, isSameName, nameKey } from '../../values/names.ts';
import { isPlaceholderName } from '../../values/placeholders.ts';
import { quoted } from '../../values/plainText.ts';
import { no, ok, type Refusal, type Result, refuse } from '../../values/result.ts';
import { isTotalName } from '../../values/totalNames.ts';
import { namedOfExpected, namingExpected } from '../changes/joining.ts';
import {
  type Member,
  type MemberId,
  type MemberKind,
  type MembersPart,
  memberKinds,
  type Tier,
} from '../model.ts';
import { memberKindWords } from '../words.ts';

export interface Defaults {
  readonly tier: Tier;
  readonly joined: PlainDate;
  /** Whether they are the members that their tiers expect, as far as they expect any. */
  readonly areExpected: boolean;
}

/** The members of the lines, and what adds them. */
export interface PastedMembers {
  readonly change: Batch;
  readonly count: number;
  /** How many of them were expected by their tiers, if they are those. */
  readonly expected: number;
  /** Lines that name a member of the roll or one of a line above, or only a total; and cells beyond the last column. */
  readonly leftOut: readonly Refusal[];
}

interface Line {
  readonly name: string;
  readonly tier: Tier;
  readonly joined: PlainDate;
  readonly kind: MemberKind;
  readonly representative: string | null;
}

/** How the cells of a list are read. In thousands of lines the same few texts stand again and again. */
interface Cells {
  /** All that it can mean. */
  tier(text: string): readonly Tier[];
  day(text: string): Result<PlainDate>;
  kind(text: string): MemberKind | undefined;
}

function onceForEach<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

function cellsOf(tiers: readonly Tier[], { tier, joined }: Defaults): Cells {
  return {
    tier: onceForEach((text) =>
      text === ''
        ? [tier]
        : exactFirst(
            tiers.filter(({ name }) => isSameName(name, text)),
            ({ name }) => name === text,
          ),
    ),
    day: onceForEach((text) => (text === '' ? ok(joined) : parseDate(text))),
    kind: onceForEach((text) =>
      text === '' ? 'other' : memberKinds.find((one) => isSameName(memberKindWords[one], text)),
    ),
  };
}

function refuseCell(number: number, text: string, why: string, remedy: string): Result<never> {
  return refuse(`Line ${number}:`, `${quoted(text)} ${why}`, remedy);
}

/** `Alpha, Supporter` would be one long name in another tier, and `Alpha, Inc.` is one. */
function partedByCommas(
  texts: readonly string[],
  number: number,
  cells: Cells,
): Result<never> | null {
  const [text = '', ...others] = texts;
  if (others.length > 0) return null;
  const [, ...after] = text.split(/[,;]/).map((part) => part.trim());
  const tier = after.find((part) => part !== '' && cells.tier(part).length > 0);
  if (tier === undefined) return null;
  const why = `names the tier ${quoted(tier)}, but columns are separated by tabs here.`;
  return refuseCell(number, text.trim(), why, 'Copy the cells of a spreadsheet, or use Import.');
}

function readLine(texts: readonly string[], number: number, cells: Cells): Result<Line> {
  const parted = partedByCommas(texts, number, cells);
  if (parted) return parted;
  const [name = '', tierName = '', day = '', kindName = '', who = ''] = texts;
  const wrong = errorIn(name) ?? errorIn(who) ?? misreadIn(name) ?? misreadIn(who);
  if (wrong) return refuse(`Line ${number}:`, wrong.why, 'Correct the line.');
  const [tier, ...others] = cells.tier(tierName);
  const joined = cells.day(day);
  const kind = cells.kind(kindName);
  if (name === '') return refuse(`Line ${number}:`, 'It has no name.', 'Put the name first.');
  if (isPlaceholderName(name)) return refuseCell(number, name, 'isn’t a name.', 'Enter the name.');
  if (!tier) return refuseCell(number, tierName, 'isn’t a tier of the plan.', 'Correct the tier.');
  if (others.length > 0) {
    const why = `is the name of ${counted(others.length + 1, 'tier')}.`;
    return refuseCell(number, tierName, why, 'Give each a unique name first.');
  }
  if (!joined.ok) {
    const { what, why, remedy } = joined.no;
    return refuse(`Line ${number}:`, `${what}: ${why}`, remedy);
  }
  if (!kind) {
    const kinds = Object.values(memberKindWords).join(', ');
    return refuseCell(number, kindName, 'isn’t a valid kind of member.', `Choose ${kinds}.`);
  }
  return ok({
    name: cleanName(name),
    tier,
    joined: joined.value,
    kind,
    representative: who === '' ? null : who,
  });
}

const columnNames = [
  'Name',
  'Member',
  'Tier',
  'Joined',
  'Day of joining',
  'Kind',
  'Representative',
];

const isHeader = (texts: readonly string[]) =>
  texts.every((cell) => columnNames.some((name) => isSameName(name, cell)));

const mostColumns = 5;

interface Row {
  /** As a person counts the lines of the text, from 1. */
  readonly number: number;
  readonly texts: readonly string[];
}

const breaksIn = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + (text.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

/** The rows that hold anything, without the header. */
function rowsIn(text: string): readonly Row[] {
  let number = 1;
  const rows = parseCells(text).map((cells): Row => {
    const row = { number, texts: cells.map(textOfCell) };
    number += 1 + breaksIn(cells);
    return row;
  });
  return rows.filter(
    ({ texts }, at) => texts.some((one) => one !== '') && !(at === 0 && isHeader(texts)),
  );
}

/** Told once, of the first such line. */
function beyondColumns(rows: readonly Row[]): readonly Refusal[] {
  const wide = rows.flatMap(({ number, texts }) =>
    texts.slice(mostColumns).flatMap((text) => (text === '' ? [] : [{ number, text }])),
  );
  const [first] = wide;
  if (!first) return [];
  const others = wide.length === 1 ? 'It is' : `It and ${wide.length - 1} more are`;
  const why = `${quoted(first.text)} is beyond the fifth column.`;
  return [{ what: `Line ${first.number}:`, why, remedy: `${others} left out.` }];
}

const total = (name: string, number: number): Refusal => ({
  what: `Line ${number}:`,
  why: `${quoted(name)} is a total of other lines.`,
  remedy: 'It is left out.',
});

function again({ name }: Line, number: number): Refusal {
  return {
    what: `Line ${number}:`,
    why: `${quoted(name)} is already a member, or is in a line above.`,
    remedy: 'It is left out.',
  };
}

function memberOf({ name, tier, joined, kind, representative }: Line, id: MemberId): Member {
  return {
    id,
    name,
    kind,
    tiers: [{ tier: tier.id, from: joined }],
    lastDay: null,
    parent: null,
    representative,
    contacts: null,
    source: null,
  };
}

/**
 * Columns, parted by tabs as a spreadsheet copies them: name, tier, day of joining, kind, representative; all but the name may be
 * left out. A line of a name that is there already, or of a total, is left out. Refuses an empty text, and the first line
 * that cannot be read, by its number.
 */
export function pastedMembers(
  text: string,
  { tiers, roll }: Pick<MembersPart, 'tiers' | 'roll'>,
  defaults: Defaults,
  newId: () => string,
): Result<PastedMembers> {
  const members: Member[] = [];
  const leftOut: Refusal[] = [];
  const known = new Set(roll.map(({ name }) => nameKey(name)));
  const cells = cellsOf(tiers, defaults);
  const rows = rowsIn(text);
  for (const { number, texts } of rows) {
    const [first = ''] = texts;
    if (isTotalName(first) && !known.has(nameKey(first))) {
      leftOut.push(total(first, number));
      continue;
    }
    const read = readLine(texts, number, cells);
    if (!read.ok) return read;
    const key = nameKey(read.value.name);
    if (known.has(key)) leftOut.push(again(read.value, number));
    else members.push(memberOf(read.value, newId()));
    known.add(key);
  }
  const count = members.length;
  const [repeated] = leftOut;
  if (count === 0 && repeated) return no(repeated);
  if (count === 0) return refuse('', 'There are no names.', 'Type one member per line.');
  const named = namedOfExpected(tiers, members);
  const change: Batch = {
    type: 'batch',
    name: `Added ${counted(count, 'member')}`,
    changes: [
      ...members.map((entity): Change => ({ type: 'members/addMember', entity, at: null })),
      ...(defaults.areExpected ? namingExpected(tiers, members) : []),
    ],
  };
  const expected = named.reduce((sum, one) => sum + one.named, 0);
  return ok({ change, count, expected, leftOut: [...beyondColumns(rows), ...leftOut] });
}
