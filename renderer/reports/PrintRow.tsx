// Printing one page of the window.
import { useState } from 'react';
import { registeredPages } from '../../shared/registry/pages.ts';
import type { PageName } from '../state/pages.ts';
import { printOther } from '../state/planExports.ts';
import { type Choice, Select } from '../ui/Select.tsx';
import { ReportRow } from './ReportRow.tsx';

const printable = registeredPages.filter(({ name }) => name !== 'reports' && name !== 'workspaces');
const choices: readonly Choice<PageName>[] = printable.map(({ name, label }) => ({
  value: name,
  label,
}));

export function PrintRow() {
  const [page, choose] = useState<PageName>('overview');
  return (
    <ReportRow
      title="Printed page"
      use="One page on paper as it is shown. Without a printer, a PDF."
      act="Print page…"
      onAct={() => void printOther(page)}
    >
      <Select label="Page" value={page} choices={choices} onCommit={choose} />
    </ReportRow>
  );
}
