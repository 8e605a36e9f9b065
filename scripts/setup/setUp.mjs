// The whole set-up in its order; the second time it only looks and finds everything there.
import { ensureSystem } from './debian.mjs';
import { hasDisplay } from './display.mjs';
import { ensureElectron } from './electron.mjs';
import { ensurePackages } from './packages.mjs';

/**
 * Packages, system libraries and Electron, each only where missing. `display` says whether a
 * screen of this machine may be used; tests always take a virtual one.
 */
export async function setUp({ display = hasDisplay() } = {}) {
  ensurePackages();
  ensureSystem({ display });
  const electron = await ensureElectron();
  process.env.ELECTRON_OVERRIDE_DIST_PATH = electron.dist;
  return electron;
}
