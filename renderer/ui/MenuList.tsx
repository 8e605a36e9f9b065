// The open list of a menu, in the top layer beside its anchor.
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import './menu.css';
import type { Point } from './useRowPress.ts';

export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
  /** The key that does the same, as people read it: `Ctrl+Enter`. */
  readonly keys?: string | undefined;
  readonly danger?: boolean | undefined;
  /** Why it cannot be done now; it stands under the label. */
  readonly disabled?: string | null | undefined;
  /** For a choice among several: whether this is the one. */
  readonly checked?: boolean | undefined;
}

export type MenuEntry = MenuItem | 'line';

interface Props {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  /** CSS anchor name of the element beside which the list opens. */
  readonly anchor: string;
  /** `refocus` where the keyboard closed it. */
  readonly onClose: (refocus: boolean) => void;
}

function itemsOf(list: HTMLElement): Element[] {
  return [...list.querySelectorAll('[role^="menuitem"]:not(:disabled)')];
}

function target(items: readonly Element[], key: string): Element | undefined {
  const active = document.activeElement ? items.indexOf(document.activeElement) : -1;
  if (key === 'ArrowDown') return items[(active + 1) % items.length];
  if (key === 'ArrowUp') return items.at((active <= 0 ? items.length : active) - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1) return undefined;
  const after = [...items.slice(active + 1), ...items.slice(0, active + 1)];
  return after.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}

export function MenuList({ label, items, anchor, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    element?.showPopover();
    element?.querySelector<HTMLElement>('[role^="menuitem"]:not(:disabled)')?.focus();
  }, []);

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      return onClose(true);
    }
    const next = target(itemsOf(event.currentTarget), event.key);
    if (!(next instanceof HTMLElement) || event.key === ' ') return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div
      ref={list}
      popover="auto"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className="menu"
      style={{ positionAnchor: anchor }}
      onKeyDown={press}
      onToggle={(event) => event.newState === 'closed' && onClose(false)}
    >
      {items.map((item, index) =>
        item === 'line' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
          <hr key={index} className="menu-line" />
        ) : (
          <MenuButton key={item.label} item={item} onClose={onClose} />
        ),
      )}
    </div>
  );
}

/** Where a list opens that belongs to a place in the window and to no button. */
export function MenuPoint({ at, anchor }: { readonly at: Point; readonly anchor: string }) {
  const style = { insetInlineStart: at.x, insetBlockStart: at.y, anchorName: anchor };
  // In the body: within a page, which contains what is fixed, it would stand elsewhere.
  return createPortal(<span className="menu-point" style={style} />, document.body);
}

function MenuButton({ item, onClose }: { item: MenuItem; onClose: Props['onClose'] }) {
  const choose = () => {
    // The focus is given back first, so that what the item opens may take it.
    onClose(true);
    item.onSelect();
  };
  const role =
    item.checked === undefined
      ? { role: 'menuitem' }
      : { role: 'menuitemradio', 'aria-checked': item.checked };
  return (
    <button
      type="button"
      {...role}
      tabIndex={-1}
      disabled={typeof item.disabled === 'string'}
      className={item.danger ? 'menu-item menu-item-danger' : 'menu-item'}
      onClick={choose}
    >
      <span>
        {item.label}
        {item.disabled && <span className="menu-why">{item.disabled}</span>}
      </span>
      {item.keys && <kbd className="menu-keys">{item.keys}</kbd>}
    </button>
  );
}
