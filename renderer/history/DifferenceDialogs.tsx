// What one entry changed, and what differs between then and today: by entity and field, in words.

import type { Entry } from '../../shared/history/history.ts';
import type { HistoryRow } from '../../shared/history/rows.ts';
import { compare, type Difference, differencesIn } from '../../shared/kernel/differences.ts';
import { instantText } from '../../shared/values/calendar.ts';
import { ask } from '../state/bridge.ts';
import { granted } from '../state/problems.ts';
import { getState } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { pastOf } from './actions.ts';
import { useFound } from './useFound.ts';

interface Props {
  readonly row: HistoryRow;
  readonly onClose: () => void;
}

const most = 200;
const did = {
  added: 'was added',
  removed: 'was removed',
  moved: 'was moved',
  changed: '',
} as const;

function OneDifference({ difference }: { readonly difference: Difference }) {
  const { entity, fields } = difference;
  return (
    <li>
      <strong>{entity.charAt(0).toUpperCase() + entity.slice(1)}</strong> {did[difference.did]}
      {fields.length > 0 && (
        <ul>
          {fields.map(({ label, before, after }) => (
            <li key={label}>
              {label}: {before} → {after}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Differences({ found }: { readonly found: readonly Difference[] }) {
  const shown = found.slice(0, most);
  const groups = [...Map.groupBy(shown, ({ feature }) => feature)];
  return (
    <div className="history-differences">
      {groups.map(([feature, some]) => (
        <section key={feature} aria-label={feature}>
          <h3>{feature}</h3>
          <ul>
            {some.map((difference) => (
              <OneDifference key={`${difference.in} ${difference.id}`} difference={difference} />
            ))}
          </ul>
        </section>
      ))}
      {found.length > most && <p className="dim">{found.length - most} more are not listed.</p>}
    </div>
  );
}

type Found = readonly Difference[] | null;

async function changesOf(seq: number): Promise<Found> {
  const json = granted(await ask.entryAt(seq));
  if (json === null) return null;
  const { effect }: Entry = JSON.parse(json);
  const { saved } = getState();
  return differencesIn(effect, saved, saved);
}

export function EntryDialog({ row, onClose }: Props) {
  const { seq, sentence, who, at, reason } = row;
  const found = useFound(() => changesOf(seq));
  return (
    <Dialog title={sentence} wide onClose={onClose}>
      <p className="dim">
        Edit {seq}, by {who} on <time dateTime={at}>{instantText(at)}</time>
      </p>
      {reason && <p>Reason: {reason}</p>}
      {found && <Differences found={found} />}
      {found?.length === 0 && <p>It changed nothing in the plan.</p>}
    </Dialog>
  );
}

async function sinceThen(seq: number): Promise<Found> {
  const past = await pastOf(seq);
  return past && compare(past.plan, getState().saved);
}

export function CompareDialog({ row, onClose }: Props) {
  const found = useFound(() => sinceThen(row.seq));
  return (
    <Dialog title="What has changed since then" wide onClose={onClose}>
      <p className="dim">
        From {instantText(row.at)}, right after edit {row.seq}, to today.
      </p>
      {found && <Differences found={found} />}
      {found?.length === 0 && <p>Nothing. The plan is the same.</p>}
    </Dialog>
  );
}
