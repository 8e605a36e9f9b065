// A received workspace or plan: its header, its history line by line, and the resulting plan.

import { type Entry, replay } from '../history/history.ts';
import { effectOf } from '../kernel/effect.ts';
import { findUnreadable } from '../kernel/longTexts.ts';
import type { Plan } from '../kernel/plan.ts';
import { exactly, id, text, wholeNumber } from '../kernel/schema/shapes.ts';
import { z } from '../kernel/schema/zod.ts';
import { emptyPlan } from '../registry/parts.ts';
import { valueWithoutControls } from '../values/controls.ts';
import { formatCount } from '../values/counted.ts';
import { longestRead } from '../values/lengths.ts';
import { ok, type Result } from '../values/result.ts';
import { shortened } from '../values/words.ts';
import { parseJson } from './caps.ts';
import { planFormat } from './format.ts';
import { type Misread, misread, readWith, shown } from './misread.ts';
import { parseEntry } from './parseEntry.ts';
import { parsePlan } from './parsePlan.ts';
import type { WorkspaceHeader } from './workspaceHeader.ts';

/** More than anybody can make; what is read follows from what is there, not from this. */
const mostEntries = 999_999_999;

const header = exactly<WorkspaceHeader>()(
  z.strictObject({
    treekeeper: z.literal('workspace', { error: 'a workspace' }),
    format: wholeNumber(1, 10_000),
    writer: text,
    lineage: id,
    copy: id,
    seq: wholeNumber(1, mostEntries),
    head: z.string({ error: 'a fingerprint' }).regex(/^[0-9a-f]{64}$/, { error: 'a fingerprint' }),
  }),
);

const planFile = z.strictObject({
  treekeeper: z.literal('plan', { error: 'a plan of Treekeeper' }),
  format: wholeNumber(1, 10_000),
  writer: text,
  /** Of which history it was, as it says itself: that cannot be proven. */
  history: z.exactOptional(
    z.strictObject({ entries: wholeNumber(0, 1e9), hex: text, words: text }),
  ),
  plan: z.unknown(),
});

function known(format: number, writer: string): Result<null, Misread> {
  if (format <= planFormat) return ok(null);
  return misread({
    path: ['format'],
    expected: `format ${planFormat} or older`,
    got: `format ${format}`,
    why: `Treekeeper ${shortened(writer)} wrote it in format ${format}; this version knows formats 1 to ${planFormat}.`,
  });
}

const beginning = /^\s*\{\s*"treekeeper"\s*:\s*"workspace"/;

/** Of a line that is JSON, and says a field twice. */
function doubled(line: string, { path }: Misread): Result<never, Misread> | null {
  if (path === '' || !beginning.test(line)) return null;
  return misread({ path: [], expected: 'each field once', got: `“${path}” twice` });
}

/** Null where the line is not even the beginning of a workspace. */
export function parseHeader(line: string): Result<WorkspaceHeader, Misread> | null {
  const raw = parseJson(line);
  if (!raw.ok) return doubled(line, raw.no);
  if (typeof raw.value !== 'object' || raw.value === null) return null;
  if (Reflect.get(raw.value, 'treekeeper') !== 'workspace') return null;
  const read = readWith<WorkspaceHeader>(header, raw.value);
  if (!read.ok) return read;
  const fits = known(read.value.format, read.value.writer);
  return fits.ok ? read : fits;
}

/** Refuses a plan with a text so long that no page could show it. */
function readable(read: Result<Plan, Misread>): Result<Plan, Misread> {
  const found = read.ok ? findUnreadable(read.value) : null;
  if (!read.ok || !found) return read;
  const { text, field, path } = found;
  const [most, count] = [formatCount(longestRead(field)), formatCount(text.length)];
  return misread({
    path,
    expected: `at most ${most} characters`,
    got: `${count} characters`,
    raw: read.value,
    why: `It has ${count} characters; a file can have at most ${most} there.`,
  });
}

/** A plan without its history, and the history that it says it is of. */
export interface PlanFile {
  readonly plan: Plan;
  /** `hex` is the beginning of the head; null where it says none. */
  readonly stated: { readonly entries: number; readonly hex: string } | null;
}

/** Of another form it is of no version of this program, and nothing to compare with. */
function statedIn(history: z.infer<typeof planFile>['history']): PlanFile['stated'] {
  if (!history || history.entries === 0 || !/^[0-9a-f]{16}$/.test(history.hex)) return null;
  return { entries: history.entries, hex: history.hex };
}

export function parsePlanFile(json: string): Result<PlanFile, Misread> {
  const raw = parseJson(json);
  if (!raw.ok) return raw;
  const file = readWith(planFile, raw.value);
  if (!file.ok) return file;
  const { format, writer, plan, history } = file.value;
  const fits = known(format, writer);
  if (!fits.ok) return fits;
  // Its texts begin a history here: what nobody sees in them is not taken into it.
  const read = readable(parsePlan(JSON.stringify(valueWithoutControls(plan)), format));
  return read.ok ? ok({ plan: read.value, stated: statedIn(history) }) : read;
}

/** The one entry of a workspace that begins with a received plan: its effect says what it holds. */
export function firstEntry(plan: Plan, made: Pick<Entry, 'id' | 'at' | 'actor'>): Entry {
  const sentence = 'Opened a plan file';
  const edit = { type: 'batch', name: sentence, changes: [] } as const;
  const { id, at, actor } = made;
  return { id, edit, sentence, effect: effectOf(emptyPlan(), plan), at, actor };
}

/** Reads the history as it comes, and keeps nothing of it but the plan that it leads to. */
export class ReceivedHistory {
  #plan = emptyPlan();
  readonly #ids = new Set<string>();

  add(json: string): Result<null, Misread> {
    const entry = parseEntry(json);
    if (!entry.ok) return entry;
    const { id, sentence } = entry.value;
    if (this.#ids.has(id)) {
      return misread({ path: ['id'], expected: 'an id that no earlier edit has', got: shown(id) });
    }
    this.#ids.add(id);
    const after = replay(this.#plan, entry.value);
    if (!after.ok) {
      const expected = 'what fits the edits before it';
      return misread({ path: ['effect'], expected, got: shown(sentence) });
    }
    this.#plan = after.value;
    return ok(null);
  }

  /** The plan after all of it, read as strictly as a plan that came alone. */
  close(): Result<Plan, Misread> {
    return readable(parsePlan(JSON.stringify(this.#plan)));
  }
}
