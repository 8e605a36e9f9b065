// What other features show of an entity: the goals of a group, and those that a cost line belongs to.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EntityParts } from '../../../renderer/editing/EntityParts.tsx';
import { slots } from '../../../renderer/registry.ts';
import { show } from '../../../renderer/state/openWorkspace.ts';
import type { EntityProps } from '../../../renderer/state/registration.ts';
import { SlotsContext } from '../../../renderer/state/slots.ts';
import { aCostLine, aGoal, aGroup, anActivity, aPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';

const group = aGroup();
const line = aCostLine();
const goal = aGoal({ name: 'Release 2.6', group: group.id, lines: [line.id] });
const plan = aPlan(
  { type: 'cost/addActivity', entity: anActivity(), at: null },
  { type: 'cost/addLine', entity: line, at: null },
  { type: 'groups/addGroup', entity: group, at: null },
  { type: 'goals/addGoal', entity: goal, at: null },
);

function shown(entity: EntityProps): void {
  act(() => show(opened(plan), '2012-01-31'));
  render(
    <SlotsContext value={slots}>
      <EntityParts {...entity} />
    </SlotsContext>,
  );
}

test('a cost line names the goal that it belongs to', async () => {
  shown({ path: 'cost.lines', id: line.id });
  expect(await screen.findByText('Belongs to the goal “Release 2.6”.')).toBeDefined();
});

test('a working group lists its goals', async () => {
  shown({ path: 'groups.groups', id: group.id });
  const row = await screen.findByRole('rowheader');
  expect(row.textContent).toBe('Release 2.6');
});

test('an entity of which no other feature shows anything has nothing', () => {
  shown({ path: 'cost.activities', id: anActivity().id });
  expect(document.body.textContent).toBe('');
});
