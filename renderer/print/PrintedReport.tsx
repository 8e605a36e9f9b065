// The printed board pack: a cover, the answer on one page, and the sections; headings and tables, so that it reads aloud as it looks.
import type { Fact, Report, Section } from '../../shared/kernel/report.ts';
import { Chart } from './Chart.tsx';
import { Table } from './Table.tsx';

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="paper-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Cover({ report: { name, title, note, cover } }: { readonly report: Report }) {
  return (
    <header className="paper-cover">
      <p className="paper-kind">Board pack</p>
      <h1>{name}</h1>
      <p className="paper-question">{title}</p>
      <Facts facts={cover} />
      <p className="paper-note">
        The fingerprint identifies the full history of the plan. A copy of the workspace with a
        different history has a different fingerprint.
      </p>
      {note && <p className="paper-note">{note}</p>}
    </header>
  );
}

function Answer({ report: { subtitle, answer, facts, charts } }: { readonly report: Report }) {
  return (
    <section className="paper-page">
      <h2>The answer</h2>
      <p className="paper-note">{subtitle}</p>
      <p className="paper-answer">{answer}</p>
      <Facts facts={facts} />
      {charts.map((chart) => (
        <Chart key={chart.title} chart={chart} />
      ))}
    </section>
  );
}

function Part({ title, intro, charts, tables }: Section) {
  return (
    <section className="paper-section">
      <h2>{title}</h2>
      {intro && <p className="paper-note">{intro}</p>}
      {charts.map((chart) => (
        <Chart key={chart.title} chart={chart} />
      ))}
      {tables.map((table) => (
        <Table key={table.title} {...table} />
      ))}
    </section>
  );
}

export function PrintedReport({ report }: { readonly report: Report }) {
  return (
    <main>
      <Cover report={report} />
      <Answer report={report} />
      {report.sections.map((section) => (
        <Part key={section.title} {...section} />
      ))}
    </main>
  );
}
