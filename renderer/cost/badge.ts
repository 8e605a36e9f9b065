// In the sidebar: how many cost lines of the year have no figure.
import { unknownLines } from '../../shared/cost/figures/known.ts';
import { type BadgeOf, badge } from '../state/badge.ts';

const costBadge: BadgeOf = ({ cost }, { year }) =>
  badge(unknownLines(cost, year).length, 'unknown');

export default costBadge;
