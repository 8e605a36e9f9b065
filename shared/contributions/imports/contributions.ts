// Contributions from a file: each row names one, who gives it, for which years and for what.
import {
  type ImportContext,
  type Importer,
  type ImportQuestion,
  type Misfit,
  misfit,
  type RowReader,
  type RowValues,
} from '../../kernel/importer.ts';
import {
  flagField,
  fteField,
  moneyField,
  nameField,
  textField,
  wordField,
  yearField,
} from '../../kernel/importFields.ts';
import type { Plan } from '../../kernel/plan.ts';
import { isMember } from '../../members/figures/parties.ts';
import { nameKey } from '../../values/names.ts';
import { ok, type Result } from '../../values/result.ts';
import { isTotalName } from '../../values/totalNames.ts';
import { contributorName } from '../figures/contributor.ts';
import { type Contribution, type ContributionKind, kindRules } from '../model.ts';
import { kindWords } from '../words/kinds.ts';
import { statusWords } from '../words/words.ts';
import { Givers } from './givers.ts';
import { activityIn, lineIn, noLine } from './purposes.ts';

const fields = {
  name: nameField('Contribution', {
    needed: true,
    alike: ['name', 'gift', 'pledge', 'title', 'description', 'what'],
  }),
  contributor: nameField('Contributor', {
    alike: ['member', 'giver', 'donor', 'given by', 'organization', 'organisation', 'sponsor'],
  }),
  onRoll: flagField('On the roll'),
  kind: wordField('Kind', kindWords, { alike: ['type'] }),
  status: wordField('Status', statusWords, { alike: ['state'] }),
  firstYear: yearField('First year', {
    needed: true,
    alike: ['year', 'fiscal year', 'from', 'from year', 'start year'],
  }),
  lastYear: yearField('Last year', { alike: ['to', 'to year', 'until', 'end year'] }),
  amount: moneyField('Amount a year', {
    alike: ['amount', 'amount per year', 'annual amount', 'yearly amount', 'value'],
  }),
  fte: fteField('FTE a year', { alike: ['fte', 'fte per year', 'people'] }),
  line: nameField('Relieves the line', { alike: ['line', 'cost line', 'staff line'] }),
  lineActivity: nameField('Activity of the line'),
  activity: nameField('Only for', {
    alike: ['activity', 'restricted to', 'restriction', 'purpose', 'for'],
  }),
  source: textField('Source', { alike: ['note', 'notes', 'comment', 'comments'] }),
};

type Row = RowValues<typeof fields>;
type Read<T> = Result<T, Misfit>;

const sizeWords = { fte: 'FTE', amount: 'amount' } as const;

/** Of another kind its size goes: refused where the row has none to replace it. */
function losing(
  row: Pick<Row, 'fte' | 'amount'>,
  kind: ContributionKind,
  before: Contribution | null,
): Result<never, Misfit> | null {
  const { size } = kindRules[kind];
  const former = before && kindRules[before.kind].size;
  if (!former || former === size || before[former] === null || row[size] !== null) return null;
  const why = `It would lose its ${sizeWords[former]}, and an import never clears a figure.`;
  const remedy = `Enter its ${sizeWords[size]} as well, or change the kind on the Contributions page.`;
  return misfit('kind', why, remedy);
}

/** What is replaced is told. */
function replaced({ kind }: Contribution, before: Contribution | null): readonly string[] {
  const { size } = kindRules[kind];
  const former = before && kindRules[before.kind].size;
  if (!former || former === size || before[former] === null) return [];
  return [`The ${sizeWords[former]} that it had is replaced by its ${sizeWords[size]}.`];
}

function kindIn({ kind, fte, amount }: Row, before: Contribution | null): Read<ContributionKind> {
  if (fte !== null && amount !== null) {
    const remedy =
      'Clear the FTE or the amount: people are counted in FTE, everything else in money.';
    return misfit(null, 'It has both FTE and an amount.', remedy);
  }
  const found = kind ?? before?.kind ?? (fte === null ? 'cash' : 'people');
  const { size } = kindRules[found];
  if (size === 'fte' ? amount === null : fte === null) {
    return losing({ fte, amount }, found, before) ?? ok(found);
  }
  const [field, other] = size === 'fte' ? ['amount', 'FTE'] : ['fte', 'an amount'];
  const why = `${kindWords[found]} is given in ${other}.`;
  return misfit(field, why, `Enter ${other}, or correct the kind.`);
}

const statusMissing = 'No status is given, so it is imported as proposed.';

function read(givers: Givers, plan: Plan, row: Row, before: Contribution | null, id: string) {
  const firstYear = row.firstYear ?? before?.firstYear;
  if (firstYear === undefined)
    return misfit('firstYear', 'It has no year.', 'Enter a year such as 2012.');
  const kind = kindIn(row, before);
  if (!kind.ok) return kind;
  const contributor = givers.find(row, before);
  if (!contributor.ok) return contributor;
  const line = lineIn(plan, row);
  if (!line.ok) return line;
  const activity = activityIn(plan, row);
  if (!activity.ok) return activity;
  const { member, giver } = contributor.value;
  // Of another kind nothing stays that only the old one had.
  const same = before && kindRules[before.kind].size === kindRules[kind.value].size ? before : null;
  const entity: Contribution = {
    id: before?.id ?? id,
    name: row.name ?? before?.name ?? '',
    member,
    giver,
    firstYear,
    lastYear: row.lastYear ?? before?.lastYear ?? firstYear,
    kind: kind.value,
    amount: row.amount ?? same?.amount ?? null,
    fte: row.fte ?? same?.fte ?? null,
    line: line.value ?? same?.line ?? null,
    activity: activity.value ?? same?.activity ?? null,
    status: row.status ?? before?.status ?? 'proposed',
    source: row.source ?? before?.source ?? null,
  };
  const isOpen = row.status === null && before === null;
  const notices = [
    ...(isOpen ? [statusMissing] : []),
    ...replaced(entity, before),
    ...contributor.value.notices,
    ...noLine(row, entity),
  ];
  return ok({ entity, notices });
}

const keyOf = (name: string, contributor: string, year: number) =>
  [nameKey(name), nameKey(contributor), year].join('\n');

class ContributionRows implements RowReader<typeof fields, Contribution> {
  private readonly plan: Plan;
  private readonly givers: Givers;

  constructor(context: ImportContext) {
    this.plan = context.plan;
    this.givers = new Givers(context);
  }

  keyOfRow({ name, contributor, firstYear }: Row) {
    return name === null || firstYear === null ? null : keyOf(name, contributor ?? '', firstYear);
  }

  isOfKnown({ name, contributor }: Row) {
    return name !== null && !isTotalName(name) && isMember(this.plan.members.roll, contributor);
  }

  read(row: Row, before: Contribution | null, id: string) {
    return read(this.givers, this.plan, row, before, id);
  }

  questions(): readonly ImportQuestion[] {
    return this.givers.questions();
  }
}

export const contributionImport: Importer<typeof fields, Contribution> = {
  name: 'contributions',
  noun: 'contribution',
  plural: 'contributions',
  page: 'contributions',
  fields,
  knownBy: ['name', 'contributor', 'firstYear'],
  entities: (plan) => plan.contributions.pledges,
  keyOf: (one, plan) => keyOf(one.name, contributorName(plan, one), one.firstYear),
  nameOf: ({ name }) => name,
  add: (entity) => ({ type: 'contributions/addPledge', entity, at: null }),
  set: (id, set) => ({ type: 'contributions/setPledge', id, set }),
  begin: (context) => new ContributionRows(context),
};
