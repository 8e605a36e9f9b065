// On top of the sidebar: which workspace is open, and the way to another one.
import { useCallback, useId, useRef, useState } from 'react';
import { useStore } from '../state/store.ts';
import { ChevronDownIcon, WorkspacesIcon } from '../ui/icons.tsx';
import { later } from '../ui/later.tsx';
import { shownText } from '../ui/shownText.ts';

const WorkspaceMenu = later(() => import('./WorkspaceMenu.tsx'));

export function WorkspaceSwitcher() {
  const anchor = `--menu${useId().replaceAll(/[^\w-]/g, '')}`;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  // While main opens it there is no plan yet.
  const name = useStore(({ isOpening, plan }) =>
    isOpening ? '' : shownText(plan.consortium.profile.name),
  );
  const current = useStore((state) => state.page === 'workspaces');
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
        type="button"
        className="sidebar-link sidebar-switcher"
        style={{ anchorName: anchor }}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={name ? `Switch workspace: ${name}` : 'Switch workspace'}
        aria-current={current ? 'page' : undefined}
        onPointerDown={() => {
          wasOpen.current = open;
        }}
        onClick={() => {
          setOpen(!wasOpen.current);
          wasOpen.current = false;
        }}
      >
        <WorkspacesIcon />
        <span className="sidebar-label">{name || 'Workspaces'}</span>
        <ChevronDownIcon />
      </button>
      {open && <WorkspaceMenu anchor={anchor} onClose={close} />}
    </>
  );
}
