// The whole-file writer: the file before stays where the disk refuses.
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWholeFile } from '../../../electron/output/wholeFileWriter.ts';
import { isRoot, newFolder, onSmallDisk } from '../workspace/realDisk.ts';

test('is written anew in whole, through a link to where the file lies', async () => {
  const folder = newFolder();
  mkdirSync(folder);
  const [file, link] = [join(folder, 'Pläne für 2012 – “Entwurf”.csv'), join(folder, 'link.csv')];
  await writeWholeFile(file, 'one');
  symlinkSync(file, link);
  await writeWholeFile(link, Buffer.from('two'));
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('takes a name as long as any file system has', async () => {
  const folder = newFolder();
  mkdirSync(folder);
  const name = `${'ä'.repeat(125)}x.csv`;
  expect(Buffer.from(name)).toHaveLength(255);
  await writeWholeFile(join(folder, name), 'long');
  expect(readdirSync(folder)).toEqual([name]);
});

test('a folder that is not there is told, and nothing is left', async () => {
  await expect(writeWholeFile(join(newFolder(), 'file.csv'), 'x')).rejects.toMatchObject({
    code: 'ENOENT',
  });
});

test(`on a full disk ${isRoot ? 'the former one stays' : 'cannot be played here: only root may mount one'}`, async () => {
  const played = await onSmallDisk(256 * 1024, async (disk) => {
    const file = join(disk, 'plan.json');
    await writeWholeFile(file, 'the former one');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, 'filling'), Buffer.alloc(bavail * bsize - bsize));
    await expect(writeWholeFile(file, 'x'.repeat(40_000))).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect(readFileSync(file, 'utf8')).toBe('the former one');
    expect(readdirSync(disk).sort()).toEqual(['filling', 'plan.json']);
    return true;
  });
  expect(played).toBe(isRoot ? true : null);
});
