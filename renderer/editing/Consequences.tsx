// What follows from a change before it is confirmed: each figure before and after, live.
import '../../shared/registry/consequences.ts';
import './consequences.css';
import { type ReactNode, useMemo } from 'react';
import { settingsFrom } from '../../shared/consortium/figures.ts';
import { applyChange, type Change } from '../../shared/kernel/change.ts';
import { type Consequence, consequences } from '../../shared/kernel/consequences.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import type { ViewSettings } from '../../shared/kernel/viewSettings.ts';
import { formatDate, type PlainDate } from '../../shared/values/date.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Refused } from '../ui/Refused.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

interface Props {
  /** Null while the form is not filled in far enough. */
  readonly change: Change | null;
  /** The first day on which it takes effect, where it has one. */
  readonly from?: PlainDate | null | undefined;
  /** What it is made on, where that is not the plan that is shown. */
  readonly on?: Plan | undefined;
}

/** What follows the first comma stands under it, so that figures stay in their columns. */
function Value({ text }: { readonly text: string }) {
  const [first, ...more] = text.split(', ');
  return (
    <>
      {first}
      {more.length > 0 && (
        <>
          <VisuallyHidden>, </VisuallyHidden>
          <span className="follows-more">{more.join(', ')}</span>
        </>
      )}
    </>
  );
}

function Unchanged({ label, after }: Consequence) {
  return (
    <tr className="dim">
      <th scope="row">{label}</th>
      <td className="number" colSpan={3}>
        <VisuallyHidden>stays </VisuallyHidden>
        <Value text={after} />
      </td>
    </tr>
  );
}

function Changed({ label, before, after }: Consequence) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">
        <Value text={before} />
      </td>
      <td className="follows-arrow">
        <span aria-hidden="true">→</span>
        <VisuallyHidden>becomes</VisuallyHidden>
      </td>
      <td className="number follows-after">
        <Value text={after} />
      </td>
    </tr>
  );
}

function settingsText({ asOf, year, view, end }: ViewSettings): string {
  return `On ${formatDate(asOf)}, fiscal year ${year}, ${view}, at the ${end} end.`;
}

function useConsequences({ change, from = null, on }: Props) {
  const shownPlan = usePlan();
  const plan = on ?? shownPlan;
  const viewSettings = useViewSettings();
  return useMemo(() => {
    const after = change && applyChange(plan, change);
    const settings = settingsFrom(plan, viewSettings, from);
    if (!after?.ok) return { refusal: after?.no ?? null, rows: null, settings };
    return { refusal: null, rows: consequences(plan, after.value, settings), settings };
  }, [plan, viewSettings, change, from]);
}

/** The caller keeps `change` while nothing in it differs. */
export function Consequences(props: Props) {
  const { refusal, rows, settings } = useConsequences(props);
  return (
    <section className="follows" aria-label="Impact" aria-live="polite">
      <h3>Impact</h3>
      {refusal && <Refused refusal={refusal} />}
      {!refusal && !rows && (
        <p className="dim">Fill in the form to see the impact before you confirm.</p>
      )}
      {rows && (
        <>
          <p className="dim small">{settingsText(settings)}</p>
          <table>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">Figure</th>
                <th scope="col">Before</th>
                <td />
                <th scope="col">After</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) =>
                row.before === row.after ? (
                  <Unchanged key={row.label} {...row} />
                ) : (
                  <Changed key={row.label} {...row} />
                ),
              )}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** The fields of a form, and beside them what follows. */
export function FormConsequences({ children, ...props }: Props & { readonly children: ReactNode }) {
  return (
    <div className="form-follows">
      <div className="stack">{children}</div>
      <Consequences {...props} />
    </div>
  );
}
