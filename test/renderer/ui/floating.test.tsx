// What opens over a page: dialogs, menus, explanations, announcements. @vitest-environment jsdom

import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Announcer } from '../../../renderer/ui/Announcer.tsx';
import { announce } from '../../../renderer/ui/announce.ts';
import { Button } from '../../../renderer/ui/Button.tsx';
import { ConfirmDialog } from '../../../renderer/ui/ConfirmDialog.tsx';
import { Dialog } from '../../../renderer/ui/Dialog.tsx';
import { ExplainPanel, type Explanation } from '../../../renderer/ui/ExplainPanel.tsx';
import { Figure } from '../../../renderer/ui/Figure.tsx';
import { Menu } from '../../../renderer/ui/Menu.tsx';
import { Select } from '../../../renderer/ui/Select.tsx';
import { MoneyField } from '../../../renderer/ui/valueFields.tsx';
import { money } from '../../../shared/values/money.ts';
import './platform.ts';

const refusal = { what: 'Intel', why: 'It is a member already.', remedy: 'Choose another name.' };

function Page({ onSubmit }: { onSubmit: () => typeof refusal | null }) {
  const [open, setOpen] = useState(false);
  const [dues, setDues] = useState(money(1));
  return (
    <>
      <Button onPress={() => setOpen(true)}>Add member</Button>
      {open && (
        <Dialog title="Add member" onSubmit={onSubmit} onClose={() => setOpen(false)}>
          <MoneyField label="Dues" value={dues} onCommit={setDues} />
        </Dialog>
      )}
    </>
  );
}

function openPage(onSubmit: () => typeof refusal | null) {
  render(<Page onSubmit={onSubmit} />);
  const button = screen.getByRole('button', { name: 'Add member' });
  button.focus();
  fireEvent.click(button);
  return button;
}

test('a dialog takes the focus, and Esc gives it back', () => {
  const button = openPage(() => null);
  expect(screen.getByRole('dialog', { name: 'Add member' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Dues'));
  fireEvent.keyDown(screen.getByLabelText('Dues'), { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('a refused submit stays open and says why', () => {
  openPage(() => refusal);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toContain('It is a member already.');
});

test('a field that cannot be read stops the submit and takes the focus', () => {
  const onSubmit = vi.fn(() => null);
  openPage(onSubmit);
  const dues = screen.getByLabelText('Dues');
  fireEvent.change(dues, { target: { value: 'abc' } });
  fireEvent.blur(dues);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSubmit).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(dues);
});

const pressEscape = () =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });

test('Esc throws nothing away that was typed: it asks, and Esc again goes on', () => {
  openPage(() => null);
  const dues = screen.getByLabelText<HTMLInputElement>('Dues');
  dues.focus();
  fireEvent.change(dues, { target: { value: 'seven' } });
  pressEscape();
  const question = screen.getByRole('alertdialog', { name: 'Discard what you entered?' });
  expect(document.activeElement?.textContent).toBe('Keep editing');
  expect(question).toBeTruthy();
  expect(dues.value).toBe('seven');
  pressEscape();
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(document.activeElement).toBe(dues);
  expect(dues.value).toBe('seven');
});

test('what was typed is thrown away where the question is answered so', () => {
  const button = openPage(() => null);
  fireEvent.change(screen.getByLabelText('Dues'), { target: { value: '7' } });
  pressEscape();
  fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('a choice and a row that was added are asked about too', () => {
  const onClose = vi.fn();
  render(
    <Dialog title="Edit tier" onSubmit={() => null} onClose={onClose}>
      <Button>Add a fee band</Button>
      <Select label="Kind" value="a" choices={[{ value: 'a', label: 'A' }]} onCommit={() => null} />
    </Dialog>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Add a fee band' }));
  pressEscape();
  expect(screen.getByRole('alertdialog')).toBeTruthy();
  expect(onClose).not.toHaveBeenCalled();
});

test('Esc closes the open list of a choice before its dialog', () => {
  const onClose = vi.fn();
  render(
    <Dialog title="Edit tier" onSubmit={() => null} onClose={onClose}>
      <Select label="Kind" value="a" choices={[{ value: 'a', label: 'A' }]} onCommit={() => null} />
    </Dialog>,
  );
  const list = screen.getByLabelText('Kind');
  list.focus();
  // On some systems an open list takes no key for itself.
  fireEvent.keyDown(list, { key: ' ' });
  fireEvent.keyUp(list, { key: ' ' });
  pressEscape();
  expect(onClose).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(list);
  pressEscape();
  expect(onClose).toHaveBeenCalledOnce();
});

test('an old refusal does not stay beside a new text', () => {
  openPage(() => refusal);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toContain('It is a member already.');
  fireEvent.change(screen.getByLabelText('Dues'), { target: { value: '7' } });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a confirmation names what is linked and acts once', () => {
  const onConfirm = vi.fn(() => null);
  const onClose = vi.fn();
  render(
    <ConfirmDialog title="Remove?" confirmLabel="Remove" onConfirm={onConfirm} onClose={onClose}>
      <p>Two pledges are linked to it.</p>
    </ConfirmDialog>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(onConfirm).toHaveBeenCalledTimes(1);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('a menu is walked by arrows and letters, and gives the focus back before it acts', () => {
  let focusThen: Element | null = null;
  const act = () => {
    focusThen = document.activeElement;
  };
  const items = [
    { label: 'Expected', onSelect: act },
    'line' as const,
    { label: 'Delete', onSelect: act },
  ];
  render(
    <Menu label="Scenario" items={items}>
      Expected
    </Menu>,
  );
  const button = screen.getByRole('button', { name: 'Expected' });
  fireEvent.click(button);
  const menu = screen.getByRole('menu', { name: 'Scenario' });
  expect(document.activeElement?.textContent).toBe('Expected');
  fireEvent.keyDown(menu, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('Delete');
  fireEvent.keyDown(menu, { key: 'ArrowDown' });
  fireEvent.keyDown(menu, { key: 'd' });
  expect(document.activeElement?.textContent).toBe('Delete');
  fireEvent.click(screen.getByRole('menuitem', { name: 'Delete' }));
  expect(focusThen).toBe(button);
  expect(screen.queryByRole('menu')).toBeNull();
});

test('a menu works out its acts when it is opened: a list of thousands has one in each row', () => {
  const items = vi.fn(() => [{ label: 'Delete', onSelect: () => undefined }].values());
  render(
    <Menu label="Actions for one" items={{ [Symbol.iterator]: items }}>
      One
    </Menu>,
  );
  expect(items).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'One' }));
  expect(screen.getByRole('menuitem', { name: 'Delete' })).toBeTruthy();
  expect(items).toHaveBeenCalledTimes(1);
});

interface Part {
  readonly label: string;
  readonly value: string;
  readonly opens?: boolean;
  readonly basis?: string;
}

const gap: Explanation<Part> = {
  label: 'Funding gap',
  value: '$355,000',
  rule: 'Cost less income',
  parts: [
    { label: 'Cost', value: '$2,700,000', opens: true },
    { label: 'Income', value: '$2,345,000', basis: 'assumption' },
  ],
};

function Explained() {
  const [trail, setTrail] = useState<Explanation<Part>[]>([]);
  const open = ({ label, value }: Part) =>
    setTrail([...trail, { label, value, rule: null, parts: [] }]);
  return (
    <>
      <Figure text="$355,000" label="Funding gap" onExplain={() => setTrail([gap])} />
      {trail.length > 0 && (
        <ExplainPanel
          trail={trail}
          onOpen={open}
          partsOf={({ label }) =>
            label === 'Cost' ? [{ label: 'Testing', value: '$1,050,000' }] : null
          }
          originOf={({ basis }) => basis ?? 'no basis'}
          onBack={(depth) => setTrail(trail.slice(0, depth + 1))}
          onClose={() => setTrail([])}
        />
      )}
    </>
  );
}

test('a figure opens its explanation, a part opens its own, and the way leads back', () => {
  render(<Explained />);
  const figure = screen.getByRole('button', { name: 'Funding gap: $355,000' });
  figure.focus();
  fireEvent.click(figure);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Funding gap' }));
  expect(screen.getByRole('complementary').textContent).toContain('assumption');
  expect(screen.queryByRole('button', { name: 'Income' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Cost' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Cost' }));
  fireEvent.click(screen.getByRole('button', { name: 'Funding gap' }));
  expect(screen.getByRole('heading', { name: 'Funding gap' })).toBeTruthy();
  fireEvent.keyDown(screen.getByRole('complementary'), { key: 'Escape' });
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(document.activeElement).toBe(figure);
});

test('a part opens in place, by mouse and by arrows, and keeps the focus', () => {
  render(<Explained />);
  fireEvent.click(screen.getByRole('button', { name: 'Funding gap: $355,000' }));
  const expander = screen.getByRole('button', { name: 'Show its parts' });
  expander.focus();
  fireEvent.keyDown(expander, { key: 'ArrowRight' });
  expect(screen.getByText('Testing')).toBeTruthy();
  expect(expander.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(expander);
  fireEvent.keyDown(expander, { key: 'ArrowLeft' });
  expect(screen.queryByText('Testing')).toBeNull();
  fireEvent.click(expander);
  expect(screen.getByText('Testing')).toBeTruthy();
  expect(screen.getAllByText('no basis')).toHaveLength(2);
});

test('an announcement is read out from a region that was there before', () => {
  render(<Announcer />);
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');
  act(() => announce('Pasted 6 cells'));
  expect(region.textContent).toBe('Pasted 6 cells');
  const first = screen.getByText('Pasted 6 cells');
  act(() => announce('Pasted 6 cells'));
  expect(screen.getByText('Pasted 6 cells')).not.toBe(first);
});
