// What a plain Electron does with `electron -r FILE FOLDER`: preload, take the name, import the main.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

function readArguments(args) {
  const required = [];
  for (const [at, word] of args.entries()) {
    const before = args[at - 1] ?? '';
    if (before === '-r' || before === '--require') required.push(word);
    else if (!word.startsWith('-')) return { required, target: word };
  }
  return { required, target: null };
}

function describeApplication(folder) {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return 'index.js';
  const about = JSON.parse(readFileSync(file, 'utf8'));
  app.setName(about.productName ?? about.name);
  app.setVersion(about.version);
  app.setAppPath(folder);
  return about.main ?? 'index.js';
}

const { required, target } = readArguments(process.argv.slice(1));
const load = createRequire(pathToFileURL(join(process.cwd(), 'x.js')));
for (const file of required) load(resolve(file));
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
if (target === null) {
  console.error('Usage: electron [-r FILE] FOLDER');
  app.exit(1);
} else {
  const folder = resolve(target);
  await import(pathToFileURL(join(folder, describeApplication(folder))).href);
}
