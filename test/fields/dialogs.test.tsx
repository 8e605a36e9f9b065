// Every field of the window that takes a number or a day: what is typed is read as the second reader does. @vitest-environment jsdom

import { resolve } from 'node:path';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import {
  countNotation,
  dateNotation,
  fteNotation,
  moneyNotation,
  numberNotation,
  shareNotation,
  yearNotation,
} from '../../renderer/ui/notations.ts';
import { ParsedField } from '../../renderer/ui/ParsedField.tsx';
import { RangeField } from '../../renderer/ui/RangeField.tsx';
import { parseRange } from '../../renderer/ui/rangeTexts.ts';
import * as valueFields from '../../renderer/ui/valueFields.tsx';
import { formatFraction, parseFraction } from '../../shared/governance/words/fraction.ts';
import type { Result } from '../../shared/values/result.ts';
import { readSources } from '../house/source.ts';
import { secondReader } from '../shared/values/secondReader.ts';
import '../renderer/ui/platform.ts';
import { type Answer, type AskedField, alike, compared, told } from './asked.ts';
import { fieldsIn } from './fieldsIn.ts';
import type { KindName } from './kinds.ts';

type Commit = (value: unknown) => null;
type Made = (onCommit: Commit) => ReactElement;

const one = { label: 'Asked', value: null };
const { CountField, DateField, FteField, MoneyField, NumberField, ShareField, YearField } =
  valueFields;

/** By the name of its component in the sources: how it is drawn, and what it takes. */
const components: Readonly<Record<string, readonly [KindName, Made]>> = {
  MoneyField: ['money', (onCommit) => <MoneyField {...one} onCommit={onCommit} />],
  FteField: ['fte', (onCommit) => <FteField {...one} onCommit={onCommit} />],
  ShareField: ['share', (onCommit) => <ShareField {...one} onCommit={onCommit} />],
  CountField: ['count', (onCommit) => <CountField {...one} onCommit={onCommit} />],
  NumberField: ['number', (onCommit) => <NumberField {...one} onCommit={onCommit} />],
  YearField: ['year', (onCommit) => <YearField {...one} onCommit={onCommit} />],
  DateField: ['day', (onCommit) => <DateField {...one} onCommit={onCommit} />],
  'RangeField money': [
    'moneyRange',
    (onCommit) => <RangeField kind="money" {...one} onCommit={onCommit} />,
  ],
  'RangeField fte': [
    'fteRange',
    (onCommit) => <RangeField kind="fte" {...one} onCommit={onCommit} />,
  ],
  'ParsedField fraction': [
    'fraction',
    (onCommit) => (
      <ParsedField
        {...one}
        notation={{ show: formatFraction, parse: parseFraction }}
        onCommit={onCommit}
      />
    ),
  ],
};

/** Ranges below zero are refused by a rule of theirs. */
const isBelowZero = (kind: KindName, text: string) =>
  (kind === 'moneyRange' && (secondReader.money(text) ?? 0) < 0) ||
  (kind === 'fteRange' && (secondReader.fte(text) ?? 0) < 0);

/** Types each text into the component as it is drawn, and leaves it with Enter. */
function drawn(name: string, kind: KindName, made: Made): AskedField {
  let taken: { readonly value: unknown } | null = null;
  const onCommit: Commit = (value) => {
    taken = { value };
    return null;
  };
  render(made(onCommit));
  const [input] = screen.getAllByRole<HTMLInputElement>('textbox');
  const type = (value: string) => input && fireEvent.change(input, { target: { value } });
  return {
    name,
    kind,
    most: 120,
    leavesOut: (text) => isBelowZero(kind, text),
    answer(text): Answer {
      taken = null;
      type(text);
      if (input) fireEvent.keyDown(input, { key: 'Enter' });
      const answer = taken ?? { refused: screen.queryByRole('alert')?.textContent ?? '' };
      type('');
      return answer;
    },
  };
}

const answerOf = (result: Result<unknown>): Answer =>
  result.ok ? { value: result.value } : { refused: told(result.no) };

const rangeOf =
  <T extends number>(parse: (text: string) => Result<T>) =>
  (text: string) =>
    parseRange({ low: text, likely: '', high: '' }, 'Asked', parse);

/** What the components read by: asked without drawing them, it has time for all texts. */
const notations: Readonly<Record<string, readonly [KindName, (text: string) => Result<unknown>]>> =
  {
    moneyNotation: ['money', moneyNotation.parse],
    fteNotation: ['fte', fteNotation.parse],
    shareNotation: ['share', shareNotation.parse],
    countNotation: ['count', countNotation.parse],
    numberNotation: ['number', numberNotation.parse],
    yearNotation: ['year', yearNotation.parse],
    dateNotation: ['day', dateNotation.parse],
    'a range of money': ['moneyRange', rangeOf(moneyNotation.parse)],
    'a range of FTE': ['fteRange', rangeOf(fteNotation.parse)],
    'a part of the seats': ['fraction', parseFraction],
  };

const fields = fieldsIn(readSources(resolve(import.meta.dirname, '../..'), ['renderer']));

describe('each field of a dialog', () => {
  test.each(Object.entries(components))(
    'reads as a second reader does: %s',
    (name, [kind, made]) => {
      expect(compared(drawn(name, kind, made))).toEqual(alike);
    },
  );

  test.each(Object.entries(notations))('reads all texts so: %s', (name, [kind, parse]) => {
    const leavesOut = (text: string) => isBelowZero(kind, text);
    expect(compared({ name, kind, leavesOut, answer: (text) => answerOf(parse(text)) })).toEqual(
      alike,
    );
  });

  test('that takes a number or a day is one of these', () => {
    const unknown = fields.filter(({ component }) => !(component in components));
    expect(unknown).toEqual([]);
    expect(fields.length).toBeGreaterThan(90);
  });

  test('of each of these kinds stands somewhere in the window', () => {
    const used = new Set(fields.map(({ component }) => component));
    expect([...used].toSorted()).toEqual(Object.keys(components).toSorted());
  });

  test('that reads a text is known by its name', () => {
    expect(Object.keys(valueFields).toSorted()).toEqual(
      Object.keys(components)
        .filter((name) => !name.includes(' '))
        .toSorted(),
    );
  });
});
