// The pack as Markdown and the plan as JSON: whole, readable, and read back as they were.
import { describe, expect, test } from 'vitest';
import { fileName } from '../../../shared/export/fileName.ts';
import { planJson } from '../../../shared/export/json.ts';
import { markdownOf } from '../../../shared/export/markdown.ts';
import { reportOf } from '../../../shared/export/pack.ts';
import { parsePlanFile } from '../../../shared/file/received.ts';
import type { Report } from '../../../shared/kernel/report.ts';
import type { ViewSettings } from '../../../shared/kernel/viewSettings.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { history } from '../../fixtures/historyMark.ts';

const settings: ViewSettings = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' };

describe('the pack as Markdown', () => {
  test('has every table of the report, with a line for each row', () => {
    const report = reportOf(openSfsPlan(), settings, history);
    const text = markdownOf(report);
    const tables = report.sections.flatMap((section) => section.tables);
    expect(tables.length).toBeGreaterThan(10);
    for (const { title, rows, columns } of tables) {
      const [, part = ''] = text.split(`\n### ${title}\n`);
      const lines =
        part
          .split(/\n###? /)[0]
          ?.split('\n')
          .filter((line) => line.startsWith('|')) ?? [];
      expect(lines).toHaveLength(rows.length === 0 ? 0 : rows.length + 2);
      const cells = lines.map((line) => line.replaceAll('\\|', '').split('|').length - 2);
      expect(new Set(cells)).toEqual(new Set(rows.length === 0 ? [] : [columns.length]));
    }
  });

  test('takes no text of the plan for a sign of its own', () => {
    const blank = { subtitle: '', answer: '- 1. # no', facts: [], charts: [], sections: [] };
    const cover = { name: 'A', note: null, cover: [] };
    const report: Report = { ...blank, ...cover, title: '| b <script> *c* & [d](e)\n# f' };
    expect(markdownOf(report)).toContain('# A: \\| b \\<script\\> \\*c\\* &amp; \\[d\\](e) \\# f');
    expect(markdownOf(report)).toContain('\n\\- 1. \\# no\n');
  });

  test('of an empty plan says so and ends with a line break', () => {
    const text = markdownOf(reportOf(emptyPlan(2012), settings, history));
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/undefined|NaN|null/);
  });
});

describe('the plan as JSON', () => {
  test.each([
    ['the example', openSfsPlan()],
    ['an empty plan', emptyPlan(2012)],
  ])('is read back as it was: %s', (_name, plan) => {
    const read = parsePlanFile(planJson(plan, '0.1.0'));
    expect(read.ok && JSON.stringify(read.value.plan)).toBe(JSON.stringify(plan));
    expect(read.ok && read.value.stated).toBeNull();
    expect(planJson(plan, '0.1.0')).toMatch(/^\{\n {2}"treekeeper": "plan",\n {2}"format": \d+,\n/);
  });
});

test('the history that a plan file names is read as it was written, and no other form of it', () => {
  const json = planJson(openSfsPlan(), '0.1.0', history);
  const statedIn = (text: string) => {
    const read = parsePlanFile(text);
    return read.ok ? read.value.stated : read.no;
  };
  expect(statedIn(json)).toEqual({ entries: history.entries, hex: history.fingerprint.hex });
  expect(statedIn(json.replace(history.fingerprint.hex, 'none'))).toBeNull();
});

test('a name of a file has no sign that a file system refuses', () => {
  expect(fileName('A/B: “c”?', 'md')).toBe('A B c.md');
  expect(fileName(' / ', 'md')).toBe('Plan.md');
  const marked = fileName('𠮷'.repeat(200), 'csv', history);
  expect(marked).toBe(
    `${'𠮷'.repeat(80 - 24 - 1)} edit ${history.entries} ${history.fingerprint.hex}.csv`,
  );
  expect(Buffer.from(marked).length).toBeLessThanOrEqual(255);
});
