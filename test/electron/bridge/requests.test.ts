// The readers of what the window asks: each takes its own shape and no other.
import { expect, test } from 'vitest';
import {
  readCount,
  readDay,
  readFileName,
  readNothing,
  readOneOf,
  readOptionalText,
  readRecord,
  readText,
  readTextUpTo,
} from '../../../electron/bridge/requests.ts';

const readPair = readRecord({ name: readText, count: readCount });

test.each([
  ['nothing', readNothing, null],
  ['a text', readText, ''],
  ['a text of the longest', readTextUpTo(3), 'abc'],
  ['a missing text', readOptionalText, null],
  ['a count', readCount, 3],
  ['a day', readDay, '2012-02-29'],
  ['a file name', readFileName, 'OpenSFS, cost 2012. edit 3.csv'],
  ['a word', readOneOf(['a', 'b']), 'b'],
  ['a record', readPair, { name: 'a', count: 0 }],
])('%s is read as it is', (_name, read, raw) => {
  expect(read(raw)).toEqual(raw);
});

test.each([
  ['something', readNothing, 1],
  ['undefined', readNothing, undefined],
  ['a number', readText, 1],
  ['a text beyond the longest', readTextUpTo(3), 'abcd'],
  ['a number for a text with a limit', readTextUpTo(3), 1],
  ['a negative count', readCount, -1],
  ['a day that is none', readDay, '2013-02-29'],
  ['a fraction', readCount, 0.5],
  ['a path', readFileName, '/etc/profile.csv'],
  ['a path of Windows', readFileName, 'C:\\a.csv'],
  ['a way out of the folder', readFileName, '..\\a.csv'],
  ['the folder above', readFileName, '..'],
  ['an empty file name', readFileName, ' '],
  ['a file name with a NUL', readFileName, 'a.csv\0.exe'],
  ['a file name without end', readFileName, 'a'.repeat(201)],
  ['another word', readOneOf(['a', 'b']), 'c'],
  ['no record', readPair, null],
  ['a record with too little', readPair, { name: 'a' }],
  ['a record with too much', readPair, { name: 'a', count: 1, extra: 1 }],
  ['a record with a prototype key', readPair, JSON.parse('{"name":"a","count":1,"__proto__":1}')],
])('%s is refused', (_name, read, raw) => {
  expect(() => read(raw)).toThrow(/Expected/);
});
