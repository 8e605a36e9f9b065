// Text of megabytes, as a plan of an older version may hold it: drawn as far as it can be seen. @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DataTable } from '../../../renderer/ui/DataTable.tsx';
import { Grid } from '../../../renderer/ui/grid/Grid.tsx';
import { Select } from '../../../renderer/ui/Select.tsx';
import './platform.ts';

const long = 'x'.repeat(1_000_000);
const most = 10_000;

test('in a table', () => {
  render(
    <DataTable
      caption="Members"
      columns={[{ key: 'name', header: 'Name', cell: (name: string) => name }]}
      rows={[long]}
      rowKey={() => 'one'}
    />,
  );
  expect(screen.getByRole('table').outerHTML.length).toBeLessThan(most);
});

test('in a grid', () => {
  const row = { id: 'one', name: long };
  render(
    <Grid
      label="Roll"
      rowNoun="member"
      columns={[{ key: 'name', header: 'Name', text: ({ name }: typeof row) => name }]}
      rows={[row]}
      getRow={() => row}
    />,
  );
  expect(screen.getByRole('grid').outerHTML.length).toBeLessThan(most);
});

test('among choices', () => {
  const choices = [{ value: 'one', label: long }];
  render(<Select label="Member" value="one" choices={choices} onCommit={() => undefined} />);
  expect(screen.getByRole('combobox').outerHTML.length).toBeLessThan(most);
});
