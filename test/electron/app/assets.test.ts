// Which addresses are files of the window, and that none leads out of its folder.
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { assetAt, contentPolicy } from '../../../electron/app/assets.ts';

const folder = `${sep}app${sep}renderer`;
const at = (path: string) => assetAt(folder, `app://treekeeper${path}`);

test('the root is the page, and files have their types', () => {
  expect(at('/')).toEqual({
    file: `${folder}${sep}index.html`,
    type: 'text/html; charset=utf-8',
  });
  expect(at('/assets/a-1.js?x=1#y')?.file).toBe([folder, 'assets', 'a-1.js'].join(sep));
  expect(at('/assets/inter.woff2')?.type).toBe('font/woff2');
});

test.each([
  '/..%2fpackage.html',
  '/%2e%2e/%2e%2e%2fetc/x.html',
  '/..%5c..%5cx.html',
  '/assets/%2e%2e%2f%2e%2e%2fx.js',
  '/a%00.html',
  '/%zz.html',
  '/package.json',
  '/folder/',
])('%s is no file of the window', (path) => {
  expect(at(path)).toBeNull();
});

test.each(['app://other/index.html', 'file:///app/renderer/index.html', 'index.html'])(
  '%s is not ours',
  (address) => {
    expect(assetAt(folder, address)).toBeNull();
  },
);

test('the policy starts from nothing and allows nothing inline or remote', () => {
  expect(contentPolicy).toMatch(/^default-src 'none';/);
  expect(contentPolicy).not.toMatch(/unsafe|https?:|\*/);
});
