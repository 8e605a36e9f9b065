// `npm run check`: types, format, lint, dead code and the rules of the house.
import { check } from './setup/checks.mjs';
import { explain } from './setup/help.mjs';
import { underNewNode } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { needToWrite, project } from './setup/places.mjs';

explain(`npm run check

Runs the checks that need no running application: types, format, lint, dead code, wording and house
rules. Exits with 0 if all passed. Takes no other arguments.`);

await underNewNode();
ensurePackages();
// The tools keep what they found in its folder.
needToWrite(project);
process.exitCode = await check();
