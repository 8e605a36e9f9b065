// That a copy was made, or restored and found whole, on a day.
import { useMemo, useState } from 'react';
import type { Copy } from '../../shared/infrastructure/model.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { nameOf } from '../../shared/kernel/references.ts';
import { useDayToCome } from '../editing/useDayToCome.tsx';
import { dispatch } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField } from '../ui/valueFields.tsx';
import { CustodyConsequences } from './CustodyConsequences.tsx';

interface Props {
  readonly copy: Copy;
  readonly what: 'copied' | 'restored';
  readonly onClose: () => void;
}

function useRecord({ copy, what }: Props) {
  const { asOf } = useViewSettings();
  const [on, setOn] = useState(asOf);
  useFollowsAsOf(on, setOn);
  const [digest, setDigest] = useState<string | null>(null);
  const change = useMemo((): Change => {
    if (what === 'restored') return { type: 'infrastructure/recordRestored', copy: copy.id, on };
    return { type: 'infrastructure/recordCopied', copy: copy.id, on, digest };
  }, [what, copy.id, on, digest]);
  return { on, setOn, digest, setDigest, change };
}

export function RecordDialog(props: Props) {
  const { copy, what, onClose } = props;
  const { on, setOn, digest, setDigest, change } = useRecord(props);
  const name = nameOf(usePlan(), 'infrastructure.copies', copy.id);
  const restored = what === 'restored';
  const { question, refusal } = useDayToCome(restored ? 'The restore' : 'The backup', on);
  return (
    <Dialog
      title={restored ? `Record restore: ${name}` : `Record backup: ${name}`}
      submitLabel={restored ? 'Record restore' : 'Record backup'}
      wide
      onSubmit={() => refusal ?? dispatch(change)}
      onClose={onClose}
    >
      <div className="form-follows">
        <div className="stack">
          <DateField
            label={restored ? 'Restore date' : 'Backup date'}
            hint={restored ? 'The backup was restored and found complete.' : undefined}
            value={on}
            live
            onCommit={setOn}
          />
          {question}
          {!restored && (
            <TextField
              label="Digest"
              hint="Leave blank if none was taken. The digest of an earlier backup does not apply to this one."
              value={digest ?? ''}
              onCommit={(text) => setDigest(text.trim() || null)}
            />
          )}
        </div>
        <CustodyConsequences change={change} asset={copy.asset} />
      </div>
    </Dialog>
  );
}
