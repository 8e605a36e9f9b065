// What is to be exported is parsed: of each kind the day too, which goes into a file and its name.
import { expect, test } from 'vitest';
import { readExport } from '../../../electron/bridge/readExport.ts';

const settings = { year: 2012, end: 'likely', view: 'expected' };
const table = { name: 'dues.csv', table: 'dues', plan: '{}', form: 'commas' };
const requests: Readonly<Record<string, (asOf: string) => object>> = {
  workbook: (asOf) => ({ kind: 'workbook', asOf }),
  workspace: (asOf) => ({ kind: 'workspace', asOf }),
  markdown: (asOf) => ({ kind: 'markdown', settings: { ...settings, asOf } }),
  table: (asOf) => ({ kind: 'table', ...table, view: { year: 2012, asOf } }),
};

test.each(Object.entries(requests))(
  'a %s is asked for as of a day, and of nothing else',
  (_, of) => {
    expect(readExport(of('2012-01-31'))).toEqual(of('2012-01-31'));
    for (const text of ['../../a', '2012-02-30', '']) {
      expect(() => readExport(of(text))).toThrow(`Expected a day, got “${text}”.`);
    }
  },
);
