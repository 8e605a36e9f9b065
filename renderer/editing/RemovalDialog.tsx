// Asks before something is removed: names what goes with it, what stays, and what follows.
import { useMemo } from 'react';
import type { ListPath } from '../../shared/kernel/plan.ts';
import { listLinks, phraseOf } from '../../shared/kernel/references.ts';
import { removalOf } from '../../shared/kernel/removal.ts';
import { dispatch } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Consequences } from './Consequences.tsx';

interface Props {
  readonly path: ListPath;
  readonly id: string;
  readonly onClose: () => void;
}

/** Removes the entity and everything that is linked to it as one step. */
export function RemovalDialog({ path, id, onClose }: Props) {
  const plan = usePlan();
  const { change, gone, kept } = useMemo(() => removalOf(plan, path, id), [plan, path, id]);
  return (
    <ConfirmDialog
      title={`Remove ${phraseOf(plan, path, id)}?`}
      confirmLabel={gone.length > 0 ? 'Remove all' : 'Remove'}
      danger
      onConfirm={() => dispatch(change)}
      onClose={onClose}
    >
      {gone.length > 0 && <p>This also removes what is linked to it: {listLinks(plan, gone)}.</p>}
      {kept.length > 0 && <p>These stay, but lose their link to it: {listLinks(plan, kept)}.</p>}
      {gone.length === 0 && kept.length === 0 && <p>Nothing else is linked to it.</p>}
      <p className="dim">It is one step, and can be undone.</p>
      <Consequences change={change} />
    </ConfirmDialog>
  );
}
