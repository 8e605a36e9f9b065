// What the features register: each list has one page, and nothing is registered under one name twice.
// @vitest-environment jsdom
import './frame/platform.ts';
import { expect, test } from 'vitest';
import { pageNames, pages, pagesOfEntities, slots } from '../../renderer/registry.ts';
import { listPaths } from '../../shared/kernel/parts.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { pageGroups } from '../../shared/registry/pages.ts';
import { emptyPlan } from '../../shared/registry/parts.ts';
import { openSfsPlan } from '../fixtures/builders.ts';

const listsShown = pagesOfEntities.flatMap((name) => pages[name].shows ?? []);

const isOnce = (names: readonly string[]) => new Set(names).size === names.length;

test('a list is shown on one page, and there is such a list', () => {
  expect(listsShown.length).toBeGreaterThan(0);
  expect(isOnce(listsShown)).toBe(true);
  for (const path of listsShown) expect(listPaths()).toContain(path);
});

test('the palette goes through every page once', () => {
  expect([...pagesOfEntities].sort()).toEqual([...pageNames].sort());
});

test('a name is given to one card of the overview, and to one part of an entity', () => {
  expect(isOnce(slots.overviewCards.map(({ name }) => name))).toBe(true);
  expect(isOnce(slots.entityParts.map(({ name }) => name))).toBe(true);
});

test('a card stands on the overview where the plan has something for it', () => {
  const shownFor = (plan: Plan) =>
    slots.overviewCards.filter(({ isFor }) => isFor?.(plan) ?? true).map(({ name }) => name);
  const always = shownFor(emptyPlan());
  expect(always).toEqual(['board', 'breach', 'chance', 'pathForward']);
  expect(shownFor(openSfsPlan()).filter((name) => !always.includes(name))).toEqual([
    'goals',
    'infrastructure',
  ]);
});

test('what a feature shows beside an entity belongs to a list that a page shows', () => {
  for (const path of slots.entityParts.flatMap(({ of }) => of)) {
    expect(listsShown).toContain(path);
  }
});

test('pages of one group follow one another, so that the sidebar has each heading once', () => {
  const groups = pageNames.map((name) => pages[name].group);
  const headings = groups.filter((group, at) => group !== groups[at - 1]);
  expect(headings).toEqual([...pageGroups, null]);
});

test('each page has a letter of its own to jump to it', () => {
  const letters = pageNames.map((name) => pages[name].jump);
  expect(letters.filter((letter) => !/^[A-Z]$/.test(letter))).toEqual([]);
  expect(isOnce(letters)).toBe(true);
});
