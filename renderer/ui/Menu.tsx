// A button that opens a list of acts: arrows, first letters, Enter, Esc; the focus returns to the button.
// In a row, a press of the right button on the row opens the same list where it is pressed.
import { type ReactNode, useCallback, useContext, useState } from 'react';
import { ChevronDownIcon } from './icons.tsx';
import './button.css';
import { type MenuEntry, MenuList, MenuPoint } from './MenuList.tsx';
import { RowExtras } from './rowExtras.ts';
import { useOpener } from './useOpener.ts';
import { type Point, useRowPress } from './useRowPress.ts';

interface Props {
  readonly label: string;
  /** Read each time that it is drawn open: what takes long to work out may wait for that. */
  readonly items: Iterable<MenuEntry>;
  /** *icon*: the content is an icon that says enough, without an arrow. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'icon' | undefined;
  readonly children: ReactNode;
}

/** The id of the entity of the row or card that the button stands in. */
function entityAt(button: HTMLElement | null): string | undefined {
  return button?.closest<HTMLElement>('[data-entity]')?.dataset.entity;
}

export function Menu({ label, items, kind = 'plain', children }: Props) {
  const { anchor, button, isOpen, setOpen, close, opens } = useOpener();
  const [point, setPoint] = useState<Point | null>(null);
  const openAt = useCallback(
    (at: Point) => {
      setPoint(at);
      setOpen(true);
    },
    [setOpen],
  );
  useRowPress(button, kind === 'icon' ? openAt : null);
  const extrasOf = useContext(RowExtras);
  const extras = () => extrasOf(entityAt(button.current) ?? '');
  const closeAll = useCallback(
    (refocus: boolean) => {
      setPoint(null);
      close(refocus);
    },
    [close],
  );
  return (
    <>
      <button
        {...opens}
        className={kind === 'icon' ? 'button button-quiet button-icon' : `button button-${kind}`}
        style={point ? undefined : { anchorName: anchor }}
        aria-haspopup="menu"
        title={label}
      >
        {children}
        {kind !== 'icon' && <ChevronDownIcon />}
      </button>
      {point && <MenuPoint at={point} anchor={anchor} />}
      {isOpen && (
        <MenuList
          label={label}
          items={[...items, ...extras()]}
          anchor={anchor}
          onClose={closeAll}
        />
      )}
    </>
  );
}
