// Reports: everything that leaves the plan as a file or on paper, with its settings and what it will look like.
import './reports.css';
import { formatDate } from '../../shared/values/date.ts';
import { notAllSaved } from '../state/exports.ts';
import { exportAs, savePlanCopy, writeBoardPack } from '../state/planExports.ts';
import { shownName } from '../state/shown.ts';
import { setState, useStore, useViewSettings } from '../state/store.ts';
import { useExported } from '../state/written.ts';
import { Card } from '../ui/Card.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { ExportedCard } from './ExportedCard.tsx';
import { PrintRow } from './PrintRow.tsx';
import { ReportRow } from './ReportRow.tsx';

const PackPreview = later(() => import('./PackPreview.tsx'));
// What lists and writes tables knows the reports of every feature: the page stands first.
const TableRow = later(() => import('./TableRow.tsx'), { atRest: true });
const exportMarkdown = () =>
  void import('../state/tableExports.ts').then((tables) => tables.exportMarkdown());

/** While the disk takes no edits: what is saved is not what is shown. */
const useUnsaved = () =>
  useStore(({ queue }) => (queue.waiting > 0 && queue.problem !== null ? notAllSaved : null));

function ForTheBoard({ unsaved }: { readonly unsaved: string | null }) {
  return (
    <Card title="For the board">
      <ReportRow
        title="Board pack"
        use="The report as a PDF, a picture of the overview, and every table as CSV, in a folder of its own."
        act="Export board pack…"
        kind="primary"
        disabled={unsaved}
        onAct={() => void writeBoardPack()}
        preview={() => <PackPreview />}
      />
      <ReportRow
        title="Board pack as text (Markdown)"
        use="The same report as one text file, for a wiki, an email or a repository."
        act="Export as Markdown…"
        disabled={unsaved}
        onAct={exportMarkdown}
      />
      <PrintRow />
    </Card>
  );
}

function ForSpreadsheets({ unsaved }: { readonly unsaved: string | null }) {
  return (
    <Card title="For spreadsheets">
      <ReportRow
        title="Workbook (Excel)"
        use="The plan on several sheets, with formulas, to calculate further."
        act="Export workbook…"
        disabled={unsaved}
        onAct={() => void exportAs('workbook')}
      />
      <TableRow />
    </Card>
  );
}

function ForOthers({ unsaved }: { readonly unsaved: string | null }) {
  return (
    <Card title="To share, keep and check">
      <ReportRow
        title="Workspace file"
        use="The plan with its full history as one file, to open in Treekeeper on another computer."
        act="Export workspace file…"
        disabled={unsaved}
        onAct={() => void exportAs('workspace')}
      />
      <ReportRow
        title="Plan (JSON)"
        use="The plan without its history, for another program. Includes edits that are not saved yet."
        act="Export as JSON…"
        onAct={() => void savePlanCopy()}
      />
      <ReportRow
        title="Verify a report"
        use="Checks whether a report you received matches the history of this workspace."
        act="Verify a report…"
        onAct={() => setState({ overlay: 'verify' })}
      />
    </Card>
  );
}

export default function ReportsPage() {
  const { year, asOf } = useViewSettings();
  const unsaved = useUnsaved();
  // Where the file is comes before the next export.
  const hasExported = useExported((all) => all.length > 0);
  const other = useStore((state) => shownName(state));
  return (
    <main className="page reports-page">
      <PageHeader
        title="Reports"
        subtitle={`Exports are for ${year}, as of ${formatDate(asOf)}. Change both under Showing, at the top of the window.`}
      />
      {other && (
        <p className="dim">
          {`Now shown: ${other}. Tables and printed pages are of it; everything else is of the current plan.`}
        </p>
      )}
      {unsaved && <p role="status">{unsaved}</p>}
      {hasExported && <ExportedCard />}
      <ForTheBoard unsaved={unsaved} />
      <ForSpreadsheets unsaved={unsaved} />
      <ForOthers unsaved={unsaved} />
      {!hasExported && <ExportedCard />}
    </main>
  );
}
