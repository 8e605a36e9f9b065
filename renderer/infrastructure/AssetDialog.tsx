// An asset: what it is, who holds it and who else, and what is done when its custodian disappears.
import { useMemo, useState } from 'react';
import type { Asset, FurtherHolder } from '../../shared/infrastructure/model.ts';
import { assetKindWords } from '../../shared/infrastructure/words/words.ts';
import { choicesOf } from '../../shared/kernel/cellColumns.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import { nobodyKnown } from '../../shared/members/figures/parties.ts';
import { type MemberKind, memberKinds } from '../../shared/members/model.ts';
import { memberKindWords } from '../../shared/members/words.ts';
import { positionOf } from '../../shared/values/id.ts';
import { dispatchNamed } from '../editing/namedChange.ts';
import { newId } from '../state/dispatch.ts';
import { getState } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TrashIcon } from '../ui/icons.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CustodyConsequences } from './CustodyConsequences.tsx';
import { blankName, PartyFields } from './PartyFields.tsx';

interface FieldsProps {
  readonly asset: Asset;
  readonly set: (some: Partial<Asset>) => void;
}

const assetKindChoices = choicesOf(assetKindWords);

const kindChoices = [{ value: '', label: 'Unknown' }, ...choicesOf(memberKindWords)];

function kindOf(value: string): MemberKind | null {
  return memberKinds.find((kind) => kind === value) ?? null;
}

function Holder({ asset, set }: FieldsProps) {
  return (
    <div className="fields-2">
      <PartyFields
        label="Custodian"
        nameLabel="Name of the custodian"
        party={asset.holder}
        onCommit={(holder) => set({ holder })}
      />
      {asset.holder.name !== null && (
        <Select
          label="Kind of the custodian"
          hint="An asset held by one vendor alone is flagged."
          value={asset.holderKind ?? ''}
          choices={kindChoices}
          onCommit={(kind) => set({ holderKind: kindOf(kind) })}
        />
      )}
    </div>
  );
}

interface FurtherProps {
  readonly one: FurtherHolder;
  readonly place: number;
  readonly onSet: (one: FurtherHolder) => void;
  readonly onRemove: () => void;
}

function Further({ one, place, onSet, onRemove }: FurtherProps) {
  return (
    <div className="further-holder">
      <PartyFields
        label={`Further custodian ${place + 1}`}
        nameLabel={`Name of further custodian ${place + 1}`}
        party={one}
        onCommit={(party) => onSet({ ...one, ...party })}
      />
      <Checkbox
        label={`Related to the first custodian, ${place + 1}`}
        checked={one.related}
        onCommit={(related) => onSet({ ...one, related })}
      />
      <IconButton
        label={`Remove further custodian ${place + 1}`}
        icon={<TrashIcon />}
        onPress={onRemove}
      />
    </div>
  );
}

function FurtherHolders({ asset: { further }, set }: FieldsProps) {
  return (
    <fieldset className="rows" aria-label="Further custodians">
      {further.map((one, place) => (
        <Further
          // biome-ignore lint/suspicious/noArrayIndexKey: a further custodian has no other name than its place
          key={place}
          one={one}
          place={place}
          onSet={(changed) => set({ further: further.with(place, changed) })}
          onRemove={() => set({ further: further.toSpliced(place, 1) })}
        />
      ))}
      <div>
        <Button onPress={() => set({ further: [...further, { ...nobodyKnown, related: false }] })}>
          Add a further custodian
        </Button>
      </div>
    </fieldset>
  );
}

function Fields({ asset, set }: FieldsProps) {
  return (
    <>
      <div className="fields-2">
        <TextField
          label="Name"
          value={asset.name}
          onCommit={(name) => set({ name: name.trim() })}
        />
        <Select
          label="Kind"
          value={asset.kind}
          choices={assetKindChoices}
          onCommit={(kind) => set({ kind })}
        />
      </div>
      <Holder asset={asset} set={set} />
      <FurtherHolders asset={asset} set={set} />
      <TextField
        label="Continuity plan"
        lines={2}
        value={asset.onLoss ?? ''}
        onCommit={(text) => set({ onLoss: text.trim() || null })}
      />
      <TextField
        label="Source"
        lines={2}
        value={asset.source ?? ''}
        onCommit={(text) => set({ source: text.trim() || null })}
      />
    </>
  );
}

const blank = (): Asset => ({
  id: newId(),
  name: '',
  kind: 'repository',
  holder: nobodyKnown,
  holderKind: null,
  further: [],
  onLoss: null,
  source: null,
});

function changeOf(before: Asset | null, asset: Asset, after: string | null): Change {
  if (!before) {
    const at = after === null ? null : positionOf(getState().plan.infrastructure.assets, after) + 1;
    return { type: 'infrastructure/addAsset', entity: asset, at };
  }
  return { type: 'infrastructure/setAsset', id: asset.id, set: changedFields(before, asset) };
}

interface Props {
  /** Null is a new one. */
  readonly asset: Asset | null;
  /** A new one stands after it; null is the end. */
  readonly after: string | null;
  readonly onClose: () => void;
}

export function AssetDialog({ asset: before, after, onClose }: Props) {
  const [asset, setAsset] = useState(() => before ?? blank());
  const set = (some: Partial<Asset>) => setAsset((last) => ({ ...last, ...some }));
  // Before it has a name, what follows can be seen already.
  const shown = useMemo(
    () => changeOf(before, { ...asset, name: asset.name || 'New asset' }, after),
    [before, asset, after],
  );
  return (
    <Dialog
      title={before?.name ?? 'Add an asset'}
      submitLabel={before ? 'Save' : 'Add asset'}
      wide
      onSubmit={() =>
        blankName('The custodians', asset.holder, ...asset.further) ??
        dispatchNamed(changeOf(before, asset, after))
      }
      onClose={onClose}
    >
      <div className="form-follows">
        <div className="stack">
          <Fields asset={asset} set={set} />
        </div>
        <CustodyConsequences change={shown} asset={asset.id} />
      </div>
    </Dialog>
  );
}
