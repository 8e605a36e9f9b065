// The colors: text stands out from its ground by 4.5 to 1, marks and borders of fields by 3 to 1, in both themes.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

const channels = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);

// WCAG 2.1, relative luminance.
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function color(name: string, theme: 'light' | 'dark'): string {
  const both = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const one = new RegExp(`--${name}: (#\\w{6});`).exec(css);
  const found = both ? both[theme === 'light' ? 1 : 2] : one?.[1];
  if (!found) throw new Error(`no color --${name}`);
  return found;
}

const grounds = ['ground', 'surface', 'surface-quiet', 'surface-hover'];

const texts: [string, string[]][] = [
  ['text', [...grounds, 'accent-soft', 'info-soft', 'act-soft', 'problem-soft']],
  ['text-dim', [...grounds, 'neutral-soft']],
  ['accent', [...grounds, 'accent-soft']],
  ['act', ['ground', 'surface', 'surface-quiet', 'act-soft']],
  ['info', ['surface', 'surface-quiet', 'info-soft']],
  ['problem', ['surface', 'problem-soft']],
  ['on-accent', ['accent-fill', 'accent-fill-hover']],
];

const marks: [string, string[]][] = [
  ['line-field', ['surface']],
  ['focus', grounds],
  ['cash', ['surface']],
  ['whisker', ['surface', 'missing-ground']],
];

for (const theme of ['light', 'dark'] as const) {
  for (const [pairs, least] of [
    [texts, 4.5],
    [marks, 3],
  ] as const) {
    const all = pairs.flatMap(([front, backs]) => backs.map((back) => [front, back] as const));
    test.each(all)(`${theme}: %s on %s is at least ${least} to 1`, (front, back) => {
      expect(contrast(color(front, theme), color(back, theme))).toBeGreaterThanOrEqual(least);
    });
  }
}
