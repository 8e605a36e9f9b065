// What was entered in a dialog: noted as it is typed or chosen, and asked about before it is thrown away.
import { type MouseEvent, useState } from 'react';

interface Options {
  /** Whether anything would be lost by closing. */
  readonly asks: boolean;
  readonly onEnter: () => void;
  readonly onClose: () => void;
}

export function useEntered({ asks, onEnter, onClose }: Options) {
  const [isEntered, setEntered] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const enter = () => {
    setEntered(true);
    onEnter();
  };
  const isWork = isEntered && asks;
  return {
    isAsking,
    /** Whether something would be lost by closing. */
    isWork,
    keep: () => setAsking(false),
    /** The first Escape asks; the next one takes the question back. */
    escape: () => (isAsking || isWork ? setAsking(!isAsking) : onClose()),
    /** For the form; rows are added and taken away by buttons in its body. */
    onChange: enter,
    onClickInBody: ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('button')) enter();
    },
  };
}
