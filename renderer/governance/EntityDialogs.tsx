// The dialogs that add or edit a seat rule or an office, with the change that each makes.
import { useCallback, useState } from 'react';
import type { Office, SeatRule } from '../../shared/governance/model.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import { newId } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { OfficeDialog } from './OfficeDialog.tsx';
import { RuleDialog } from './RuleDialog.tsx';

interface Closing {
  readonly onClose: () => void;
}

const addRule = (entity: SeatRule): Change => ({
  type: 'governance/addSeatRule',
  entity,
  at: null,
});
const addOffice = (entity: Office): Change => ({
  type: 'governance/addOffice',
  entity,
  at: null,
});

export function NewRule({ onClose }: Closing) {
  const { tiers } = usePlan().members;
  const [rule] = useState<SeatRule>(() => ({
    id: newId(),
    name: '',
    kind: { type: 'perMember', tier: tiers[0]?.id ?? '' },
    cap: null,
    source: null,
  }));
  const words = { title: 'Add a seat rule', submitLabel: 'Add seat rule' };
  return <RuleDialog {...words} rule={rule} changeFor={addRule} onClose={onClose} />;
}

export function EditRule({ rule, onClose }: Closing & { readonly rule: SeatRule }) {
  const changeFor = useCallback(
    (next: SeatRule): Change => ({
      type: 'governance/setSeatRule',
      id: rule.id,
      set: changedFields(rule, next),
    }),
    [rule],
  );
  return <RuleDialog title={rule.name} rule={rule} changeFor={changeFor} onClose={onClose} />;
}

export function NewOffice({ onClose }: Closing) {
  const [office] = useState<Office>(() => ({
    id: newId(),
    name: '',
    mustHoldSeat: false,
    notWith: [],
    source: null,
  }));
  const words = { title: 'Add an office', submitLabel: 'Add office' };
  return <OfficeDialog {...words} office={office} changeFor={addOffice} onClose={onClose} />;
}

export function EditOffice({ office, onClose }: Closing & { readonly office: Office }) {
  const changeFor = (next: Office): Change => ({
    type: 'governance/setOffice',
    id: office.id,
    set: changedFields(office, next),
  });
  return (
    <OfficeDialog title={office.name} office={office} changeFor={changeFor} onClose={onClose} />
  );
}
