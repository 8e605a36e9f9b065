// The chart: boxes hanging from the consortium, one tree for the eye, the keys and the screen reader.
import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Box } from '../../shared/organization/figures/box.ts';
import { InTurn } from '../ui/InTurn.tsx';
import { reveal } from '../ui/reveal.ts';
import { Tag } from '../ui/Tag.tsx';
import { hasMoreThan, leadsTo, placeIn, placesIn } from './moves.ts';
import { Ones } from './Ones.tsx';
import { openBox } from './openBox.ts';

/** The box that Tab comes to; the keys lead from there to the others. */
interface Drawn {
  readonly active: string;
  readonly onActive: (id: string) => void;
  /** Only boxes near the view are in the page. */
  readonly isLong: boolean;
}

interface InsideProps {
  readonly box: Box;
  readonly drawn: Drawn;
  /** From 1, the whole. */
  readonly level: number;
}

interface BoxProps extends InsideProps {
  /** From 1, among those with the same parent. */
  readonly position: number;
  readonly among: number;
}

function BoxButton({ box, drawn: { active, onActive }, level, position, among }: BoxProps) {
  const { name, note, mark, flags, source, kind } = box;
  return (
    <button
      type="button"
      role="treeitem"
      className={`org-box org-${kind} ${mark ? `org-${mark}` : ''}`}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={among}
      tabIndex={box.id === active ? 0 : -1}
      title={source ?? undefined}
      data-box={box.id}
      onFocus={() => onActive(box.id)}
      onClick={() => openBox(box)}
    >
      <span className="org-name">{name}</span>
      {note !== null && <span className="org-note">{note}</span>}
      {mark === 'expected' && <Tag tone="neutral">assumption</Tag>}
      {flags.map((flag) => (
        <span key={flag} className="org-flag">
          {flag}
        </span>
      ))}
    </button>
  );
}

const listClass = { whole: 'org-parts', part: 'org-classes', class: 'org-ones', one: '' } as const;

const mostColumns = 4;

/** Charts up to so many boxes are drawn whole. */
const longFrom = 400;

/** Classes in one row: who holds many boxes takes more of it, up to four times as much. */
function tracksOf(boxes: readonly Box[]): string {
  if (boxes.length > mostColumns) return `repeat(${mostColumns}, minmax(0, 1fr))`;
  const shares = boxes.map((one) => Math.min(4, Math.max(1, Math.ceil(one.boxes.length / 4))));
  return shares.map((share) => `minmax(140px, ${share}fr)`).join(' ');
}

function Inside({ box, drawn, level }: InsideProps) {
  const { boxes, kind } = box;
  if (boxes.length === 0) return null;
  const among = boxes.length;
  const within = { drawn, level: level + 1, among };
  const onlyOnes = boxes.every((one) => one.kind === 'one');
  if (onlyOnes && drawn.isLong) {
    const at = boxes.findIndex(({ id }) => id === drawn.active);
    return (
      <Ones boxes={boxes} active={at}>
        {(one, position, line) => (
          <Node key={one.id} box={one} {...within} position={position} line={line} />
        )}
      </Ones>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group within a tree is no group of fields
    <div
      role="group"
      className={onlyOnes ? 'org-ones' : listClass[kind]}
      data-columns={Math.min(boxes.length, mostColumns)}
      style={{ '--org-tracks': tracksOf(boxes) } as CSSProperties}
    >
      <InTurn inTurn={drawn.isLong && kind === 'whole'}>
        {boxes.map((one, at) => (
          <Node key={one.id} box={one} {...within} position={at + 1} />
        ))}
      </InTurn>
    </div>
  );
}

function Node({ line, ...props }: BoxProps & { readonly line?: number }) {
  const { box } = props;
  return (
    <div className={`org-at-${box.kind} org-in-${box.part}`} data-row={line}>
      <BoxButton {...props} />
      <Inside {...props} />
    </div>
  );
}

export function Chart({ organisation, label }: { organisation: Box; label: string }) {
  const tree = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(organisation.id);
  const active = placeIn(organisation, wanted) ? wanted : organisation.id;
  const [wish, setWish] = useState<{ readonly box: string } | null>(null);
  useLayoutEffect(() => {
    if (!wish) return undefined;
    const from = document.activeElement;
    let frame = 0;
    const take = () => {
      const box = tree.current?.querySelector(`[data-box="${CSS.escape(wish.box)}"]`);
      if (box instanceof HTMLElement) {
        box.focus({ preventScroll: true });
        reveal(box);
      } else if (document.activeElement === from) {
        // Its part of a large chart has not come yet.
        frame = requestAnimationFrame(take);
      }
    };
    take();
    return () => cancelAnimationFrame(frame);
  }, [wish]);
  const move = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to = leadsTo(placesIn(organisation), active, event.key);
    if (to === null) return;
    event.preventDefault();
    // It is drawn before it takes the focus: it may be far away.
    setWanted(to);
    setWish({ box: to });
  };
  const isLong = hasMoreThan(organisation, longFrom);
  return (
    <div ref={tree} role="tree" className="org" aria-label={label} onKeyDown={move}>
      <Node
        box={organisation}
        drawn={{ active, onActive: setWanted, isLong }}
        {...{ level: 1, position: 1, among: 1 }}
      />
    </div>
  );
}
