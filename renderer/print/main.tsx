// The printed page: asks main for the plan, draws the board pack.
import '../ui/tokens.css';
import './report.css';
import './charts.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { reportOf } from '../../shared/export/pack.ts';
import { historyMarkOf } from '../../shared/history/fingerprint.ts';
import type { ViewSettings } from '../../shared/kernel/viewSettings.ts';
import { ask } from '../state/bridge.ts';
import { printedView } from '../state/printedView.ts';
import { PrintedReport } from './PrintedReport.tsx';

const viewSettings: ViewSettings = { ...printedView(), end: 'likely', view: 'expected' };

async function print(place: Element): Promise<void> {
  const opened = await ask.planToPrint(null);
  if (!opened.ok) throw new Error(opened.no.why);
  const { plan, ...reached } = opened.value;
  const report = reportOf(JSON.parse(plan), viewSettings, await historyMarkOf(reached));
  document.title = `${report.name}: ${report.title}`;
  // At once with all that its charts measure: whoever prints looks only for the heading.
  flushSync(() => createRoot(place).render(<PrintedReport report={report} />));
}

const place = document.querySelector('#paper');
if (place) void print(place);
