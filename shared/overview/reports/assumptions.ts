// What the pack rests on without knowing it: each assumption, and all that is unknown.
import type { Basis } from '../../cost/model.ts';
import { listAt, recordAt } from '../../kernel/collections.ts';
import { valueAt } from '../../kernel/effect.ts';
import { listPaths, recordPaths } from '../../kernel/parts.ts';
import type { Plan } from '../../kernel/plan.ts';
import { nameOf, nounOf } from '../../kernel/references.ts';
import { type ReportTable, type Section, text } from '../../kernel/report.ts';
import { type Unknown, unknownsOf } from '../../kernel/unknowns.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';

/** What is assumed, by which basis, and the note that says so. */
interface Assumed {
  readonly what: string;
  readonly name: string;
  readonly basis: string;
  readonly note: string;
}

const notKnown: readonly Basis[] = ['assumption', 'solved', 'unknown'];

const capital = (words: string) => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;

function costInputs({ cost }: Plan): Assumed[] {
  const rate = { ...cost.terms.rate, name: 'Cost per FTE' };
  const inputs = [
    ...(rate.basis === 'unknown' && cost.lines.length === 0
      ? []
      : [{ ...rate, what: 'Cost model' }]),
    ...cost.lines.map((line) => ({ ...line, what: 'Cost line' })),
  ];
  return inputs
    .filter(({ basis }) => notKnown.includes(basis))
    .map(({ what, name, basis, note, solved }) => ({
      what,
      name,
      basis,
      note: [note, solved && `${solved.equation}.`].filter(Boolean).join(' '),
    }));
}

/** A source can call itself an assumption or an inference: it is then no fact. */
function admitted(source: unknown): string | null {
  if (typeof source !== 'string') return null;
  return /\b(assumption|inference)\b/i.exec(source)?.[1]?.toLowerCase() ?? null;
}

function admittedIn(what: string, name: string, entity: object): Assumed[] {
  const note = valueAt(entity, 'source') ?? valueAt(entity, 'targetSource');
  const basis = admitted(note);
  return basis === null ? [] : [{ what, name, basis, note: String(note) }];
}

function fromSources(plan: Plan): Assumed[] {
  const entities = listPaths().flatMap((path) =>
    listAt(path)
      .read(plan)
      .flatMap((one) => admittedIn(capital(nounOf(path)), nameOf(plan, path, one.id), one)),
  );
  const rules = recordPaths().flatMap((path) => {
    return admittedIn('Rule', capital(path.replace('.', ': ')), recordAt(path).read(plan));
  });
  return [...entities, ...rules];
}

/** Entities of one kind with one note stand in one row. */
function rowsOf(all: readonly Assumed[]): string[][] {
  const alike = Map.groupBy(all, ({ what, basis, note }) => JSON.stringify([what, basis, note]));
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    return [[some.map(({ name }) => name).join('; '), first.what, first.basis, first.note]];
  });
}

// However many entities share a note, its column stays as wide.
const widths = [36, 14, 14, 36];

function assumptionsTable(plan: Plan): ReportTable {
  const rows = rowsOf([...costInputs(plan), ...fromSources(plan)]);
  return {
    title: 'Assumptions',
    columns: ['Of', 'What', 'Basis', 'Source and note'].map(text),
    widths,
    rows,
    totalled: false,
    note: rows.length === 0 ? 'None is recorded.' : null,
  };
}

function unknownRows(all: readonly Unknown[]): string[][] {
  const alike = Map.groupBy(all, ({ what, unknown, source }) =>
    JSON.stringify([what, unknown, source]),
  );
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    const { what = '', unknown = [], source = null } = first ?? {};
    return [[some.map(({ name }) => name).join('; '), what, unknown.join(', '), source ?? '']];
  });
}

function unknownsTable(plan: Plan, settings: ViewSettings): ReportTable {
  const rows = unknownRows(unknownsOf(plan, settings.asOf));
  return {
    title: 'Unknowns',
    columns: ['Of', 'What', 'Unknown', 'Source'].map(text),
    widths,
    rows,
    totalled: false,
    note: rows.length === 0 ? 'No recorded item lacks a figure, a name or a date.' : null,
  };
}

export function assumptionsSections(plan: Plan, settings: ViewSettings): readonly Section[] {
  return [
    {
      title: 'Assumptions and unknowns',
      intro: 'Unknowns are left out of totals, never counted as zero.',
      charts: [],
      tables: [assumptionsTable(plan), unknownsTable(plan, settings)],
    },
  ];
}
