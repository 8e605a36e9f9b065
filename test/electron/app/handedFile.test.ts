// A file among the words of a start: which one is taken, and from where.
import { expect, test } from 'vitest';
import { arrive, fileAmong, hasArrived, takeArrived } from '../../../electron/app/handedFile.ts';

test('the last word that names a workspace as one file is taken, from where it was said', () => {
  expect(fileAmong(['/usr/bin/electron', '/app', '--no-sandbox'], '/home')).toBe(null);
  expect(fileAmong(['treekeeper', 'a.treekeeper', 'My plan.TREEKEEPER'], '/home')).toBe(
    '/home/My plan.TREEKEEPER',
  );
  expect(fileAmong(['treekeeper', '/mail/sent.treekeeper'], '/home')).toBe('/mail/sent.treekeeper');
  expect(fileAmong(['treekeeper', '--log=a.treekeeper'], '/home')).toBe(null);
});

test('it waits until it is taken, once', () => {
  arrive('/mail/sent.treekeeper');
  expect(hasArrived()).toBe(true);
  expect(takeArrived()).toBe('/mail/sent.treekeeper');
  expect(takeArrived()).toBe(null);
});
