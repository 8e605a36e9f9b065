// The board pack as Markdown: to be read in a mail or a repository as it stands.

import type { Fact, Report, ReportTable, Section } from '../kernel/report.ts';
import { withoutControls } from '../values/controls.ts';

/** What Markdown or HTML would take for a sign of theirs stands for itself. */
function plain(text: string): string {
  const line = withoutControls(text).replaceAll(/\s+/g, ' ').trim();
  const signs = line.replaceAll(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`);
  return signs.replace(/^([-+]|\d+[.)])(?=\s)/, (sign) => `\\${sign}`).replaceAll('&', '&amp;');
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function tableText({ title, columns, rows, heads = [], totalled, note }: ReportTable): string {
  const body = rows.map((cells, index) => {
    const isStrong = heads.includes(index) || (totalled && index === rows.length - 1);
    return row(cells.map((cell) => (isStrong && cell !== '' ? `**${plain(cell)}**` : plain(cell))));
  });
  const head = row(columns.map(({ header }) => plain(header)));
  const line = row(columns.map(({ numeric }) => (numeric ? '---:' : '---')));
  const table = rows.length === 0 ? [] : [[head, line, ...body].join('\n')];
  return [`### ${plain(title)}`, ...table, ...(note === null ? [] : [plain(note)])].join('\n\n');
}

const listText = (facts: readonly Fact[]) =>
  facts.map(({ label, value }) => `- ${plain(label)}: **${plain(value)}**`).join('\n');

function sectionText({ title, intro, tables }: Section): string {
  const parts = [`## ${plain(title)}`, ...(intro === null ? [] : [plain(intro)])];
  return [...parts, ...tables.map(tableText)].join('\n\n');
}

/** The charts are left out: their tables say the same. Ends with a line break. */
export function markdownOf(report: Report): string {
  const { name, title, note, cover, answer, facts, sections } = report;
  const parts = [
    `# ${plain(`${name}: ${title}`)}`,
    ...(note === null ? [] : [plain(note)]),
    ...(cover.length === 0 ? [] : [listText(cover)]),
    '## The answer',
    plain(answer),
    ...(facts.length === 0 ? [] : [listText(facts)]),
    ...sections.map(sectionText),
  ];
  return `${parts.join('\n\n')}\n`;
}
