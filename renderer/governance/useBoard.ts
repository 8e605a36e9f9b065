// The board on the day the user looks at: seats, quorum, officers.
import { useMemo } from 'react';
import { boardOn, officersOn } from '../../shared/governance/figures/board.ts';
import { expectedSeats } from '../../shared/governance/figures/expectedSeats.ts';
import { quorumOf } from '../../shared/governance/figures/quorum.ts';
import { useStore, useViewSettings } from '../state/store.ts';

export function useBoard() {
  const governance = useStore((state) => state.plan.governance);
  const members = useStore((state) => state.plan.members);
  const { asOf } = useViewSettings();
  return useMemo(() => {
    const board = { governance, members };
    const on = boardOn(board, asOf);
    return {
      on,
      expected: expectedSeats(board, asOf),
      quorum: quorumOf(on, governance.quorum),
      officers: officersOn(board, asOf),
    };
  }, [governance, members, asOf]);
}
