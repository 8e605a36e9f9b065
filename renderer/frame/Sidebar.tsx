// The sidebar: the pages in their groups.
import './sidebar.css';
import { pageNames, pages } from '../registry.ts';
import { goTo } from '../state/navigation.ts';
import type { PageName } from '../state/pages.ts';
import { useStore } from '../state/store.ts';
import { later } from '../ui/later.tsx';

const ProblemMark = later(() => import('./ProblemMark.tsx'));

function PageLink({ name }: { readonly name: PageName }) {
  const current = useStore((state) => state.page === name);
  const isBroken = useStore((state) => state.problems.length > 0);
  return (
    <li>
      <button
        type="button"
        className="sidebar-link"
        aria-current={current ? 'page' : undefined}
        onClick={() => goTo(name)}
      >
        {pages[name].label}
        {isBroken && <ProblemMark name={name} />}
      </button>
    </li>
  );
}

export function Sidebar() {
  const groups = [...Map.groupBy(pageNames, (name) => pages[name].group)];
  return (
    <nav className="sidebar" aria-label="Pages">
      {groups.map(([group, names]) => (
        <section key={group} aria-label={group ?? 'Start'}>
          {group && <h2 className="sidebar-group">{group}</h2>}
          <ul>
            {names.map((name) => (
              <PageLink key={name} name={name} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
