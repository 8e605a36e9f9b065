// The contributions as they are edited in their grid, and the new ones that a paste makes.
import {
  cannotBeEmpty,
  choiceCell,
  choicesOf,
  namedChoices,
  noteCell,
  textCell,
  wordCell,
} from '../../kernel/cellColumns.ts';
import { type CellSheet, columnNamesOf, movedInList } from '../../kernel/cellSheet.ts';
import {
  type CellChoice,
  type CellColumn,
  type CellList,
  newRow,
  rowOf,
} from '../../kernel/cells.ts';
import { rowsByPlace } from '../../kernel/pastedRows.ts';
import type { Plan } from '../../kernel/plan.ts';
import { parseYear } from '../../values/dayText.ts';
import { parseFte, parseMoney } from '../../values/number.ts';
import { ok, type Result } from '../../values/result.ts';
import { toKind } from '../changes/changeKind.ts';
import { contributorName, contributorNamed, nobody } from '../figures/contributor.ts';
import { newPledge } from '../figures/newPledge.ts';
import { staffLines } from '../figures/served.ts';
import { type Contribution, type ContributionKind, type KindRule, kindRules } from '../model.ts';
import { kindWords } from '../words/kinds.ts';
import { contributorText, plainSize, purposeText, sizeText } from '../words/pledgeTexts.ts';
import { formerStatusWords, statusWords, unrestricted } from '../words/words.ts';

const activityChoices = ({ cost }: Plan): readonly CellChoice[] => namedChoices(cost.activities);

/** The staff lines that people may relieve. */
export const lineChoices = (plan: Plan): readonly CellChoice[] => namedChoices(staffLines(plan));

interface Purpose {
  readonly field: 'line' | 'activity';
  readonly noun: string;
  readonly choices: (plan: Plan) => readonly CellChoice[];
}

const purposes: Readonly<Record<KindRule['serves'], Purpose>> = {
  staffLine: { field: 'line', noun: 'staff line', choices: lineChoices },
  oneActivity: { field: 'activity', noun: 'activity', choices: activityChoices },
  anyActivityOrAll: {
    field: 'activity',
    noun: 'activity',
    choices: (plan) => [{ value: '', label: unrestricted }, ...activityChoices(plan)],
  },
};

const purposeOf = ({ kind }: Pick<Contribution, 'kind'>): Purpose =>
  purposes[kindRules[kind].serves];

/** What a contribution of its kind may be given for. */
export function purposeChoices(plan: Plan, pledge: Contribution): readonly CellChoice[] {
  return purposeOf(pledge).choices(plan);
}

const sizeReaders: Readonly<Record<KindRule['size'], (text: string) => Result<number>>> = {
  fte: parseFte,
  amount: parseMoney,
};

const kindCell = choiceCell<Contribution, ContributionKind>({
  name: 'Kind',
  noun: () => 'kind of contribution',
  show: ({ kind }) => kindWords[kind],
  list: () => choicesOf(kindWords),
  value: ({ kind }) => kind,
  choose: (kind, pledge, { plan }) => toKind(plan, pledge, kind),
});

const purposeCell = choiceCell<Contribution, string>({
  name: 'Line or activity',
  noun: ({ kind }) => `${purposeOf({ kind }).noun} of the cost model`,
  show: (pledge, { plan }) => purposeText(plan, pledge),
  list: (pledge, { plan }) => purposeChoices(plan, pledge),
  value: (pledge) => pledge[purposeOf(pledge).field] ?? '',
  choose: (value, pledge) =>
    ok({ ...pledge, [purposeOf(pledge).field]: value === '' ? null : value }),
});

const sizeCell: CellColumn<Contribution> = {
  name: 'Amount or FTE',
  show: sizeText,
  edit: plainSize,
  read: (text, pledge) => {
    const { size } = kindRules[pledge.kind];
    const typed = sizeReaders[size](text);
    return typed.ok ? ok({ ...pledge, [size]: typed.value }) : typed;
  },
  clear: () => cannotBeEmpty,
};

const contributorCell: CellColumn<Contribution> = {
  name: 'Contributor',
  show: (pledge, { plan }) => contributorText(plan, pledge),
  edit: (pledge, { plan }) => contributorName(plan, pledge),
  read: (text, pledge, { plan }) => {
    const contributor = contributorNamed(plan.members.roll, text, pledge.member);
    return contributor.ok ? ok({ ...pledge, ...contributor.value }) : contributor;
  },
  clear: (pledge) => ok({ ...pledge, ...nobody }),
};

const yearCell = (field: 'firstYear' | 'lastYear', name: string): CellColumn<Contribution> => ({
  name,
  show: (pledge) => String(pledge[field]),
  read: (text, pledge) => {
    const year = parseYear(text);
    return year.ok ? ok({ ...pledge, [field]: year.value }) : year;
  },
  clear: () => cannotBeEmpty,
});

/** The kind comes first: it decides how amount and purpose of a pasted row are meant. */
export const pledgeCells: CellList<
  Contribution,
  | 'kind'
  | 'purpose'
  | 'size'
  | 'name'
  | 'contributor'
  | 'firstYear'
  | 'lastYear'
  | 'status'
  | 'source'
> = {
  title: 'the contributions',
  entities: ({ contributions }) => contributions.pledges,
  nameOf: ({ name }) => name,
  columns: {
    kind: kindCell,
    purpose: purposeCell,
    size: sizeCell,
    name: textCell('name', 'Contribution'),
    contributor: contributorCell,
    firstYear: yearCell('firstYear', 'First year'),
    lastYear: yearCell('lastYear', 'Last year'),
    status: wordCell('status', 'Status', 'status', statusWords, formerStatusWords),
    source: noteCell('source', 'Source'),
  },
  set: (id, set) => ({ type: 'contributions/setPledge', id, set }),
};

/** Rows beyond the last become new contributions, which begin in the year in view. */
export const pledgesSheet: CellSheet = {
  title: pledgeCells.title,
  columnNames: columnNamesOf(pledgeCells),
  added: ['contribution', 'contributions'],
  rowOf: (id, context) => rowOf(pledgeCells, id, context),
  pasted: (block, shown, context) =>
    rowsByPlace(block, shown, {
      rowOf: (id) => rowOf(pledgeCells, id, context),
      newRow: () =>
        newRow(pledgeCells, newPledge(context.newId(), context.year), context, (entity) => ({
          type: 'contributions/addPledge',
          entity,
          at: null,
        })),
      remedy: 'Paste fewer rows, or add rows first.',
    }),
  moved: movedInList(pledgeCells, (id, to) => ({ type: 'contributions/movePledge', id, to })),
};
