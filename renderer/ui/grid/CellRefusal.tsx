// The refusal under a cell, in the top layer so that neither the edge nor the total covers it.
import { useLayoutEffect, useRef } from 'react';
import type { Refusal } from '../../../shared/values/result.ts';
import { Refused } from '../Refused.tsx';

interface Props {
  readonly id: string;
  readonly refusal: Refusal;
  readonly anchor: string;
}

export function CellRefusal({ id, refusal, anchor }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.showPopover(), []);
  return (
    <div ref={box} popover="manual" className="grid-refusal" style={{ positionAnchor: anchor }}>
      <Refused refusal={refusal} id={id} />
    </div>
  );
}
