// What a user does in the import of the real application, for its stories.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, type Running } from './launch.ts';
import { clickMenu, heading } from './steps.ts';

export interface TableFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const csv = (name: string, ...lines: readonly string[]): TableFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
});

export const workbook = (name: string, bytes: Uint8Array): TableFile => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
});

/** A file that people have. */
export function caseFile(name: string): TableFile {
  const path = resolve(import.meta.dirname, '../fixtures/cases', name);
  return { name: basename(path), mimeType: 'text/csv', buffer: readFileSync(path) };
}

export const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^Import/ });
export const rowsOf = (page: Page) => page.getByRole('grid', { name: /^Rows to import/ });
export const next = (page: Page) => dialogOf(page).getByRole('button', { name: 'Next' });

export const lineOf = (page: Page, line: number): Locator =>
  rowsOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: String(line), exact: true }) });

/** From the File menu. */
export async function openImport({ app, page }: Running): Promise<Locator> {
  await expect(heading(page)).toBeVisible();
  await clickMenu(app, 'import');
  await expect(dialogOf(page)).toBeVisible();
  return dialogOf(page);
}

export async function chooseFile(page: Page, file: TableFile): Promise<void> {
  await dialogOf(page).locator('input[type=file]').setInputFiles(file);
}

/** The step of the columns, once the rows are read. */
export async function toColumns(page: Page): Promise<void> {
  await expect(dialogOf(page).getByRole('columnheader', { name: 'First values' })).toBeVisible();
  await expect(dialogOf(page).getByRole('status')).not.toContainText('Reading');
}

export async function toReview(page: Page): Promise<void> {
  await toColumns(page);
  await next(page).click();
  await expect(dialogOf(page).getByLabel('Rows shown')).toBeVisible();
  await expect(dialogOf(page).getByRole('status')).not.toContainText('Reading');
}

/** Ends the import by its button, whose name says what is imported. */
export async function importAs(page: Page, label: string): Promise<void> {
  await dialogOf(page).getByRole('button', { name: label, exact: true }).click();
  await expect(dialogOf(page)).toHaveCount(0);
}

/** As a user drops a file out of a folder. */
export async function dropFile(page: Page, { name, buffer }: TableFile): Promise<void> {
  await page.evaluate(
    ([called = '', bytes = '']) => {
      const files = new DataTransfer();
      const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      files.items.add(new File([content], called));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
    },
    [name, buffer.toString('base64')],
  );
}
