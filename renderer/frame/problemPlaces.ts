// On which page a problem of the plan is mended, and how one gets to it.
import type { PlanProblem } from '../../shared/kernel/problems.ts';
import { pageNames, pages } from '../registry.ts';
import { goToEntity } from '../state/navigation.ts';
import type { PageName } from '../state/pages.ts';
import { setState } from '../state/store.ts';

type Place = Pick<PlanProblem, 'in' | 'id'>;

const partOf = (path: string) => path.slice(0, path.indexOf('.'));

const shownOn = (name: PageName): readonly string[] => pages[name].shows ?? [];

/** The page that shows the entity, or else others of its feature; the overview, where none does. */
export function pageOfProblem({ in: path }: Place): PageName {
  const own = pageNames.find((name) => shownOn(name).includes(path));
  const near = pageNames.find((name) => shownOn(name).some((one) => partOf(one) === partOf(path)));
  return own ?? near ?? 'overview';
}

/** What the consortium itself is called stands in its settings. */
export function goToProblem(problem: Place): void {
  if (problem.in === 'consortium.profile') setState({ overlay: 'planSettings' });
  else goToEntity(pageOfProblem(problem), problem.id ?? '');
}
