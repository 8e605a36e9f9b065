// The board pack as data: cover, the answer on one page, and its sections in their order.

import '../registry/changes.ts';
import '../registry/explainers.ts';
import { coverSection } from '../contributions/reports/coverSection.ts';
import { contributionsSection } from '../contributions/reports/section.ts';
import { costSection } from '../cost/reports/section.ts';
import { explanationsPapers } from '../explanations/reports.ts';
import { goalsPapers, groupsPaper } from '../goals/reports/sections.ts';
import { type HistoryMark, spacedHex } from '../history/fingerprint.ts';
import { infrastructurePaper } from '../infrastructure/reports/section.ts';
import { cashPapers } from '../invoices/reports/cashSections.ts';
import type { Plan } from '../kernel/plan.ts';
import { type Fact, type PaperTable, type Report, type Section, text } from '../kernel/report.ts';
import type { ViewSettings } from '../kernel/viewSettings.ts';
import { organisationSection } from '../organization/reports/section.ts';
import { overviewOf } from '../overview/figures.ts';
import { answerCharts, answerFacts } from '../overview/reports/answer.ts';
import { assumptionsSection } from '../overview/reports/assumptions.ts';
import { pathForward } from '../pathForward/figures.ts';
import { approachPaper } from '../principles/reports.ts';
import { chanceSection } from '../risk/reports/section.ts';
import { scenariosPapers } from '../scenarios/reports/sections.ts';
import { formatDate } from '../values/date.ts';

export type { PaperTable };

function section(title: string, ...tables: readonly PaperTable[]): Section {
  return { title, intro: null, charts: [], tables };
}

function pathTable(plan: Plan): PaperTable {
  return {
    title: 'The four steps',
    columns: ['Step', 'State', 'Because'].map(text),
    rows: pathForward(plan).map(({ name: step, state, because }) => [step, state, because]),
    totalled: false,
    note: null,
  };
}

function coverFacts({ asOf, year }: ViewSettings, { entries, fingerprint }: HistoryMark): Fact[] {
  return [
    { label: 'As of', value: formatDate(asOf) },
    { label: 'Fiscal year', value: String(year) },
    { label: 'Number of entries in the history', value: String(entries) },
    { label: 'Fingerprint of the history', value: spacedHex(fingerprint) },
    { label: 'The same in words', value: fingerprint.words },
  ];
}

/** Only where somebody chose a figure for it. */
function explanationsSection(plan: Plan): readonly Section[] {
  const papers = explanationsPapers(plan);
  return papers.length === 0 ? [] : [section('Explanations', ...papers)];
}

/** Everything on the paper, in its order; the same plan, view and history give the same paper. */
export function reportOf(plan: Plan, looking: ViewSettings, history: HistoryMark): Report {
  const overview = overviewOf(plan, looking);
  const { profile } = plan.consortium;
  return {
    name: profile.name,
    title: `Can we fund the community tree in ${looking.year}?`,
    subtitle: `As of ${formatDate(looking.asOf)}, fiscal year ${looking.year}`,
    note: profile.note,
    cover: coverFacts(looking, history),
    answer: overview.answer,
    facts: answerFacts(overview),
    charts: answerCharts(plan, overview),
    sections: [
      organisationSection(plan, looking),
      costSection(plan, looking),
      coverSection(plan, looking),
      contributionsSection(plan),
      section('Cash', ...cashPapers(plan, looking)),
      chanceSection(plan, looking),
      section('Goals', groupsPaper(plan, looking), ...goalsPapers(plan, looking)),
      section('Infrastructure', infrastructurePaper(plan, looking)),
      section('Approach', approachPaper(plan, looking)),
      section('Path forward', pathTable(plan)),
      section('Scenarios', ...scenariosPapers(plan, looking)),
      assumptionsSection(plan, looking),
      ...explanationsSection(plan),
    ],
  };
}
