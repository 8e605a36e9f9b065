// People who relieve all of a line, where the line has its share of one total to the cent.
import { expect, test } from 'vitest';
import { coverOf } from '../../../shared/contributions/figures/cover.ts';
import { costOfYear } from '../../../shared/cost/figures/costs.ts';
import { money } from '../../../shared/values/money.ts';
import { releaseManagerInKind } from '../../fixtures/cashBuilders.ts';

test('whoever relieves just the whole line strands no cent of a solved rate', () => {
  const cover = coverOf(releaseManagerInKind, 2012, 'low', 'expected');
  const line = costOfYear(releaseManagerInKind.cost, 2012).lines.get('line-release-manager');
  expect([cover.inKind, cover.stranded]).toEqual([line?.low, 0]);
  expect(line?.low).toBe(money(367_741.93));
});
