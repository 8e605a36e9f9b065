// What the palette offers: the commands, the pages, and the entities of the plan by their names.

import '../../shared/registry/lists.ts';
import { type CommandName, commandNames, commandWords } from '../../shared/bridge/commands.ts';
import { listAt } from '../../shared/kernel/collections.ts';
import type { ListPath, Plan } from '../../shared/kernel/plan.ts';
import { nameOf, nounOf } from '../../shared/kernel/references.ts';
import { pageNames, pages, pagesOfEntities } from '../registry.ts';
import { goTo, goToEntity } from '../state/navigation.ts';
import type { PageName } from '../state/pages.ts';
import { stepsNow } from '../state/steps.ts';
import { getState } from '../state/store.ts';
import { canRun, runCommand } from './commands.ts';
import { shownKeys } from './keys.ts';
import { type Findable, findable } from './search.ts';
import { synonyms } from './synonyms.ts';

function labelOf(name: CommandName): string {
  const { label } = commandWords[name];
  if (name !== 'undo' && name !== 'redo') return label;
  const step = stepsNow(getState())[name];
  return step ? `${label}: ${step.sentence}` : label;
}

/** A key of its own comes before the two that are pressed one after the other. */
function asideOf(keys: string | null, jump: string | undefined): string | null {
  if (keys !== null) return shownKeys(keys);
  return jump !== undefined && getState().jumpKeys ? `G then ${jump}` : null;
}

function offerOf(name: CommandName): Findable {
  const { keys, menu, jump } = commandWords[name];
  return findable(
    {
      id: name,
      group: menu === 'go' ? 'Pages' : 'Commands',
      label: labelOf(name),
      aside: asideOf(keys, jump),
      run: () => runCommand(name),
    },
    synonyms[name],
  );
}

/** The pages, then the commands: without the palette itself and what cannot be done now. */
export function commandOffers(): readonly Findable[] {
  // A group leads to one of its pages, which are all here.
  const isOffered = (name: CommandName) =>
    name !== 'palette' && commandWords[name].menu !== 'group' && canRun(name);
  const others = commandNames.filter(isOffered);
  const isPage = (name: CommandName) => commandWords[name].menu === 'go';
  return [...others.filter(isPage), ...others.filter((name) => !isPage(name))].map(offerOf);
}

function offersOf(plan: Plan, path: ListPath, page: PageName): readonly Findable[] {
  const entities = listAt(path).read(plan);
  return entities.map(({ id }) =>
    findable({
      id: `${path} ${id}`,
      group: pages[page].label,
      label: nameOf(plan, path, id),
      aside: nounOf(path),
      run: () => goToEntity(page, id),
    }),
  );
}

/** What can be added, on its page; nothing where the plan cannot be changed. */
export function addOffers(): readonly Findable[] {
  const { readOnly, shown } = getState();
  if (readOnly !== null || shown.kind === 'past') return [];
  return pageNames.flatMap((page) => {
    const { adds } = pages[page];
    if (adds === undefined) return [];
    const run = () => goTo(page, { adding: page });
    return findable(
      { id: `add ${page}`, group: 'Add', label: adds, aside: null, run },
      'new create',
    );
  });
}

export function entityOffers(plan: Plan): readonly Findable[] {
  return pagesOfEntities.flatMap((page) =>
    (pages[page].shows ?? []).flatMap((path) => offersOf(plan, path, page)),
  );
}
