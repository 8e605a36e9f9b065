// A copy: of what, where it is kept, how often it is made, and when it was last made and proven.
import { useMemo, useState } from 'react';
import type { AssetId, Copy, CopyId } from '../../shared/infrastructure/model.ts';
import { namedChoices } from '../../shared/kernel/cellColumns.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import { nobodyKnown } from '../../shared/members/figures/parties.ts';
import { positionOf } from '../../shared/values/id.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { getState, usePlan } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CountField, DateField } from '../ui/valueFields.tsx';
import { CustodyConsequences } from './CustodyConsequences.tsx';
import { blankName, PartyFields } from './PartyFields.tsx';

interface FieldsProps {
  readonly copy: Copy;
  readonly set: (some: Partial<Copy>) => void;
}

function Dates({ copy, set }: FieldsProps) {
  return (
    <div className="fields-2">
      <CountField
        label="Backup interval (days)"
        hint="Leave blank if unknown."
        optional
        value={copy.everyDays}
        onCommit={(everyDays) => set({ everyDays })}
      />
      <TextField
        label="Digest of the last backup"
        value={copy.digest ?? ''}
        onCommit={(text) => set({ digest: text.trim() || null })}
      />
      <DateField
        label="Last backup"
        hint="Leave blank if unknown."
        optional
        value={copy.copied}
        onCommit={(copied) => set({ copied })}
      />
      <DateField
        label="Last restore test"
        hint="Leave blank if never tested."
        optional
        value={copy.proven}
        onCommit={(proven) => set({ proven })}
      />
    </div>
  );
}

function Fields({ copy, set }: FieldsProps) {
  const { assets } = usePlan().infrastructure;
  return (
    <>
      <div className="fields-2">
        <Select
          label="Backup of"
          value={copy.asset}
          choices={namedChoices(assets)}
          onCommit={(asset) => set({ asset })}
        />
        <PartyFields
          label="Kept at or by"
          nameLabel="Name of the keeper"
          party={copy.keeper}
          onCommit={(keeper) => set({ keeper })}
        />
      </div>
      <Dates copy={copy} set={set} />
      <TextField
        label="Source"
        lines={2}
        value={copy.source ?? ''}
        onCommit={(text) => set({ source: text.trim() || null })}
      />
    </>
  );
}

const blank = (asset: AssetId): Copy => ({
  id: newId(),
  asset,
  keeper: nobodyKnown,
  everyDays: null,
  copied: null,
  proven: null,
  digest: null,
  source: null,
});

function changeOf(before: Copy | null, copy: Copy, after: CopyId | null): Change {
  if (!before) {
    const at = after === null ? null : positionOf(getState().plan.infrastructure.copies, after) + 1;
    return { type: 'infrastructure/addCopy', entity: copy, at };
  }
  return { type: 'infrastructure/setCopy', id: copy.id, set: changedFields(before, copy) };
}

interface Props {
  /** Null is a new one. */
  readonly copy: Copy | null;
  /** Of a new one; null is the first asset. */
  readonly asset: AssetId | null;
  /** A new one stands after it; null is the end. */
  readonly after: CopyId | null;
  readonly onClose: () => void;
}

export function CopyDialog({ copy: before, asset, after, onClose }: Props) {
  const { assets } = usePlan().infrastructure;
  const [copy, setCopy] = useState(() => before ?? blank(asset ?? assets[0]?.id ?? ''));
  const set = (some: Partial<Copy>) => setCopy((last) => ({ ...last, ...some }));
  const change = useMemo(() => changeOf(before, copy, after), [before, copy, after]);
  return (
    <Dialog
      title={before ? 'Edit the backup' : 'Add a backup'}
      submitLabel={before ? 'Save' : 'Add backup'}
      wide
      onSubmit={() => blankName('The keeper', copy.keeper) ?? dispatch(change)}
      onClose={onClose}
    >
      <div className="form-follows">
        <div className="stack">
          <Fields copy={copy} set={set} />
        </div>
        <CustodyConsequences change={change} asset={copy.asset} />
      </div>
    </Dialog>
  );
}
