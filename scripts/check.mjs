// `npm run check`: types, format, lint, dead code and the rules of the house.
import { check } from './setup/checks.mjs';
import { explain } from './setup/help.mjs';
import { underNewNode } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { needToWrite, project } from './setup/places.mjs';

explain(`npm run check

Checks what needs no running application: types, format, lint, dead code and the rules of the house.
Ends with 0 where all passed. Takes no other arguments.`);

await underNewNode();
ensurePackages();
// The tools keep what they found in its folder.
needToWrite(project);
process.exitCode = await check();
