// The rules of the folders of electron over its whole source, and proof that each of them can fail.
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { electronInAppOnly, folderOrder, unknownFolders } from './electronFolders.ts';
import { fileRings, folderRings } from './rings.ts';
import type { Finding } from './rules.ts';
import { readSources, sourceOf } from './source.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = readSources(root, ['electron']);
const tell = ({ path, line, rule }: Finding) => `${path}:${line} ${rule}`;

describe('electron', () => {
  test('keeps the order of its folders, and Electron in electron/app', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(sources.flatMap(folderOrder).map(tell)).toEqual([]);
    expect(sources.flatMap(electronInAppOnly).map(tell)).toEqual([]);
  });

  test('has known folders, and no rings, also of types', () => {
    expect(unknownFolders(sources).map(tell)).toEqual([]);
    expect(fileRings(sources).map(tell)).toEqual([]);
    expect(folderRings(sources).map(tell)).toEqual([]);
  });
});

describe('each rule can fail', () => {
  test.each([
    ['electron/session/x.ts', "import { app } from 'electron';"],
    ['electron/bridge/handlers/x.ts', "const { app } = await import('electron');"],
    ['electron/library/x.ts', "import type { App } from 'electron';"],
    ['electron/output/printing.ts', "import { BrowserWindow } from 'electron';"],
  ])('in %s: %s', (path, text) => {
    expect(electronInAppOnly(sourceOf(path, text))).toHaveLength(1);
  });

  test.each([
    ['electron/app/x.ts', "import { app } from 'electron';"],
    ['electron/output/printing.ts', "import type { WebContents } from 'electron';"],
  ])('but not in %s: %s', (path, text) => {
    expect(electronInAppOnly(sourceOf(path, text))).toEqual([]);
  });

  test('by a folder that takes from a later one', () => {
    const text = "import type { Desktop } from '../bridge/desktop.ts';";
    expect(folderOrder(sourceOf('electron/session/x.ts', text))).toHaveLength(1);
    expect(folderOrder(sourceOf('electron/app/x.ts', text))).toEqual([]);
  });

  test('by a folder that nobody knows', () => {
    expect(unknownFolders([sourceOf('electron/misc/x.ts', '')])).toHaveLength(1);
  });
});
