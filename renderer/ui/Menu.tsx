// A button that opens a list of acts: arrows, first letters, Enter, Esc; the focus returns to the button.
import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { ChevronDownIcon } from './icons.tsx';
import './button.css';
import { type MenuEntry, MenuList } from './MenuList.tsx';

interface Props {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  /** *icon*: the content is an icon that says enough, without an arrow. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'icon' | undefined;
  readonly children: ReactNode;
}

export function Menu({ label, items, kind = 'plain', children }: Props) {
  const anchor = `--menu${useId().replaceAll(/[^\w-]/g, '')}`;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  // A press on the button has already dismissed the open list when the click arrives.
  const wasOpen = useRef(false);
  const close = useCallback((refocus: boolean) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  }, []);
  return (
    <>
      <button
        ref={button}
        className={kind === 'icon' ? 'button button-quiet button-icon' : `button button-${kind}`}
        style={{ anchorName: anchor }}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        title={label}
        onPointerDown={() => {
          wasOpen.current = open;
        }}
        onClick={() => {
          setOpen(!wasOpen.current);
          wasOpen.current = false;
        }}
      >
        {children}
        {kind !== 'icon' && <ChevronDownIcon />}
      </button>
      {open && <MenuList label={label} items={items} anchor={anchor} onClose={close} />}
    </>
  );
}
