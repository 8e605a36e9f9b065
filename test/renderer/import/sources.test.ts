// Where rows come from: text in any encoding, workbooks by way of main, and what is refused by its reason.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { clipboardSource, fileSource, type Source } from '../../../renderer/import/sources.ts';
import { no, ok, type Result } from '../../../shared/values/result.ts';
import { bridge } from '../frame/platform.ts';

const usual = bridge.answers.readSpreadsheet;
afterEach(() => {
  bridge.answers.readSpreadsheet = usual;
});

const fileOf = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const zip = Uint8Array.of(0x50, 0x4b, 3, 4);

function taken(read: Result<Source>): Source {
  if (!read.ok) throw new Error(read.no.why);
  return read.value;
}

const firstCells = (source: Source) => source.sheets[0]?.sheet.rows.map(({ cells }) => cells[0]);

describe('a text file', () => {
  test('is read once more in the encoding and with the separator that were chosen', async () => {
    const latin = Uint8Array.of(0x4e, 0x61, 0x6d, 0x65, 0x0a, 0xa3, 0xf3, 0x64, 0x9f, 0x0a);
    const source = taken(await fileSource(fileOf('roll.csv', latin)));
    expect(source.encoding).toBe('windows-1252');
    const again = taken(source.again?.({ encoding: 'windows-1250' }) ?? no(refusedOf('none')));
    expect(again.encoding).toBe('windows-1250');
    expect(firstCells(again)).toEqual(['Name', 'Łódź']);
    const parted = taken(again.again?.({ separator: 'd' }) ?? no(refusedOf('none')));
    expect(parted.encoding).toBe('windows-1250');
    expect(firstCells(parted)).toEqual(['Name', 'Łó']);
  });

  test('of more than 10 MB is refused before it is read', async () => {
    const read = await fileSource(fileOf('large.csv', new Uint8Array(10 * 2 ** 20 + 1)));
    expect(read).toMatchObject({ ok: false, no: { why: '“large.csv” is larger than 10 MB.' } });
  });
});

const problem = { kind: 'problem' as const, what: '', remedy: '', safe: '' };
const refusedOf = (why: string) => ({ what: '', why, remedy: '' });

describe('a workbook', () => {
  const rows = [
    { line: 1, cells: ['Member'] },
    { line: 2, cells: ['Cray'] },
  ];

  test('that Treekeeper exported is refused with what to import instead, but for a sheet that was added', async () => {
    const own = ['Summary', 'Assumptions', 'Dues', 'Reserve'].map((name) => ({
      name,
      rows,
      tooMany: null,
    }));
    bridge.answers.readSpreadsheet = async () => ok(own);
    expect(await fileSource(fileOf('workbook.xlsx', zip))).toMatchObject({
      no: {
        why: expect.stringContaining('is a workbook that Treekeeper exported'),
        remedy: expect.stringContaining('CSV'),
      },
    });
    bridge.answers.readSpreadsheet = async () => ok([...own, { name: 'New', rows, tooMany: null }]);
    const source = taken(await fileSource(fileOf('workbook.xlsx', zip)));
    expect(source.sheets.map(({ label }) => label)).toEqual(['New']);
  });

  test('offers the sheets that have rows, named in the history with their file', async () => {
    bridge.answers.readSpreadsheet = async () =>
      ok([
        { name: 'Empty', rows: [], tooMany: null },
        { name: 'Roll', rows, tooMany: null },
        { name: 'Old', rows, tooMany: null },
      ]);
    const source = taken(await fileSource(fileOf('roll.xlsx', zip)));
    expect(source.sheets.map(({ label }) => label)).toEqual(['Roll', 'Old']);
    expect(source.sheets.map(({ sheet }) => sheet.name)).toEqual([
      'roll.xlsx, Roll',
      'roll.xlsx, Old',
    ]);
    expect(source.again).toBeNull();
  });

  test('that is none is no text either: main says what it is', async () => {
    bridge.answers.readSpreadsheet = async () => no({ ...problem, why: 'It isn’t a workbook.' });
    const read = await fileSource(fileOf('roll.XLSX', 'Member\nCray\n'));
    expect(read).toMatchObject({ ok: false, no: { why: 'It isn’t a workbook.' } });
    // Other programs save a text as one of the older kind.
    expect(firstCells(taken(await fileSource(fileOf('roll.xls', 'Member\nCray\n'))))).toEqual([
      'Member',
      'Cray',
    ]);
  });

  test('with one sheet is named by its file alone', async () => {
    bridge.answers.readSpreadsheet = async () => ok([{ name: 'Roll', rows, tooMany: null }]);
    const source = taken(await fileSource(fileOf('roll.xlsx', zip)));
    expect(source.sheets.map(({ sheet }) => sheet.name)).toEqual(['roll.xlsx']);
    expect(source.sheets.map(({ sheet }) => sheet.title)).toEqual(['Roll']);
  });

  test('with too many rows says how many can be imported', async () => {
    bridge.answers.readSpreadsheet = async () => ok([{ name: 'Raw', rows: [], tooMany: 6_000 }]);
    expect(await fileSource(fileOf('raw.xlsx', zip))).toMatchObject({
      no: { why: 'Sheet “Raw” has 6,000 rows; 5,000 can be imported at once.' },
    });
  });

  test('that main cannot read is refused in main’s words', async () => {
    const problem = { kind: 'problem', what: 'W', why: 'Y', remedy: 'R', safe: 'S' } as const;
    bridge.answers.readSpreadsheet = async () => no(problem);
    expect(await fileSource(fileOf('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)))).toEqual(
      no({ what: 'W', why: 'Y', remedy: 'R' }),
    );
  });
});

test('rows from the clipboard are parted by tabs, and another separator can be chosen', () => {
  const source = taken(clipboardSource('Member\tTier\nCray\tPromoter'));
  expect(source.sheets[0]?.sheet.rows[1]?.cells).toEqual(['Cray', 'Promoter']);
  const again = taken(source.again?.({ separator: ';' }) ?? no(refusedOf('none')));
  expect(again.sheets[0]?.sheet.rows[1]?.cells).toHaveLength(1);
});
