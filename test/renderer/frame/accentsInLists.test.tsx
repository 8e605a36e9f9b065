// Searching without accents in the lists that the window itself filters: goals and workspaces. @vitest-environment jsdom
import './platform.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Goals } from '../../../renderer/goals/Goals.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { WorkspaceList } from '../../../renderer/workspaces/WorkspaceList.tsx';
import type { ListedWorkspace } from '../../../shared/bridge/library.ts';
import { aGoal, applied, openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';

const names = ['Universität Grünfeld', 'Łódka Ørby Straße Institute'];
const nothing = () => undefined;

const searches = [
  ['grunfeld', names[0]],
  ['Gru\u0308nfeld', names[0]],
  ['lodka', names[1]],
  ['orby', names[1]],
  ['STRASSE', names[1]],
] as const;

function search(label: string, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

const shown = () => names.filter((name) => screen.queryAllByText(name).length > 0);

beforeEach(() => {
  const goals = names.map((name, at) => ({
    type: 'goals/addGoal' as const,
    entity: aGoal({ id: `goal-${at}`, name, group: null }),
    at: null,
  }));
  show(opened(applied(openSfsPlan(), ...goals)), '2012-01-31');
});

test.each(searches)('a goal is searched for %s', (text, name) => {
  render(<Goals open={nothing} show={nothing} />);
  expect(shown()).toEqual(names);
  search('Search goals', text);
  expect(shown()).toEqual([name]);
});

test.each(searches)('a workspace is searched for %s', (text, name) => {
  const others = Array.from({ length: 8 }, (_, at) => `Other ${at}`);
  const listed = [...names, ...others].map(
    (called): ListedWorkspace => ({
      folder: `/plans/${called}`,
      label: null,
      name: called,
      entries: 1,
      opened: null,
      mark: null,
      note: null,
    }),
  );
  const after = async () => null;
  render(<WorkspaceList title="Plans" listed={listed} open={nothing} after={after} />);
  expect(shown()).toEqual(names);
  search('Find a workspace: Plans', text);
  expect(shown()).toEqual([name]);
});
