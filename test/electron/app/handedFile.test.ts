// A file among the start arguments: which one is taken, and from where.
import { expect, test } from 'vitest';
import {
  filesAmong,
  hasHandedFile,
  keepHandedFile,
  takeHandedFile,
} from '../../../electron/app/handedFile.ts';

test('each argument that names a workspace as one file is taken, from where it was given', () => {
  expect(filesAmong(['/usr/bin/electron', '/app', '--no-sandbox'], '/home')).toEqual([]);
  expect(filesAmong(['treekeeper', 'a.treekeeper', 'My plan.TREEKEEPER'], '/home')).toEqual([
    '/home/a.treekeeper',
    '/home/My plan.TREEKEEPER',
  ]);
  expect(filesAmong(['treekeeper', '/mail/sent.treekeeper'], '/home')).toEqual([
    '/mail/sent.treekeeper',
  ]);
  expect(filesAmong(['treekeeper', '--log=a.treekeeper'], '/home')).toEqual([]);
});

test('each waits until it is taken, once, in the order in which they came', () => {
  keepHandedFile('/mail/sent.treekeeper');
  keepHandedFile('/mail/later.treekeeper');
  expect(hasHandedFile()).toBe(true);
  expect(takeHandedFile()).toBe('/mail/sent.treekeeper');
  expect(hasHandedFile()).toBe(true);
  expect(takeHandedFile()).toBe('/mail/later.treekeeper');
  expect(hasHandedFile()).toBe(false);
  expect(takeHandedFile()).toBe(null);
});
