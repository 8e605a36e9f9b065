// The board pack as data: cover, the answer on one page, and its sections in their order.

import { spacedHex } from '../fingerprint.ts';
import type { Looking } from '../looking.ts';
import { overviewOf } from '../overview/figures.ts';
import { pathForward } from '../pathForward/figures.ts';
import type { Plan } from '../plan.ts';
import { formatDate } from '../values/date.ts';
import { answerCharts, answerFacts } from './answerPaper.ts';
import { approachPaper } from './approachTables.ts';
import { assumptionsSection } from './assumptionsPaper.ts';
import { organisationSection } from './boardPaper.ts';
import { cashPapers } from './cashPaper.ts';
import { chanceSection } from './chancePaper.ts';
import { contributionsSection } from './contributionsPaper.ts';
import { costSection } from './costPaper.ts';
import { coverSection } from './coverPaper.ts';
import { explanationsPapers } from './explanationsPaper.ts';
import { goalsPapers, groupsPaper } from './goalsPaper.ts';
import { infrastructurePaper } from './infrastructurePaper.ts';
import {
  type Fact,
  type HistoryMark,
  type PaperTable,
  type Report,
  type Section,
  text,
} from './paper.ts';
import { scenariosPapers } from './scenariosPaper.ts';

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

function coverFacts({ asOf, year }: Looking, { entries, fingerprint }: HistoryMark): Fact[] {
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
export function reportOf(plan: Plan, looking: Looking, history: HistoryMark): Report {
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
      organisationSection(plan, looking, overview),
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
