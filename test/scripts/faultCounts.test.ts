// What is lost, silent or beyond a limit fails the runs that count it: none says that all is as expected.
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Line {
  readonly fault: string;
  readonly played: number;
  readonly lost: number;
  readonly silent: number;
}
interface Counts {
  readonly verdictOf: (
    lines: readonly Line[],
    failed: number,
  ) => { readonly sums: string; readonly isGood: boolean };
}
interface Page {
  readonly shown: number;
  readonly longest: number;
  readonly memory: number;
  readonly elements: number;
}
type Pages = Readonly<Record<string, Page>>;
interface Limits {
  readonly judgePages: (
    examples: Pages,
    larges: Pages,
  ) => {
    readonly sentences: readonly string[];
    readonly more: string;
    readonly late: number;
    readonly exitCode: number;
  };
}

const setup = resolve(import.meta.dirname, '..', '..', 'scripts', 'setup');
const { verdictOf }: Counts = await import(join(setup, 'faultCounts.mjs'));
const { judgePages }: Limits = await import(join(setup, 'pageLimits.mjs'));

const line = (some: Partial<Line> = {}): Line => ({
  fault: 'A fault',
  played: 1000,
  lost: 0,
  silent: 0,
  ...some,
});

test('faults of which none is lost, none silent and no run failed are as expected', () => {
  expect(verdictOf([line(), line()], 0)).toEqual({
    sums: '2,000 faults: 0 lost, 0 silent.',
    isGood: true,
  });
});

test.each([
  ['one is lost', [line(), line({ lost: 1 })], 0],
  ['one is silent', [line({ silent: 1 }), line()], 0],
  ['a run failed', [line()], 1],
  ['nothing was counted', [], 0],
])('faults are not as expected where %s', (_name, lines, failed) => {
  expect(verdictOf(lines, failed).isGood).toBe(false);
});

const small = { shown: 20, longest: 20, memory: 200, elements: 500 };

test('pages within their limits end with 0', () => {
  const within = { shown: 60, longest: 50, memory: 500, elements: 900 };
  expect(judgePages({ Members: small }, { Members: within })).toMatchObject({
    late: 0,
    exitCode: 0,
  });
});

test.each([
  ['first rows', { ...small, shown: 61 }],
  ['at once', { ...small, longest: 51 }],
  ['memory', { ...small, memory: 501 }],
])('one page beyond its limit of %s is named, counted, and ends with 1', (word, page) => {
  const pages = { Goals: small, Members: page };
  const judged = judgePages({ Goals: small, Members: small }, pages);
  expect(judged.sentences[0]).not.toContain('BEYOND');
  expect(judged.sentences[1]).toMatch(new RegExp(`^Members: .*; BEYOND: ${word}$`));
  expect(judged.more).toContain('1 of 2 pages beyond their limits');
  expect(judged).toMatchObject({ late: 1, exitCode: 1 });
});
