// The sidebar: the workspace, and its pages in groups that fold; in a narrow window icons with their names beside them.
import './sidebar.css';
import { type PageGroup, pageGroups } from '../../shared/registry/pages.ts';
import { pageNames, pages } from '../registry.ts';
import type { Badge } from '../state/badge.ts';
import { foldGroup } from '../state/keptNavigation.ts';
import { goTo } from '../state/navigation.ts';
import type { PageName } from '../state/pages.ts';
import { useStore } from '../state/store.ts';
import { ChevronDownIcon } from '../ui/icons.tsx';
import { later } from '../ui/later.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { WorkspaceSwitcher } from './WorkspaceSwitcher.tsx';

const ProblemMark = later(() => import('./ProblemMark.tsx'));

function BadgeMark({ count, text }: Badge) {
  return (
    <>
      <span className="sidebar-badge" aria-hidden="true" title={text}>
        {count}
      </span>
      <VisuallyHidden> {text}</VisuallyHidden>
    </>
  );
}

function PageLink({ name }: { readonly name: PageName }) {
  const current = useStore((state) => state.page === name);
  const isBroken = useStore((state) => state.problems.length > 0);
  const badge = useStore((state) => state.badges[name]);
  const { label, icon: PageIcon } = pages[name];
  return (
    <li>
      <button
        type="button"
        className="sidebar-link"
        aria-current={current ? 'page' : undefined}
        onClick={() => goTo(name)}
      >
        <PageIcon />
        <span className="sidebar-label">{label}</span>
        {isBroken && <ProblemMark name={name} />}
        {badge && <BadgeMark {...badge} />}
      </button>
    </li>
  );
}

/** A group that is folded says that there is something in it. */
function FoldedBadges({ names }: { readonly names: readonly PageName[] }) {
  const badges = useStore((state) => state.badges);
  const found = names.flatMap((name) => badges[name] ?? []);
  if (found.length === 0) return null;
  const text = found.map((one) => one.text).join(', ');
  return <BadgeMark count={found.length} text={text} />;
}

function Group({ group }: { readonly group: PageGroup }) {
  const isFolded = useStore((state) => state.folded.includes(group));
  const names = pageNames.filter((name) => pages[name].group === group);
  return (
    <section aria-label={group}>
      <h2 className="sidebar-group">
        <button type="button" aria-expanded={!isFolded} onClick={() => foldGroup(group, !isFolded)}>
          {group}
          <ChevronDownIcon />
          {isFolded && <FoldedBadges names={names} />}
        </button>
      </h2>
      <ul className={isFolded ? 'sidebar-folded' : undefined}>
        {names.map((name) => (
          <PageLink key={name} name={name} />
        ))}
      </ul>
    </section>
  );
}

export function Sidebar() {
  return (
    <nav className="sidebar" aria-label="Pages">
      <WorkspaceSwitcher />
      {pageGroups.map((group) => (
        <Group key={group} group={group} />
      ))}
    </nav>
  );
}
