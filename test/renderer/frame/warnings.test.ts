// Where another computer will refuse a file, that is said beside the place where it was saved. @vitest-environment jsdom
import './platform.ts';

import { beforeEach, expect, test } from 'vitest';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { exportAs, saveElsewhere } from '../../../renderer/state/planExports.ts';
import { announcements } from '../../../renderer/ui/announce.ts';
import { ok } from '../../../shared/values/result.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';
import { bridge } from './platform.ts';

const written = { path: '/papers/one.treekeeper', warning: 'Older versions refuse it.' };
const said = 'Saved /papers/one.treekeeper. Older versions refuse it.';

beforeEach(() => {
  announcements.clear();
  show(opened(openSfsPlan()), '2012-01-31');
});

test('of a workspace that is exported', async () => {
  bridge.answers.exportAs = async () => ok(written);
  await exportAs('workspace');
  expect(announcements.current()?.text).toBe(said);
});

test('of a copy that is saved elsewhere', async () => {
  bridge.answers.saveElsewhere = async () => ok({ written });
  await saveElsewhere();
  expect(announcements.current()?.text).toBe(said);
});
