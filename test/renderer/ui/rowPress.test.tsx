// The right button on a row opens what the row's menu button opens. @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DataTable, type TableColumn } from '../../../renderer/ui/DataTable.tsx';
import { Menu } from '../../../renderer/ui/Menu.tsx';
import { RecordRow } from '../../../renderer/ui/RecordRow.tsx';
import './platform.ts';

function columnsFor(onEdit: (name: string) => void): readonly TableColumn<string>[] {
  return [
    { key: 'name', header: 'Name', rowHeader: true, cell: (name) => name },
    {
      key: 'note',
      header: 'Note',
      cell: (name) => <input aria-label={`Note on ${name}`} defaultValue="" />,
    },
    {
      key: 'acts',
      header: '',
      cell: (name) => (
        <Menu
          label={`Actions for ${name}`}
          kind="icon"
          items={[{ label: 'Edit…', onSelect: () => onEdit(name) }]}
        >
          …
        </Menu>
      ),
    },
  ];
}

function table(onEdit: (name: string) => void) {
  return render(
    <DataTable
      caption="Members"
      columns={columnsFor(onEdit)}
      rows={['Intel', 'Yahoo']}
      rowKey={(name) => name}
    />,
  );
}

test('the right button on any cell of a row opens the menu of that row', () => {
  const onEdit = vi.fn();
  table(onEdit);
  const isOurs = !fireEvent.contextMenu(screen.getByText('Yahoo'), { clientX: 40, clientY: 50 });
  expect(isOurs).toBe(true);
  expect(screen.getByRole('menu', { name: 'Actions for Yahoo' })).toBeTruthy();
  fireEvent.click(screen.getByRole('menuitem', { name: 'Edit…' }));
  expect(onEdit.mock.calls).toEqual([['Yahoo']]);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(screen.getByTitle('Actions for Yahoo'));
});

test('where the button is still down, the menu opens once it is released', async () => {
  table(() => undefined);
  fireEvent.contextMenu(screen.getByText('Intel'), { buttons: 2 });
  expect(screen.queryByRole('menu')).toBeNull();
  fireEvent.pointerUp(screen.getByText('Intel'));
  expect(await screen.findByRole('menu', { name: 'Actions for Intel' })).toBeTruthy();
});

test('a field in a row keeps the right button to itself', () => {
  table(() => undefined);
  expect(fireEvent.contextMenu(screen.getByLabelText('Note on Intel'))).toBe(true);
  expect(screen.queryByRole('menu')).toBeNull();
});

test('a record without a menu button offers its edit and its removal', () => {
  const acts = { onEdit: vi.fn(), onRemove: vi.fn() };
  render(
    <RecordRow id="a" name="2012" of="the amount for 2012" value="$5" source={null} {...acts} />,
  );
  fireEvent.contextMenu(screen.getByText('$5'));
  expect(screen.getByRole('menu', { name: 'Actions for the amount for 2012' })).toBeTruthy();
  fireEvent.click(screen.getByRole('menuitem', { name: 'Remove' }));
  expect(acts.onRemove).toHaveBeenCalledTimes(1);
  expect(acts.onEdit).not.toHaveBeenCalled();
});
