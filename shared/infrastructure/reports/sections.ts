// Infrastructure in the board pack: who holds each asset, and whether that is enough.
import type { Plan } from '../../kernel/plan.ts';
import { plainSection, type ReportTable, type Section } from '../../kernel/report.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { formatDate } from '../../values/date.ts';
import { custodyOn } from '../figures/custody.ts';
import { furtherText, monthsText } from '../words/words.ts';

const columns = ['Asset', 'Custodian', 'Further custodians', 'Backups', 'Custody'];

const tones = { red: 'problem', amber: 'act', clear: 'good' } as const;
const stateWords = { red: 'Critical', amber: 'At risk', clear: 'Secure' } as const;

function noteOf({ assets, rules }: Plan['infrastructure']): string {
  if (assets.length === 0) return 'None is recorded.';
  const period = `A restore test is valid for ${monthsText(rules.provenMonths)}.`;
  return rules.source ? `${period} ${rules.source}` : period;
}

function custodyTable(plan: Plan, { asOf }: ViewSettings): ReportTable {
  const all = custodyOn(plan, asOf);
  return {
    title: `Infrastructure on ${formatDate(asOf)}`,
    columns: columns.map((header) => ({ header, numeric: false })),
    rows: all.map(({ asset, holder, copies, label, state }) => [
      asset.name,
      holder,
      furtherText(plan.members.roll, asset) || 'none',
      copies.map((one) => `${one.keeper}: ${one.label.toLowerCase()}`).join('; ') || 'none',
      `${stateWords[state]}: ${label.toLowerCase()}`,
    ]),
    tones: all.map(({ state }) => tones[state]),
    totalled: false,
    note: noteOf(plan.infrastructure),
  };
}

export function infrastructureSections(plan: Plan, settings: ViewSettings): readonly Section[] {
  return [plainSection('Infrastructure', [custodyTable(plan, settings)])];
}
