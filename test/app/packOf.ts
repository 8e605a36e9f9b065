// The board pack as a user has it written from the window, read as the text of its pages.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Running } from './launch.ts';
import { flat, readPdf, textOf } from './pdf.ts';
import { saved } from './steps.ts';

/** Written into a new folder; the pack is of the plan as it is kept, so that it waits for that. */
export async function packOf({ app, page }: Pick<Running, 'app' | 'page'>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-pack-'));
  await app.evaluate(({ dialog }, chosen) => {
    const answer = async () => ({ canceled: false, filePaths: [chosen] });
    Object.assign(dialog, { showOpenDialog: answer });
  }, folder);
  await expect(saved(page)).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.getByText(`files in ${folder}`)).toBeVisible();
  const [pack = ''] = readdirSync(folder);
  const { pages } = await readPdf(readFileSync(join(folder, pack, 'board-pack.pdf')));
  // A line of the paper may break after a hyphen.
  return flat(pages.map(textOf).join(' ')).replaceAll('- ', '-');
}
