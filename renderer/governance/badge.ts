// In the sidebar: how many seats of the board are vacant.
import { boardOn } from '../../shared/governance/figures/board.ts';
import { type BadgeOf, badge } from '../state/badge.ts';

const boardBadge: BadgeOf = (plan, { asOf }) => badge(boardOn(plan, asOf).vacant, 'vacant');

export default boardBadge;
