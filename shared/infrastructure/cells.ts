// How the cells of assets and copies are read: typed, pasted from a spreadsheet, or cleared.
import type { Batch, Change } from '../kernel/change.ts';
import type { Plan } from '../kernel/plan.ts';
import { type Party, partyNamed } from '../members/figures/parties.ts';
import { type PlainDate, parseDate } from '../values/date.ts';
import { parseCount } from '../values/number.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import { type Asset, type AssetKind, assetKinds, type Copy, type FurtherHolder } from './model.ts';
import { assetKindWords } from './words/words.ts';

export interface TypedCell {
  readonly id: string;
  readonly key: string;
  readonly text: string;
}

type Read<E> = (plan: Plan, text: string) => Result<Partial<Omit<E, 'id'>>>;

const plain = (text: string) => text.trim().toLowerCase();
const orNull = (text: string) => text.trim() || null;

/** `unknown` is what an unknown holder shows, so it is read back as that. */
function readParty({ members }: Plan, text: string): Party {
  return partyNamed(members.roll, plain(text) === 'unknown' ? '' : text);
}

function readKind(text: string): Result<AssetKind> {
  const kind = assetKinds.find(
    (one) => plain(one) === plain(text) || plain(assetKindWords[one]) === plain(text),
  );
  if (kind) return ok(kind);
  return refuse(
    'The kind',
    `“${text}” is none of them.`,
    `Choose ${Object.values(assetKindWords).join(', ')}.`,
  );
}

const relatedMark = /\s*\(related\)\s*$/i;

/** `A; B (related)`: a name may have a comma in it. */
function readFurther(plan: Plan, text: string): readonly FurtherHolder[] {
  return text
    .split(';')
    .map((one) => ({
      ...readParty(plan, one.replace(relatedMark, '')),
      related: relatedMark.test(one),
    }))
    .filter(({ member, name }) => member !== null || name !== null);
}

function readDay(text: string): Result<PlainDate | null> {
  if (text.trim() === '') return ok(null);
  const day = parseDate(text);
  return day
    ? ok(day)
    : refuse('The day', `“${text}” is no day.`, 'Type a day such as 2012-01-31.');
}

function readDays(text: string): Result<number | null> {
  return text.trim() === '' ? ok(null) : parseCount(text);
}

function readAsset({ infrastructure }: Plan, text: string): Result<string> {
  const found = infrastructure.assets.find(
    ({ id, name }) => id === text || plain(name) === plain(text),
  );
  if (found) return ok(found.id);
  return refuse('The asset', `“${text}” is no asset of the plan.`, 'Type the name of an asset.');
}

function field<K extends string, V>(key: K, value: Result<V>): Result<{ readonly [F in K]: V }> {
  return value.ok ? ok({ [key]: value.value } as { readonly [F in K]: V }) : value;
}

const assetReads: Readonly<Record<string, Read<Asset>>> = {
  name: (_, text) => ok({ name: text.trim() }),
  kind: (_, text) => field('kind', readKind(text)),
  holder: (plan, text) => ok({ holder: readParty(plan, text) }),
  further: (plan, text) => ok({ further: readFurther(plan, text) }),
  onLoss: (_, text) => ok({ onLoss: orNull(text) }),
  source: (_, text) => ok({ source: orNull(text) }),
};

const copyReads: Readonly<Record<string, Read<Copy>>> = {
  asset: (plan, text) => field('asset', readAsset(plan, text)),
  keeper: (plan, text) => ok({ keeper: readParty(plan, text) }),
  everyDays: (_, text) => field('everyDays', readDays(text)),
  copied: (_, text) => field('copied', readDay(text)),
  proven: (_, text) => field('proven', readDay(text)),
  digest: (_, text) => ok({ digest: orNull(text) }),
  source: (_, text) => ok({ source: orNull(text) }),
};

/** What a text in a cell changes; null for a column that only shows. */
export function assetCell(plan: Plan, { id, key, text }: TypedCell): Result<Change> | null {
  const set = assetReads[key]?.(plan, text) ?? null;
  return set?.ok ? ok({ type: 'infrastructure/setAsset', id, set: set.value }) : set;
}

/** What a text in a cell changes; null for a column that only shows. */
export function copyCell(plan: Plan, { id, key, text }: TypedCell): Result<Change> | null {
  const set = copyReads[key]?.(plan, text) ?? null;
  return set?.ok ? ok({ type: 'infrastructure/setCopy', id, set: set.value }) : set;
}

/** All of the cells in one step, or none. `said` is `Pasted` or `Cleared`. */
export function cellsChange(
  plan: Plan,
  read: typeof assetCell,
  cells: readonly TypedCell[],
  said: string,
): Result<Batch> {
  const changes: Change[] = [];
  for (const cell of cells) {
    const change = read(plan, cell);
    if (change && !change.ok) return change;
    if (change) changes.push(change.value);
  }
  if (changes.length === 0) {
    return refuse('', 'These columns only show what follows.', 'Choose cells that can be typed.');
  }
  const count = changes.length === 1 ? '1 cell' : `${changes.length} cells`;
  return ok({ type: 'batch', name: `${said} ${count} of the infrastructure`, changes });
}
