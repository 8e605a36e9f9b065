// The channels of the workspace: opens it, starts another, saves edits in it.
import type { SaveRequest } from '../shared/bridge.ts';
import type { Problem } from '../shared/problem.ts';
import { no } from '../shared/values/result.ts';
import { type Answers, answering } from './bridge.ts';
import type { Environment } from './environment.ts';
import { readNothing, readOneOf } from './requests.ts';

export type DrawerAnswers = Pick<Answers, 'openWorkspace' | 'startWorkspace' | 'save'>;

export function drawerAnswers(_environment: Environment): DrawerAnswers {
  return {
    openWorkspace: answering(readNothing, async () => no(noDrawer)),
    startWorkspace: answering(readOneOf(['empty', 'example']), async () => no(noDrawer)),
    save: answering(readSave, async () => no(noDrawer)),
  };
}

const noDrawer: Problem = {
  kind: 'problem',
  what: 'No workspace is open.',
  why: 'This version keeps no workspace yet.',
  remedy: 'Use a newer version.',
  safe: 'Nothing was changed.',
};

function readSave(): SaveRequest {
  throw new Error('This version keeps no workspace yet.');
}
