// What is told of a text that is no day.
import { expect, test } from 'vitest';
import { parseDate, parseYear } from '../../../shared/values/dayText.ts';

test.each([
  ['2012-02-30', 'That date does not exist.'],
  ['2012-09-31', 'That date does not exist.'],
  ['31/02/2012', 'That date does not exist.'],
  ['31 Jan 45', 'The year needs four digits.'],
  ['31.01.45', 'The year needs four digits.'],
  ['1²/12/2012', 'This isn’t a valid date.'],
  ['２０１２-０１-３１', 'This isn’t a valid date.'],
])('%s: %s', (text, why) => {
  const read = parseDate(text);
  expect(read.ok ? null : read.no.why).toBe(why);
});

test('a year is read among signs that nobody sees', () => {
  expect(parseYear('\u200b2012\u00a0')).toEqual({ ok: true, value: 2012 });
});

test.each([
  ['Fri, 3 Feb 2012', null],
  ['friday 03/02/2012', 'It can be read in two ways.'],
  ['Tuesday, January 31, 2012', null],
  ['Mon, 3 Feb 2012', 'That day is a Friday.'],
  ['Wed 2012-01-31', 'That day is a Tuesday.'],
])('the day of the week in %s belongs to its day', (text, why) => {
  const read = parseDate(text);
  expect(read.ok ? null : read.no.why).toBe(why);
});

test('the day of the week belongs to the day in a file whose order is known too', () => {
  expect(parseDate('Wed 07/03/2012', 'dayFirst')).toEqual({ ok: true, value: '2012-03-07' });
  expect(parseDate('Wed 03/07/1912', 'dayFirst')).toEqual({ ok: true, value: '1912-07-03' });
  expect(parseDate('Wed 07/03/2012', 'monthFirst')).toMatchObject({
    no: { why: 'That day is a Tuesday.' },
  });
});
