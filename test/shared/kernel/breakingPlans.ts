// One plan for each rule of the domain that a file can break.
import type { Breaking } from './breaking.ts';
import { breakingBoard } from './breakingBoard.ts';
import { breakingCash } from './breakingCash.ts';
import { breakingMoney } from './breakingMoney.ts';
import { breakingWork } from './breakingWork.ts';

export const breakingPlans: readonly Breaking[] = [
  ...breakingBoard,
  ...breakingMoney,
  ...breakingCash,
  ...breakingWork,
];
