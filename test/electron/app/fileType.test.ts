// The files that register the file type on a desktop, and that they name this program.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = String(new URL('../../../scripts/setup/fileType.mjs', import.meta.url));

/** Node runs it, as when the program is packed. */
function writeFileType(folder: string, platform: string): void {
  const code = `import(process.argv[1]).then((one) => one.writeFileType(...process.argv.slice(2)))`;
  execFileSync(process.execPath, ['-e', code, script, folder, platform]);
}

test('on Linux: a kind of file, and the program that opens it, by its own path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper packed '));
  const data = mkdtempSync(join(tmpdir(), 'treekeeper-desktop-'));
  writeFileType(folder, 'linux');
  execFileSync(join(folder, 'register-file-type.sh'), {
    env: { ...process.env, XDG_DATA_HOME: data },
  });
  const kind = readFileSync(join(data, 'mime/packages/treekeeper.xml'), 'utf8');
  expect(kind).toContain('<glob pattern="*.treekeeper"/>');
  const program = readFileSync(join(data, 'applications/treekeeper.desktop'), 'utf8');
  expect(program).toContain(`Exec="${folder}/treekeeper" %f\n`);
  expect(program).toContain('MimeType=application/x-treekeeper;');
});

test('on Windows: keys of the user, with the path of the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-packed-'));
  writeFileType(folder, 'win32');
  const words = readFileSync(join(folder, 'register-file-type.cmd'), 'utf8');
  expect(words).toContain('reg add "%classes%\\.treekeeper"');
  expect(words).toContain('treekeeper.exe\\" \\"%%1\\"');
});
