// On top of the sidebar: which workspace is open, and the way to another one.
import { useStore } from '../state/store.ts';
import { ChevronDownIcon, WorkspacesIcon } from '../ui/icons.tsx';
import { later } from '../ui/later.tsx';
import { shownText } from '../ui/shownText.ts';
import { useOpener } from '../ui/useOpener.ts';

const WorkspaceMenu = later(() => import('./WorkspaceMenu.tsx'));

export function WorkspaceSwitcher() {
  const { anchor, isOpen, close, opens } = useOpener();
  // While main opens it there is no plan yet.
  const name = useStore(({ isOpening, plan }) =>
    isOpening ? '' : shownText(plan.consortium.profile.name),
  );
  const current = useStore((state) => state.page === 'workspaces');
  return (
    <>
      <button
        {...opens}
        className="sidebar-link sidebar-switcher"
        aria-haspopup="menu"
        aria-label={name ? `Switch workspace: ${name}` : 'Switch workspace'}
        aria-current={current ? 'page' : undefined}
      >
        <WorkspacesIcon />
        <span className="sidebar-label">{name || 'Workspaces'}</span>
        <ChevronDownIcon />
      </button>
      {isOpen && <WorkspaceMenu anchor={anchor} onClose={close} />}
    </>
  );
}
