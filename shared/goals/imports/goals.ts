// Goals from a file: each row names one, its group, its measure and what it is aimed at.
import type { Contribution } from '../../contributions/model.ts';
import type { CostLine } from '../../cost/model.ts';
import type { WorkingGroup } from '../../groups/model.ts';
import {
  type ImportContext,
  type Importer,
  type Misfit,
  misfit,
  type RowReader,
  type RowValues,
} from '../../kernel/importer.ts';
import {
  dayField,
  nameField,
  quantityField,
  textField,
  wordField,
} from '../../kernel/importFields.ts';
import { ImportNames } from '../../kernel/importNames.ts';
import { nameKey } from '../../values/names.ts';
import { ok, type Result } from '../../values/result.ts';
import { blankGoal } from '../changes/arrange.ts';
import type { Aim, Goal, Measure } from '../model.ts';
import { horizonWords, stateWords } from '../words.ts';

const measureWords: Readonly<Record<Measure['type'], string>> = {
  none: 'none',
  number: 'number',
  milestones: 'milestones',
};

const fields = {
  name: nameField('Goal', { needed: true, alike: ['name', 'title', 'objective'] }),
  text: textField('In full', { alike: ['text', 'description', 'details'] }),
  group: nameField('Working group', { alike: ['group', 'committee'] }),
  owner: nameField('Owner', { alike: ['responsible', 'assignee', 'lead'] }),
  horizon: wordField('Horizon', horizonWords),
  state: wordField('State', stateWords, { alike: ['status'] }),
  release: textField('Release', { alike: ['target release', 'version'] }),
  due: dayField('Due', { alike: ['due date', 'deadline', 'target date', 'by'] }),
  since: dayField('Aimed there since'),
  reason: textField('Why it is aimed there'),
  earlier: textField('Earlier aims'),
  measuredBy: wordField('Measured by', measureWords),
  unit: textField('Unit'),
  start: quantityField('Start of the measure', { alike: ['start', 'baseline', 'from'] }),
  target: quantityField('Target of the measure', { alike: ['target'] }),
  evidence: textField('Evidence', { alike: ['link'] }),
  lines: textField('Cost lines'),
  pledges: textField('Contributions'),
  source: textField('Source', { alike: ['note', 'notes', 'comment'] }),
};

type Fields = typeof fields;
type Row = RowValues<Fields>;
type Read<T> = Result<T, Misfit>;

const milestonesLeft = 'Its milestones are in a separate table: import that as well.';
const aimsLeft = 'Its earlier targets are in a separate table: import that as well.';

const otherwise = { number: 'a number', milestones: 'milestones' } as const;

function measureIn(row: Row, before: Measure): Read<Measure> {
  const { unit, start, target } = row;
  const type = row.measuredBy ?? (target === null ? before.type : 'number');
  if (before.type !== 'none' && before.type !== type) {
    const why = `It is measured by ${otherwise[before.type]}, which an import does not clear.`;
    return misfit('measuredBy', why, 'Change its measure on the Goals page first.');
  }
  if (type === 'none') return ok({ type });
  if (type === 'milestones') return ok(before.type === type ? before : { type: 'none' });
  const known = before.type === 'number' ? before : { unit: null, start: null, target: null };
  const [from, to] = [start ?? known.start, target ?? known.target];
  if (from !== null && to !== null) {
    return ok({ type: 'number', unit: unit ?? known.unit, start: from, target: to });
  }
  const field = from === null ? 'start' : 'target';
  return misfit(field, 'A numeric measure needs a start and a target.', 'Enter both.');
}

function aimsIn(row: Row, before: readonly Aim[]): readonly Aim[] {
  const { since, reason } = row;
  if (row.release === null && row.due === null) return before;
  const last = before.at(-1);
  const [release, due] = [row.release ?? last?.release ?? null, row.due ?? last?.due ?? null];
  const isSame = last && last.release === release && last.due === due;
  const aim = { release, due, since, reason };
  if (!isSame) return [...before, aim];
  return before.with(-1, { ...last, since: since ?? last.since, reason: reason ?? last.reason });
}

/** As the table writes several names into a cell. */
const namesIn = (text: string | null) =>
  (text ?? '').split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));

interface Links<Id> {
  readonly ids: readonly Id[];
  /** What could not be told, or is not there. */
  readonly notices: readonly string[];
}

class GoalRows implements RowReader<Fields, Goal> {
  private readonly groups: ImportNames<WorkingGroup>;
  private readonly lines: ImportNames<CostLine>;
  private readonly pledges: ImportNames<Contribution>;

  constructor(context: ImportContext) {
    const { groups, cost, contributions } = context.plan;
    const names = { plural: 'working groups', field: 'group', entities: groups.groups };
    this.groups = new ImportNames({ noun: 'working group', ...names }, context);
    this.lines = new ImportNames(
      { noun: 'cost line', plural: 'cost lines', field: 'lines', entities: cost.lines },
      context,
    );
    this.pledges = new ImportNames(
      {
        noun: 'contribution',
        plural: 'contributions',
        field: 'pledges',
        entities: contributions.pledges,
      },
      context,
    );
  }

  keyOfRow({ name }: Row) {
    return name === null ? null : nameKey(name);
  }

  private linksIn<E extends CostLine | Contribution>(
    names: ImportNames<E>,
    text: string | null,
    before: readonly E['id'][],
  ): Links<E['id']> {
    const ids = [...before];
    const notices: string[] = [];
    for (const name of namesIn(text)) {
      const found = names.find(name);
      if (!found.ok) notices.push(`${found.no.why} The goal is not linked to it.`);
      else if (!ids.includes(found.value.entity.id)) ids.push(found.value.entity.id);
    }
    return { ids, notices };
  }

  read(row: Row, before: Goal | null, id: string) {
    const bare = before ?? blankGoal(id, null);
    const group = row.group === null ? ok(null) : this.groups.find(row.group);
    if (!group.ok) return group;
    const measure = measureIn(row, bare.measure);
    if (!measure.ok) return measure;
    const lines = this.linksIn(this.lines, row.lines, bare.lines);
    const pledges = this.linksIn(this.pledges, row.pledges, bare.pledges);
    const entity: Goal = {
      ...bare,
      name: row.name ?? bare.name,
      text: row.text ?? bare.text,
      group: group.value?.entity.id ?? bare.group,
      owner: row.owner ?? bare.owner,
      horizon: row.horizon ?? bare.horizon,
      state: row.state ?? bare.state,
      measure: measure.value,
      aims: aimsIn(row, bare.aims),
      evidence: row.evidence ?? bare.evidence,
      lines: lines.ids,
      pledges: pledges.ids,
      source: row.source ?? bare.source,
    };
    const isCut = row.measuredBy === 'milestones' && entity.measure.type === 'none';
    const notices = [
      ...lines.notices,
      ...pledges.notices,
      ...(isCut ? [milestonesLeft] : []),
      ...(row.earlier !== null && entity.aims.length < 2 ? [aimsLeft] : []),
    ];
    return ok({ entity, notices });
  }
}

export const goalImport: Importer<Fields, Goal> = {
  name: 'goals',
  noun: 'goal',
  plural: 'goals',
  page: 'goals',
  fields,
  knownBy: ['name'],
  entities: ({ goals }) => goals.goals,
  keyOf: ({ name }) => nameKey(name),
  nameOf: ({ name }) => name,
  add: (entity) => ({ type: 'goals/addGoal', entity, at: null }),
  set: (id, set) => ({ type: 'goals/setGoal', id, set }),
  begin: (context) => new GoalRows(context),
};
