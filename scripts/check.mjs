// `npm run check`: types, format, lint, dead code and the rules of the house.
import { check } from './setup/checks.mjs';
import { underNewNode } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';

await underNewNode();
ensurePackages();
process.exitCode = await check();
