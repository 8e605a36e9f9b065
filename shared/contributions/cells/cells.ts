// How the cells of a contribution are written and read: typed, pasted from a spreadsheet, or cleared.
import type { Plan } from '../../kernel/plan.ts';
import { isYear } from '../../values/date.ts';
import { formatFte, noFte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { formatMoney, noMoney, plainMoney } from '../../values/money.ts';
import { parseFte, parseMoney, parseNumber } from '../../values/number.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import { toKind } from '../changes/changeKind.ts';
import { contributorName, contributorNamed } from '../figures/contributor.ts';
import { staffLines } from '../figures/served.ts';
import { type Contribution, type KindRule, kindRules } from '../model.ts';
import {
  kindNamed,
  kindWords,
  statusNamed,
  statusWords,
  thingNamed,
  unrestricted,
} from '../words/words.ts';

/** In the order in which they are read: the kind decides how amount and purpose are meant. */
export const cellKeys = [
  'kind',
  'purpose',
  'size',
  'name',
  'contributor',
  'firstYear',
  'lastYear',
  'status',
  'source',
] as const;
export type CellKey = (typeof cellKeys)[number];
export type CellTexts = Partial<Readonly<Record<CellKey, string>>>;

type Read = (plan: Plan, pledge: Contribution, text: string) => Result<Contribution>;

function oneOf(what: string, text: string, names: readonly string[]): Result<never> {
  return refuse(what, `“${text}” is none of them.`, `Choose ${names.join(', ')}.`);
}

function readKind(plan: Plan, pledge: Contribution, text: string): Result<Contribution> {
  const kind = kindNamed(text);
  return kind ? toKind(plan, pledge, kind) : oneOf('The kind', text, Object.values(kindWords));
}

function readLine(plan: Plan, pledge: Contribution, text: string): Result<Contribution> {
  const line = thingNamed(staffLines(plan), text);
  if (line) return ok({ ...pledge, line: line.id });
  const why = `“${text}” is no staff line of the cost model.`;
  return refuse('The line it relieves', why, 'Type the name of a staff line.');
}

function readActivity(plan: Plan, pledge: Contribution, text: string): Result<Contribution> {
  const none = text.trim() === '' || text.trim().toLowerCase() === unrestricted.toLowerCase();
  if (none) return ok({ ...pledge, activity: null });
  const activity = thingNamed(plan.cost.activities, text);
  if (activity) return ok({ ...pledge, activity: activity.id });
  const why = `“${text}” is no activity of the cost model.`;
  return refuse('The activity', why, 'Type the name of an activity.');
}

interface SizeCell {
  readonly read: (text: string) => Result<number>;
  readonly show: (pledge: Contribution) => string;
  /** As it would be typed. */
  readonly plain: (pledge: Contribution) => string;
}

const sizeCells: Readonly<Record<KindRule['size'], SizeCell>> = {
  fte: {
    read: (text) => parseFte(text.replace(/\s*FTE\s*$/i, '')),
    show: ({ fte }) => `${formatFte(fte ?? noFte)} FTE`,
    plain: ({ fte }) => formatFte(fte ?? noFte),
  },
  amount: {
    read: parseMoney,
    show: ({ amount }) => formatMoney(amount ?? noMoney),
    plain: ({ amount }) => plainMoney(amount ?? noMoney),
  },
};

interface PurposeCell {
  readonly read: Read;
  readonly show: (plan: Plan, pledge: Contribution) => string;
}

const forActivity: PurposeCell = {
  read: readActivity,
  show: ({ cost }, { activity }) => find(cost.activities, activity)?.name ?? unrestricted,
};

const purposeCells: Readonly<Record<KindRule['serves'], PurposeCell>> = {
  staffLine: { read: readLine, show: ({ cost }, { line }) => find(cost.lines, line)?.name ?? '' },
  oneActivity: forActivity,
  anyActivityOrAll: forActivity,
};

function readSize(pledge: Contribution, text: string): Result<Contribution> {
  const { size } = kindRules[pledge.kind];
  const typed = sizeCells[size].read(text);
  return typed.ok ? ok({ ...pledge, [size]: typed.value }) : typed;
}

const readYear =
  (field: 'firstYear' | 'lastYear', what: string): Read =>
  (_, pledge, text) => {
    const typed = parseNumber(text);
    const year = typed.ok ? typed.value.value : Number.NaN;
    if (isYear(year)) return ok({ ...pledge, [field]: year });
    return refuse(what, `“${text}” is no year.`, 'Type a year such as 2012.');
  };

const reads: Readonly<Record<CellKey, Read>> = {
  kind: readKind,
  purpose: (plan, pledge, text) =>
    purposeCells[kindRules[pledge.kind].serves].read(plan, pledge, text),
  size: (_, pledge, text) => readSize(pledge, text),
  name: (_, pledge, text) => ok({ ...pledge, name: text.trim() }),
  contributor: (plan, pledge, text) =>
    ok({ ...pledge, ...contributorNamed(plan.members.roll, text) }),
  firstYear: readYear('firstYear', 'The first year'),
  lastYear: readYear('lastYear', 'The last year'),
  status: (_, pledge, text) => {
    const status = statusNamed(text);
    return status
      ? ok({ ...pledge, status })
      : oneOf('The status', text, Object.values(statusWords));
  },
  source: (_, pledge, text) => ok({ ...pledge, source: text.trim() || null }),
};

/** The contribution with these cells read into it; the first cell that cannot be read refuses all. */
export function withCells(
  plan: Plan,
  pledge: Contribution,
  texts: CellTexts,
): Result<Contribution> {
  let next: Result<Contribution> = ok(pledge);
  for (const key of cellKeys) {
    const text = texts[key];
    if (next.ok && text !== undefined) next = reads[key](plan, next.value, text);
  }
  return next;
}

/** `$300,000` or `1.5 FTE`. */
export function sizeText(pledge: Contribution): string {
  return sizeCells[kindRules[pledge.kind].size].show(pledge);
}

/** As it would be typed: `300000` or `1.5`. */
export function plainSize(pledge: Contribution): string {
  return sizeCells[kindRules[pledge.kind].size].plain(pledge);
}

/** The line that it relieves, the activity that it serves, or that it is free for all. */
export function purposeText(plan: Plan, pledge: Contribution): string {
  return purposeCells[kindRules[pledge.kind].serves].show(plan, pledge);
}

export function contributorText(plan: Plan, pledge: Contribution): string {
  const name = contributorName(plan, pledge);
  return pledge.giver === null ? name : `${name} (not a member)`;
}
