// Where main has another workspace open: opens the one that is shown again, and makes in it what waits.
import { ask } from './bridge.ts';
import { openAnew, show, unsavedEdits } from './openWorkspace.ts';
import { remakeAll, tellRefused } from './remaking.ts';
import { getState, setState, useStore } from './store.ts';
import { today } from './today.ts';

const why = 'Another workspace was opened in the meantime.';

/** Nothing is written elsewhere; where it cannot be opened, its plan is kept in a file. */
async function goBack(): Promise<void> {
  const answer = await ask.openWorkspaceAt(getState().folder);
  if (!answer.ok) {
    await openAnew(why);
    // Where that cannot be either, the next edit tries once more.
    return setState({ isElsewhere: false });
  }
  const day = await today();
  const waiting = unsavedEdits();
  show(answer.value, day);
  tellRefused(await remakeAll(waiting));
}

/** Watches until the function it gives is called. */
export function watchElsewhere(): () => void {
  if (getState().isElsewhere) void goBack();
  return useStore.subscribe((now, before) => {
    if (now.isElsewhere && !before.isElsewhere) void goBack();
  });
}
