// The offices and who holds them on the day.

import type { Officer } from '../../shared/governance/figures/board.ts';
import type { OfficeId } from '../../shared/governance/model.ts';
import { periodWords } from '../../shared/governance/words/words.ts';
import { formatDate } from '../../shared/values/date.ts';
import { tell } from '../editing/refusals.ts';
import { dispatch } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { MenuEntry } from '../ui/MenuList.tsx';
import { moveEntries } from '../ui/moveEntries.ts';
import { Tag } from '../ui/Tag.tsx';
import type { Open } from './dialogs.ts';
import { useBoard } from './useBoard.ts';

function Holder({ officer: { state, holder, term, office } }: { readonly officer: Officer }) {
  if (state === 'held') return <span className="wraps">{holder}</span>;
  if (state === 'notRecorded') return <span className="figure-unknown">name not recorded</span>;
  return (
    <>
      <Tag tone="act">Vacant</Tag>{' '}
      <span className="dim" title={office.name}>
        {term?.holder ? `last ${term.holder}` : ''}
      </span>
    </>
  );
}

function periodOf({ term, state }: Officer): string {
  if (!term) return 'not recorded';
  return state === 'vacant' && term.to !== null
    ? `ended ${formatDate(term.to)}`
    : periodWords(term);
}

function useRules(): (officer: Officer) => readonly string[] {
  const { offices } = usePlan().governance;
  return ({ office }) => {
    const others = offices.filter(({ id }) => office.notWith.includes(id)).map(({ name }) => name);
    return [
      ...(office.mustHoldSeat ? ['must hold a board seat'] : []),
      ...(others.length > 0 ? [`not the same person as ${others.join(', ')}`] : []),
    ];
  };
}

function move(id: OfficeId, to: number): void {
  tell(dispatch({ type: 'governance/moveOffice', id, to }));
}

function itemsOf({ office: { id }, term, state }: Officer, at: number, last: number, open: Open) {
  const running = term !== null && state !== 'vacant';
  const items: MenuEntry[] = [
    {
      label: running ? 'Record next officer…' : 'Record officer…',
      onSelect: () => open({ dialog: 'officer', id }),
    },
    {
      label: 'End term…',
      disabled: running ? null : 'No one is recorded in office.',
      onSelect: () => open({ dialog: 'endOfficerTerm', id }),
    },
    { label: 'History of terms…', onSelect: () => open({ dialog: 'officeHistory', id }) },
    'line',
    { label: 'Edit office…', onSelect: () => open({ dialog: 'editOffice', id }) },
    ...moveEntries(at, last, (to) => move(id, to)),
    {
      label: 'Remove…',
      danger: true,
      onSelect: () => open({ dialog: 'remove', path: 'governance.offices', id }),
    },
  ];
  return items;
}

function OfficeCell({ officer, rules }: { officer: Officer; rules: readonly string[] }) {
  const { office, flags } = officer;
  return (
    <>
      <span className="wraps">{office.name}</span>
      {rules.length > 0 && <p className="dim small">{rules.join('; ')}</p>}
      {flags.map((flag) => (
        <p key={flag} className="act small">
          {flag}
        </p>
      ))}
    </>
  );
}

function columnsFor(
  officers: readonly Officer[],
  rulesOf: (officer: Officer) => readonly string[],
  open: Open,
): readonly TableColumn<Officer>[] {
  return [
    {
      key: 'office',
      header: 'Office',
      rowHeader: true,
      cell: (officer) => <OfficeCell officer={officer} rules={rulesOf(officer)} />,
    },
    { key: 'holder', header: 'Officer', cell: (officer) => <Holder officer={officer} /> },
    {
      key: 'term',
      header: 'Term',
      cell: (officer) => <span title={officer.term?.source ?? undefined}>{periodOf(officer)}</span>,
    },
    {
      key: 'source',
      header: 'Source',
      cell: ({ term, office }) => (
        <p className="dim small two-lines" title={term?.source ?? office.source ?? undefined}>
          {term?.source ?? office.source ?? 'none'}
        </p>
      ),
    },
    {
      key: 'acts',
      header: '',
      align: 'end',
      cell: (officer) => (
        <Menu
          label={`Actions for office ${officer.office.name}`}
          kind="icon"
          items={itemsOf(officer, officers.indexOf(officer), officers.length - 1, open)}
        >
          <MoreIcon />
        </Menu>
      ),
    },
  ];
}

export function Officers({ open }: { readonly open: Open }) {
  const { officers } = useBoard();
  const rulesOf = useRules();
  const add = () => open({ dialog: 'addOffice' });
  if (officers.length === 0) {
    return (
      <Card title="Officers">
        <EmptyState
          title="No offices yet"
          action={<Button onPress={add}>Add the first office</Button>}
        >
          President, secretary, treasurer: each office has an officer and a term.
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card title="Officers" action={<LinkButton onPress={add}>Add office</LinkButton>}>
      <div className="offices">
        <DataTable
          caption="Officers"
          hideCaption
          columns={columnsFor(officers, rulesOf, open)}
          rows={officers}
          rowKey={({ office }) => office.id}
        />
      </div>
    </Card>
  );
}
