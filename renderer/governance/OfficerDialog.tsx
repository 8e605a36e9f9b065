// Records who holds an office from a day on; who held it until then ends the day before.
import { useState } from 'react';
import { followedByOfficerTerm, termsOfOffice } from '../../shared/governance/changes/terms.ts';
import type { Officer } from '../../shared/governance/figures/board.ts';
import type { OfficerTerm } from '../../shared/governance/model.ts';
import { formatDate } from '../../shared/values/date.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { getState, useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { OfficerTermFields } from './OfficerTermFields.tsx';

interface Props {
  readonly officer: Officer;
  readonly onClose: () => void;
}

function record({ office }: Officer, term: OfficerTerm): Refusal | null {
  const who = term.holder === null ? 'an unnamed officer' : `“${term.holder}”`;
  const since = term.from === null ? '' : ` from ${formatDate(term.from)}`;
  const name = `Recorded ${who} as ${office.name}${since}`;
  const terms = termsOfOffice(getState().plan.governance, office);
  const result = followedByOfficerTerm(terms, term, name);
  return result.ok ? dispatch(result.value) : result.no;
}

export function OfficerDialog({ officer, onClose }: Props) {
  const { asOf } = useViewSettings();
  const [term, setTerm] = useState<OfficerTerm>(() => ({
    id: newId(),
    office: officer.office.id,
    holder: null,
    from: officer.term ? asOf : null,
    to: null,
    source: null,
  }));
  const set = (some: Partial<OfficerTerm>) => setTerm((last) => ({ ...last, ...some }));
  useFollowsAsOf(term.from, (from) => set({ from }));
  return (
    <Dialog
      title={`Officer: ${officer.office.name}`}
      submitLabel="Record officer"
      wide
      onSubmit={() => record(officer, term)}
      onClose={onClose}
    >
      <OfficerTermFields term={term} onSet={set} />
    </Dialog>
  );
}
