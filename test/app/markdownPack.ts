// The board pack as Markdown, as a user saves it from the window.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Running } from './launch.ts';
import { answerDialogs, clickMenu, saved } from './steps.ts';

type Window = Pick<Running, 'app' | 'page'>;

export async function markdownPack({ app, page }: Window): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'treekeeper-pack-')), 'pack.md');
  await expect(saved(page)).toBeVisible();
  await answerDialogs(app, 0, file);
  await clickMenu(app, 'exportMarkdown');
  await expect(page.getByText(`Saved ${file}`)).toBeVisible();
  return readFileSync(file, 'utf8');
}
