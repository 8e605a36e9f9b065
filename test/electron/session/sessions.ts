// Sessions in plain Node: a program that runs in a folder of the test, with the clock standing still.
import { tmpdir } from 'node:os';
import { vi } from 'vitest';
import { libraryPlace } from '../../../electron/library/place.ts';
import { WorkspaceSession } from '../../../electron/session/workspaceSession.ts';
import type { Program } from '../../../electron/settings/program.ts';
import { forkedWriter } from '../../../electron/workspace/snapshotFork.ts';
import type { AskedSave, SaveRequest } from '../../../shared/bridge/channels.ts';
import { startWriter } from './snapshotChild.ts';

// Where it finds no Electron, the store of the settings would try to download one.
vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', tmpdir());

export function programIn(dataFolder: string, now = '2011-06-30T12:00:00.000Z'): Program {
  return { version: '0.1.0', dataFolder, programFolder: null, now: () => now };
}

export function sessionOf(program: Program): WorkspaceSession {
  const writeSnapshot = forkedWriter(startWriter);
  const library = () => libraryPlace(program).folder;
  return new WorkspaceSession({ program, writeSnapshot, library });
}

/** As the window that shows what is open asks it. */
export function askedIn(session: WorkspaceSession, request: SaveRequest): AskedSave {
  return { ...request, opening: session.current?.opening ?? '' };
}

export function save(session: WorkspaceSession, request: SaveRequest) {
  return session.saves.save(Promise.resolve(askedIn(session, request)));
}
