// A file among the start arguments: which one is taken, and from where.
import { expect, test } from 'vitest';
import {
  fileAmong,
  hasHandedFile,
  keepHandedFile,
  takeHandedFile,
} from '../../../electron/app/handedFile.ts';

test('the last argument that names a workspace as one file is taken, from where it was given', () => {
  expect(fileAmong(['/usr/bin/electron', '/app', '--no-sandbox'], '/home')).toBe(null);
  expect(fileAmong(['treekeeper', 'a.treekeeper', 'My plan.TREEKEEPER'], '/home')).toBe(
    '/home/My plan.TREEKEEPER',
  );
  expect(fileAmong(['treekeeper', '/mail/sent.treekeeper'], '/home')).toBe('/mail/sent.treekeeper');
  expect(fileAmong(['treekeeper', '--log=a.treekeeper'], '/home')).toBe(null);
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
