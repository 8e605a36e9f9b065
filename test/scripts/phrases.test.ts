// The check on retired phrases finds each of them in what a person reads, and leaves released names alone.
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Phrases {
  readonly retiredIn: (path: string, text: string) => Promise<readonly string[]>;
}

const project = resolve(import.meta.dirname, '..', '..');
const { retiredIn }: Phrases = await import(join(project, 'scripts', 'setup', 'phrases.mjs'));

const found = async (path: string, text: string) => (await retiredIn(path, text)).join('\n');

test.each([
  ['a string', 'shared/x.ts', "export const label = 'Still to find, 2012';"],
  ['a template', 'shared/x.ts', 'export const label = `$' + '{gap} still to find`;'],
  ['an attribute', 'renderer/X.tsx', 'export const x = <Card title="Still to find" />;'],
  ['a text over two lines', 'renderer/X.tsx', 'export const x = <p>What is still\n to find.</p>;'],
  ['a comment', 'electron/x.ts', '// What is still to find.\n'],
  ['a text of the terminal', 'scripts/x.mjs', "console.log('Still to find');"],
  ['a page of the docs', 'docs/x.md', 'What is *still to\nfind*.'],
])('is found in %s, with what to say instead', async (_, path, text) => {
  expect(await found(path, text)).toMatch(
    /^\S+:\d “still to find” is retired: say “funding gap”\.$/i,
  );
});

test.each([
  ['a date', "const day = 'since 31 Jan 2012';", 'Jan 31, 2012'],
  ['the heading of opening cash', "const heads = ['At the start', 'In'];", 'Opening cash'],
  ['British spelling', "const label = 'Organisation';", 'organiz-'],
])('%s in the wrong form is found', async (_, text, instead) => {
  expect(await found('shared/x.ts', text)).toContain(`say “${instead}”`);
});

test.each([
  [
    'names of tables and codes',
    'shared/x.ts',
    "const table = { name: 'still-to-find', of: 'authorised' };",
  ],
  ['fields of the plan', 'shared/x.ts', 'const of = one.organisation;'],
  ['headings of older files', 'shared/x.ts', "const names = { alike: ['further holder'] };"],
  ['code in the docs', 'docs/x.md', 'The quorum is `"of": "authorised"`.'],
  ['what older versions wrote', 'shared/file/migrations/format2.ts', "const x = 'Still to find';"],
])('%s may stay', async (_, path, text) => {
  expect(await found(path, text)).toBe('');
});
