// Fields: the draft stays until Enter or leaving, a refusal is told under the field. @vitest-environment jsdom

import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Checkbox } from '../../../renderer/ui/Checkbox.tsx';
import { RangeField } from '../../../renderer/ui/RangeField.tsx';
import { Select } from '../../../renderer/ui/Select.tsx';
import { TextField } from '../../../renderer/ui/TextField.tsx';
import { draftHasFocus } from '../../../renderer/ui/useDraft.ts';
import {
  CountField,
  DateField,
  FteField,
  MoneyField,
  ShareField,
  YearField,
} from '../../../renderer/ui/valueFields.tsx';
import { fte } from '../../../shared/values/fte.ts';
import { type Money, money } from '../../../shared/values/money.ts';
import type { Range } from '../../../shared/values/range.ts';
import './platform.ts';

const refusal = { what: 'Dues', why: 'They are fixed this year.', remedy: 'Choose next year.' };

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

function type(name: string, text: string, key = 'Enter') {
  const input = field(name);
  input.focus();
  fireEvent.change(input, { target: { value: text } });
  fireEvent.keyDown(input, { key });
}

function Dues({ onCommit }: { onCommit: (value: Money) => typeof refusal | null }) {
  const [value, setValue] = useState(money(500_000));
  const commit = (next: Money) => {
    const no = onCommit(next);
    if (!no) setValue(next);
    return no;
  };
  return <MoneyField label="Dues" hint="A year" value={value} onCommit={commit} />;
}

test('a sum is worked out on Enter and shown as money', () => {
  const onCommit = vi.fn(() => null);
  render(<Dues onCommit={onCommit} />);
  type('Dues', '3*180000');
  expect(onCommit).toHaveBeenCalledWith(54_000_000);
  expect(field('Dues').value).toBe('$540,000');
});

test('nothing is committed while typing, nor where nothing was changed', () => {
  const onCommit = vi.fn(() => null);
  render(<Dues onCommit={onCommit} />);
  fireEvent.change(field('Dues'), { target: { value: '1' } });
  expect(onCommit).not.toHaveBeenCalled();
  fireEvent.change(field('Dues'), { target: { value: '$500,000' } });
  fireEvent.blur(field('Dues'));
  expect(onCommit).not.toHaveBeenCalled();
});

test('text that is no number stays, with the reason under it and read with it', () => {
  const onCommit = vi.fn(() => null);
  render(<Dues onCommit={onCommit} />);
  type('Dues', 'abc');
  const input = field('Dues');
  expect(input.value).toBe('abc');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const told = (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(told[0]).toBe('A year');
  expect(told[1]).toContain('This is not a number.');
  expect(onCommit).not.toHaveBeenCalled();
});

test('a refusal of the page is told in the same place, and Esc restores', () => {
  render(<Dues onCommit={() => refusal} />);
  type('Dues', '600000');
  expect(screen.getByRole('alert').textContent).toContain('Choose next year.');
  fireEvent.keyDown(field('Dues'), { key: 'Escape' });
  expect(field('Dues').value).toBe('$500,000');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('undo belongs to the field only while it holds a draft', () => {
  const undo = vi.fn();
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the application around the field
    <div onKeyDown={undo}>
      <TextField label="Name" value="Testers" onCommit={() => null} />
    </div>,
  );
  field('Name').focus();
  fireEvent.keyDown(field('Name'), { key: 'z', ctrlKey: true });
  expect(undo).toHaveBeenCalledTimes(1);
  expect(draftHasFocus()).toBe(false);
  fireEvent.change(field('Name'), { target: { value: 'Tester' } });
  fireEvent.keyDown(field('Name'), { key: 'z', ctrlKey: true });
  expect(undo).toHaveBeenCalledTimes(1);
  expect(draftHasFocus()).toBe(true);
});

test('each kind of value is shown so that it can be read back', () => {
  const onCommit = vi.fn();
  render(
    <>
      <FteField label="FTE" value={fte(3.5)} onCommit={onCommit} />
      <ShareField label="Growth" value={0.07} onCommit={onCommit} />
      <CountField label="Seats" value={5} onCommit={onCommit} />
      <DateField label="From" value="2012-01-31" onCommit={onCommit} />
    </>,
  );
  const shown = ['FTE', 'Growth', 'Seats', 'From'].map((name) => field(name).value);
  expect(shown).toEqual(['3.5', '7%', '5', 'Jan 31, 2012']);
  type('FTE', '1.25');
  type('Growth', '9%');
  type('Seats', '7');
  type('From', '2012-02-29');
  expect(onCommit.mock.calls.flat()).toEqual([125, 0.09, 7, '2012-02-29']);
});

test.each([
  ['2012-02-29', '2012-02-29'],
  ['Feb 29, 2012', '2012-02-29'],
  ['February 29, 2012', '2012-02-29'],
  ['29.2.2012', '2012-02-29'],
  ['2/29/2012', '2012-02-29'],
])('a date field takes %s', (text, day) => {
  const onCommit = vi.fn();
  render(<DateField label="From" value="2012-01-31" onCommit={onCommit} />);
  type('From', text);
  expect(onCommit).toHaveBeenCalledWith(day);
});

test('a date field asks about a day that has two meanings', () => {
  const onCommit = vi.fn();
  render(<DateField label="From" value="2012-01-31" onCommit={onCommit} />);
  type('From', '03/04/2012');
  expect(onCommit).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toBe(
    '“03/04/2012” It can be read in two ways. Type Apr 3, 2012 or Mar 4, 2012.',
  );
});

test('a day is chosen in the calendar as well', () => {
  const onCommit = vi.fn();
  const { container } = render(<DateField label="From" value="2012-01-31" onCommit={onCommit} />);
  const calendar = container.querySelector<HTMLInputElement>('input[type=date]');
  if (!calendar) throw new Error('no calendar');
  expect(calendar.value).toBe('2012-01-31');
  fireEvent.change(calendar, { target: { value: '2012-02-29' } });
  expect(onCommit).toHaveBeenCalledWith('2012-02-29');
});

test('in a percent field 0.5 is 0.5%, and 3 is 3%', () => {
  const onCommit = vi.fn();
  render(<ShareField label="Escalation" value={0.1} onCommit={onCommit} />);
  for (const text of ['0.5', '3', '3%', '0.5%']) type('Escalation', text);
  expect(onCommit.mock.calls.flat()).toEqual([0.005, 0.03, 0.03, 0.005]);
});

test('a figure that is not exact is taken, and a note says so', () => {
  const onCommit = vi.fn();
  render(<Dues onCommit={onCommit} />);
  type('Dues', '~150K');
  expect(onCommit).toHaveBeenCalledWith(15_000_000);
  expect(screen.getByText('“~150K” was entered as exact.')).toBeTruthy();
});

test('a year is four digits, and no sum', () => {
  const onCommit = vi.fn();
  render(<YearField label="First year" value={2012} onCommit={onCommit} />);
  for (const text of ['2,013', '2012+1', '13', 'FY 2013']) type('First year', text);
  expect(onCommit).not.toHaveBeenCalled();
  type('First year', '2013');
  expect(onCommit).toHaveBeenCalledWith(2013);
});

test('an empty field is unknown only where it may be', () => {
  const unknown = vi.fn();
  const needed = vi.fn();
  render(
    <>
      <MoneyField label="Quote" optional value={money(1)} onCommit={unknown} />
      <MoneyField label="Dues" value={money(1)} onCommit={needed} />
    </>,
  );
  type('Quote', ' ');
  type('Dues', ' ');
  expect(unknown).toHaveBeenCalledWith(null);
  expect(needed).not.toHaveBeenCalled();
});

test('a range is committed once, when its last end is left', () => {
  const onCommit = vi.fn<(range: Range<Money>) => null>(() => null);
  render(
    <RangeField
      label="Cost"
      kind="money"
      value={{ low: money(1), high: money(3) }}
      onCommit={onCommit}
    />,
  );
  fireEvent.change(field('Low'), { target: { value: '5' } });
  fireEvent.blur(field('Low'), { relatedTarget: field('High') });
  expect(onCommit).not.toHaveBeenCalled();
  fireEvent.change(field('High'), { target: { value: '9' } });
  fireEvent.blur(field('High'), { relatedTarget: null });
  expect(onCommit.mock.calls).toEqual([[{ low: 500, high: 900 }]]);
});

test('an end of a range that is not exact is taken, and a note says so', () => {
  const onCommit = vi.fn<(range: Range<Money> | null) => null>(() => null);
  render(<RangeField label="Cost" kind="money" optional value={null} onCommit={onCommit} />);
  fireEvent.change(field('Low'), { target: { value: 'about 100' } });
  fireEvent.change(field('High'), { target: { value: '~150' } });
  fireEvent.keyDown(field('High'), { key: 'Enter' });
  expect(onCommit.mock.calls).toEqual([[{ low: 10_000, high: 15_000 }]]);
  expect(
    screen.getByText('“about 100” was entered as exact. “~150” was entered as exact.'),
  ).toBeTruthy();
});

test('a range in one text is taken whatever blanks stand around it', () => {
  const onCommit = vi.fn<(range: Range<Money> | null) => null>(() => null);
  render(<RangeField label="Cost" kind="money" optional value={null} onCommit={onCommit} />);
  type('Low', ' 100-200 ');
  expect(onCommit).toHaveBeenCalledWith({ low: 10_000, high: 20_000 });
});

test('a range out of order is refused under the three ends', () => {
  const onCommit = vi.fn(() => null);
  render(<RangeField label="FTE" kind="fte" optional value={null} onCommit={onCommit} />);
  fireEvent.change(field('Low'), { target: { value: '4' } });
  fireEvent.change(field('Likely'), { target: { value: '3' } });
  fireEvent.keyDown(field('Likely'), { key: 'Enter' });
  expect(screen.getByRole('alert').textContent).toContain('out of order');
  expect(field('High').getAttribute('aria-invalid')).toBe('true');
  expect(onCommit).not.toHaveBeenCalled();
});

test('a choice and a tick may be refused too', () => {
  const choices = [
    { value: 'staff', label: 'Staff' },
    { value: 'fixed', label: 'Fixed' },
  ] as const;
  const choose = vi.fn(() => refusal);
  const tick = vi.fn(() => refusal);
  render(
    <>
      <Select label="Kind" value="staff" choices={choices} onCommit={choose} />
      <Checkbox label="Capital" checked={false} onCommit={tick} />
    </>,
  );
  fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'fixed' } });
  fireEvent.click(screen.getByLabelText('Capital'));
  expect(choose).toHaveBeenCalledWith('fixed');
  expect(tick).toHaveBeenCalledWith(true);
  expect(screen.getAllByRole('alert')).toHaveLength(2);
});
