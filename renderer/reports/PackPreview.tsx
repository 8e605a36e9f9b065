// The report of the board pack as it will be drawn, made small: on a sheet with the style sheets of the paper alone.
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { reportOf } from '../../shared/export/pack.ts';
import type { Report } from '../../shared/kernel/report.ts';
import chartStyle from '../charts/chart.css?inline';
import paperCharts from '../print/charts.css?inline';
import { PrintedReport } from '../print/PrintedReport.tsx';
import paperStyle from '../print/report.css?inline';
import { keptHistory } from '../state/exports.ts';
import { useStore, useViewSettings } from '../state/store.ts';

/** As the pack is written: of the plan that is kept, for the year and the day that are shown. */
function useReport(): Report | null {
  const saved = useStore((state) => state.saved);
  const { year, asOf } = useViewSettings();
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => {
    let isHere = true;
    void keptHistory().then((history) => {
      if (!isHere) return;
      setReport(reportOf(saved, { year, asOf, end: 'likely', view: 'expected' }, history));
    });
    return () => {
      isHere = false;
    };
  }, [saved, year, asOf]);
  return report;
}

// What begins a page on paper has some room above it here.
const apart = '.paper-cover, .paper-page { padding-bottom: 20mm; }';

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Apart from the page: neither takes the style sheets of the other. */
function usePaper() {
  const host = useRef<HTMLDivElement>(null);
  const [paper, setPaper] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [chartStyle, paperStyle, paperCharts, apart].map(sheetOf);
    setPaper(root);
  }, []);
  return { host, paper };
}

function Contents({ report }: { readonly report: Report }) {
  const titles = ['Cover', 'The answer', ...report.sections.map(({ title }) => title)];
  return <p className="dim small">{`Sections: ${titles.join(', ')}.`}</p>;
}

export default function PackPreview() {
  const report = useReport();
  const { host, paper } = usePaper();
  return (
    <>
      {report ? (
        <Contents report={report} />
      ) : (
        <p className="dim small" role="status">
          Preparing the preview…
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys */}
      <section className="report-paper" aria-label="Preview of the board pack" tabIndex={0}>
        {/* A picture for the eye: its headings are none of this page. Its sections are named above. */}
        <div ref={host} inert className="report-sheet" data-empty={report === null || undefined}>
          {paper &&
            report &&
            createPortal(
              <div className="paper-sheet">
                <PrintedReport report={report} />
              </div>,
              paper,
            )}
        </div>
      </section>
    </>
  );
}
