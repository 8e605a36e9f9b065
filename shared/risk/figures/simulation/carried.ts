// Restricted cash that a year leaves to the next, by trial: beyond what people and other kind leave of
// the need. It is worked out anew for each outcome: the lines of the year before may have changed.
import { at, fundsIn } from './funds.ts';
import type { Run } from './simulate.ts';

/** What the year at this position has from the one before for an activity; null where nothing may be left. */
function carriedInto(run: Run, index: number, activity: number): Float64Array | null {
  const of = run.problem.years[index];
  return of?.carries.includes(activity) ? leftBy(run, of.before, activity) : null;
}

function leftBy(run: Run, index: number, activity: number): Float64Array | null {
  const [of, sums] = [run.problem.years[index], run.years[index]];
  const need = sums?.need[activity];
  if (!of || !sums || !need) return null;
  const { offered, tied } = fundsIn(run, of);
  const [all, restricted] = [offered[activity] ?? 0, tied.get(activity) ?? 0];
  const [relief, earlier] = [sums.relief[activity], carriedInto(run, index, activity)];
  return need.map((needed, trial) => {
    const cash = at(restricted, trial);
    const kind = at(all, trial) - cash;
    const open = Math.max(0, needed - (relief?.[trial] ?? 0) - kind);
    return Math.max(0, cash + (earlier?.[trial] ?? 0) - open);
  });
}

/** What only unrestricted cash covers of the activities into which restricted cash may be carried. */
export function wantedOfCarrying(run: Run, index: number): Float64Array | null {
  const [of, sums] = [run.problem.years[index], run.years[index]];
  if (!of || !sums || of.carries.length === 0) return null;
  const { offered } = fundsIn(run, of);
  const wanted = new Float64Array(run.problem.trials);
  for (const activity of of.carries) {
    const [need, relief] = [sums.need[activity], sums.relief[activity]];
    const [all, carried] = [offered[activity] ?? 0, carriedInto(run, index, activity)];
    for (let trial = 0; trial < wanted.length; trial += 1) {
      const given = (relief?.[trial] ?? 0) + at(all, trial) + (carried?.[trial] ?? 0);
      wanted[trial] = (wanted[trial] ?? 0) + Math.max(0, (need?.[trial] ?? 0) - given);
    }
  }
  return wanted;
}
