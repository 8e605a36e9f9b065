// The mark in the sidebar on a page where a problem of the plan needs fixing.
import type { PageName } from '../state/pages.ts';
import { useStore } from '../state/store.ts';
import './planProblems.css';
import { pageOfProblem } from './problemPlaces.ts';

export default function ProblemMark({ name }: { readonly name: PageName }) {
  const isMarked = useStore(({ problems }) => problems.some((one) => pageOfProblem(one) === name));
  return isMarked && <span className="sidebar-mark" role="img" aria-label="has problems" />;
}
