// The word on a goal: amber where somebody should look, with why when it is pointed at.
import { markOf, type Standing } from '../../shared/goals/figures/standing.ts';
import { Tag } from '../ui/Tag.tsx';

export function GoalMark({ standing }: { readonly standing: Standing }) {
  const { text, tone } = markOf(standing);
  return <Tag tone={tone}>{text}</Tag>;
}
