// The board pack as a PDF, read page by page: nothing empty, nothing cut, each section in its order.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import electron from 'electron';
import { planJson } from '../../shared/export/json.ts';
import { reportOf } from '../../shared/export/pack.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { emptyPlan } from '../../shared/registry/parts.ts';
import { openSfsPlan } from '../fixtures/builders.ts';
import { crowdedPlan } from '../fixtures/crowdedPlan.ts';
import { history } from '../fixtures/historyMark.ts';
import { packSections } from '../fixtures/packSections.ts';
import { expect, test } from './launch.ts';
import { flat, type Line, readPdf, textOf } from './pdf.ts';

const project = resolve(import.meta.dirname, '..', '..');
const sandbox = process.env.TREEKEEPER_SANDBOX === 'off' ? ['--no-sandbox'] : [];

const sections = ['The answer', ...packSections];

async function paperOf(plan: Plan) {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-paper-'));
  const file = join(folder, 'plan.json');
  writeFileSync(file, planJson(plan, '0.1.0'));
  // On A4, wherever the story runs.
  const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const env = { ...process.env, TREEKEEPER_DATA: data, LC_ALL: 'de_DE.UTF-8' };
  const words = ['export', '--pdf', file, '--out', folder];
  await promisify(execFile)(String(electron), [project, ...sandbox, ...words], { env });
  return await readPdf(readFileSync(join(folder, 'board-pack.pdf')));
}

// A4 in points, and the margins of the paper.
const width = 595;
const side = 16 * (72 / 25.4);
const foot = 20 * (72 / 25.4);

/** What stands lowest on a page, without its foot. */
function lastLine(page: readonly Line[]): readonly string[] {
  const body = page.filter(({ y }) => y > foot);
  const lowest = Math.min(...body.map(({ y }) => y));
  return body.filter(({ y }) => y < lowest + 2).map(({ text }) => flat(text).trim());
}

const settings = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' } as const;

/** The heads of all columns. */
function heads(plan: Plan): ReadonlySet<string> {
  const { sections: all } = reportOf(plan, settings, history);
  const columns = all.flatMap(({ tables }) => tables.flatMap((table) => table.columns));
  return new Set(columns.map(({ header }) => header));
}

interface Titled {
  readonly title: string;
  readonly items: readonly Titled[];
}
const titles = (some: readonly Titled[]): string[] =>
  some.flatMap(({ title, items }) => [title, ...titles(items)]);

/** Every page has its number and a text, nothing reaches over the margins, no heading stands alone. */
async function wholePaper(plan: Plan, least: number, most: number) {
  const { pages, outline, isTagged } = await paperOf(plan);
  expect(pages.length).toBeGreaterThanOrEqual(least);
  expect(pages.length).toBeLessThanOrEqual(most);
  expect(isTagged).toBe(true);
  const headings = titles(outline).map(flat);
  const above = new Set([...heads(plan), ...headings]);
  for (const [index, page] of pages.entries()) {
    expect(flat(textOf(page))).toContain(`Page ${index + 1} of ${pages.length}`);
    const body = page.filter(({ y }) => y > foot);
    expect(body.length).toBeGreaterThan(0);
    const over = body.filter(({ left, right }) => left < side - 1 || right > width - side + 1);
    expect(over).toEqual([]);
    const line = lastLine(page);
    expect([line, line.every((text) => above.has(text))]).toEqual([line, false]);
  }
  expect(headings.filter((title) => sections.includes(title))).toEqual(sections);
  expect(flat(textOf(pages[1] ?? []))).toContain('The answer');
  expect(flat(textOf(pages[2] ?? []))).toContain('Organization');
  // What reaches over the margin makes Chromium shrink the whole paper, and all letters with it.
  const heading = pages[2]?.find(({ text }) => text === 'Organization');
  expect(heading?.size).toBeCloseTo(14, 1);
  return pages.map((page) => flat(textOf(page)));
}

test('the pack of the example is whole', async () => {
  await wholePaper(openSfsPlan(), 9, 20);
});

test('the pack of an empty plan is whole', async () => {
  await wholePaper(emptyPlan(2026), 4, 12);
});

test('the pack of a crowded plan is whole: heads repeat, and long words break', async () => {
  const texts = await wholePaper(crowdedPlan(), 20, 50);
  const withHead = texts.filter((text) => /Line Activity FTE Low Likely High Basis/.test(text));
  expect(withHead.length).toBeGreaterThan(2);
  const longest = 'Line-unbrokenunbrokenunbrokenunbrokenunbroken-6';
  expect(texts.join('').replaceAll(' ', '')).toContain(longest);
});

test('the pack answers who decides, and what follows where a Promoter leaves', async () => {
  const before = flat((await paperOf(openSfsPlan())).pages.map(textOf).join(' '));
  expect(before).toContain('Board seats 5 authorized; 5 seats in office, 0 directors recorded');
  expect(before).toContain('Quorum 3 (more than 1/2 of 5 seats authorized)');
  expect(before).toContain('Funding gap, expected $355,000, excludes 1 unknown');
  expect(before).toContain('Fully funded 0%');
  expect(before).toContain(
    'Reading A: facilities inside the $150K Cost per FTE $367,741.94 solved: ($3,000,000 − $150,000 of other lines) / 7.75 FTE',
  );

  const leaving = {
    type: 'members/leave',
    member: 'member-cray',
    lastDay: '2011-12-31',
  } as const;
  const after = flat((await paperOf(openSfsPlan(leaving))).pages.map(textOf).join(' '));
  expect(after).toContain('Board seats 4 authorized; 4 seats in office, 0 directors recorded');
  expect(after).toContain('Quorum 3 (more than 1/2 of 4 seats authorized)');
  expect(after).toContain('Funding gap, expected $855,000, excludes 1 unknown');
  expect(after).toContain('Cash receipts = $1,845,000');
});
