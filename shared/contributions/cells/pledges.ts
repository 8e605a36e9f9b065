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
import { type CellSheet, movedInList } from '../../kernel/cellSheet.ts';
import {
  type CellChoice,
  type CellColumn,
  type CellList,
  newRow,
  rowOf,
} from '../../kernel/cells.ts';
import { rowsByPlace } from '../../kernel/pastedRows.ts';
import type { Plan } from '../../kernel/plan.ts';
import { isYear } from '../../values/date.ts';
import { parseFte, parseMoney, parseNumber } from '../../values/number.ts';
import { ok, refuse } from '../../values/result.ts';
import { toKind } from '../changes/changeKind.ts';
import { contributorName, contributorNamed, nobody } from '../figures/contributor.ts';
import { staffLines } from '../figures/served.ts';
import { type Contribution, type ContributionKind, newPledge } from '../model.ts';
import { contributorText, plainSize, purposeText, sizeText } from '../words/pledgeTexts.ts';
import { kindWords, statusWords, unrestricted } from '../words/words.ts';

/** The activities of the cost model; cash may also be for all of them. */
export function activityChoices({ cost }: Plan, isCash: boolean): readonly CellChoice[] {
  const choices = namedChoices(cost.activities);
  return isCash ? [{ value: '', label: unrestricted }, ...choices] : choices;
}

/** The staff lines that people may relieve. */
export const lineChoices = (plan: Plan): readonly CellChoice[] => namedChoices(staffLines(plan));

const kindCell = choiceCell<Contribution, ContributionKind>({
  name: 'Kind',
  noun: () => 'kind of contribution',
  show: ({ kind }) => kindWords[kind],
  list: () => choicesOf(kindWords),
  value: ({ kind }) => kind,
  choose: (kind, pledge, { plan }) => toKind(plan, pledge, kind),
});

const purposeCell = choiceCell<Contribution, string>({
  name: 'Line it relieves, or activity it is for',
  noun: ({ kind }) => `${kind === 'people' ? 'staff line' : 'activity'} of the cost model`,
  show: (pledge, { plan }) => purposeText(plan, pledge),
  list: ({ kind }, { plan }) =>
    kind === 'people' ? lineChoices(plan) : activityChoices(plan, kind === 'cash'),
  value: ({ kind, line, activity }) => (kind === 'people' ? line : activity) ?? '',
  choose: (value, pledge) => {
    if (pledge.kind === 'people') return ok({ ...pledge, line: value });
    return ok({ ...pledge, activity: value === '' ? null : value });
  },
});

const sizeCell: CellColumn<Contribution> = {
  name: 'Amount or FTE',
  show: sizeText,
  edit: plainSize,
  read: (text, pledge) => {
    const people = pledge.kind === 'people';
    const size = people ? parseFte(text.replace(/\s*FTE\s*$/i, '')) : parseMoney(text);
    return size.ok ? ok({ ...pledge, [people ? 'fte' : 'amount']: size.value }) : size;
  },
  clear: () => cannotBeEmpty,
};

const contributorCell: CellColumn<Contribution> = {
  name: 'Given by',
  show: (pledge, { plan }) => contributorText(plan, pledge),
  edit: (pledge, { plan }) => contributorName(plan, pledge),
  read: (text, pledge, { plan }) => ok({ ...pledge, ...contributorNamed(plan.members.roll, text) }),
  clear: (pledge) => ok({ ...pledge, ...nobody }),
};

const yearCell = (field: 'firstYear' | 'lastYear', name: string): CellColumn<Contribution> => ({
  name,
  show: (pledge) => String(pledge[field]),
  read: (text, pledge) => {
    const typed = parseNumber(text);
    const year = typed.ok ? typed.value.value : Number.NaN;
    if (isYear(year)) return ok({ ...pledge, [field]: year });
    return refuse(`“${text.trim()}”`, 'is no year.', 'Type a year such as 2012.');
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
    status: wordCell('status', 'Status', 'status', statusWords),
    source: noteCell('source', 'Source'),
  },
  set: (id, set) => ({ type: 'contributions/setPledge', id, set }),
};

/** Rows beyond the last become new contributions, which begin in the year in view. */
export const pledgesSheet: CellSheet = {
  title: pledgeCells.title,
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
