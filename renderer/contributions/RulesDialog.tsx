// The cash rules in a dialog: what a status is worth, and the bands of the host fee.
import { useState } from 'react';
import type { CashRules, FeeBand } from '../../shared/contributions/model.ts';
import { withBand, withoutBand } from '../../shared/contributions/words/feeBands.ts';
import { dispatch } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { PlusIcon, TrashIcon } from '../ui/icons.tsx';
import { TextField } from '../ui/TextField.tsx';
import { MoneyField, ShareField } from '../ui/valueFields.tsx';

interface BandsProps {
  readonly bands: readonly FeeBand[];
  readonly change: (bands: readonly FeeBand[]) => void;
}

function Band({ bands, index, change }: BandsProps & { readonly index: number }) {
  const band = bands[index];
  if (!band) return null;
  const set = (some: Partial<FeeBand>) => change(bands.with(index, { ...band, ...some }));
  const only = bands.length === 1;
  return (
    <li className="band">
      {band.upTo === null ? (
        <span className="band-last">{only ? 'All receipts' : 'Above that'}</span>
      ) : (
        <MoneyField
          label={`Band ${index + 1}, up to`}
          value={band.upTo}
          onCommit={(upTo) => set({ upTo })}
        />
      )}
      <ShareField
        label={`Band ${index + 1}, share`}
        value={band.share}
        onCommit={(share) => set({ share })}
      />
      <IconButton
        label={`Remove band ${index + 1}`}
        icon={<TrashIcon />}
        onPress={() => change(withoutBand(bands, index))}
      />
    </li>
  );
}

function Bands({ bands, change }: BandsProps) {
  return (
    <fieldset className="stack">
      <legend className="field-label band-legend">Host fee</legend>
      <p className="dim small">
        The share of each year’s cash receipts that a fiscal host keeps, for example 9% of the first
        million and 6% above. The bands restart each year.
      </p>
      {bands.length === 0 && <p>No fiscal host, so no fee.</p>}
      <ul className="stack">
        {bands.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place among the bands
          <Band key={index} bands={bands} index={index} change={change} />
        ))}
      </ul>
      <div>
        <Button onPress={() => change(withBand(bands))}>
          <PlusIcon /> Add band
        </Button>
      </div>
    </fieldset>
  );
}

export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const { contributions } = usePlan();
  const [rules, setRules] = useState<CashRules>(contributions.rules);
  const change = (some: Partial<CashRules>) => setRules((before) => ({ ...before, ...some }));
  return (
    <Dialog
      title="Cash rules"
      onSubmit={() => dispatch({ type: 'contributions/setRules', set: rules })}
      onClose={onClose}
    >
      <div className="field-pair">
        <ShareField
          label="Proposed contributions count as"
          hint="In the “expected” view,."
          value={rules.proposedProbability}
          onCommit={(proposedProbability) => change({ proposedProbability })}
        />
        <ShareField
          label="Verbal pledges count as"
          hint="In the “expected” view,."
          value={rules.pledgedProbability}
          onCommit={(pledgedProbability) => change({ pledgedProbability })}
        />
      </div>
      <p className="dim small">
        Signed pledges and received contributions count in full. Withdrawn ones do not count.
      </p>
      <Bands bands={rules.hostFee} change={(hostFee) => change({ hostFee })} />
      <TextField
        label="Source"
        value={rules.source ?? ''}
        lines={2}
        onCommit={(source) => change({ source: source.trim() || null })}
      />
    </Dialog>
  );
}
