// Builds the table of the usual way into a folder that Electron can start.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../scripts/setup/places.mjs';

/** The folder, with the page built for production and the window of the bare peer. */
export async function buildUsual(folder) {
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  const bench = join(project, 'test', 'bench');
  await build({
    configFile: false,
    root: join(bench, 'usual'),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: 'chrome130', modulePreload: false },
  });
  for (const name of ['main.js', 'package.json'])
    cpSync(join(bench, 'bare', name), join(folder, name));
  return folder;
}
