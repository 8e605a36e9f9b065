// app://treekeeper/: serves the window's own files, with the content policy, and nothing else.
import { protocol, type Session } from 'electron';
import { assetAt, contentPolicy } from './assets.ts';

/** Before the application is ready: makes `app:` a scheme with an origin of its own. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/**
 * Answers the scheme in `session` with the files of `folder`, an absolute path. Not by `handle`, which
 * loads the web's streams before the first answer: a seventh of the time to the first paint.
 */
export function serveFiles(session: Session, folder: string): void {
  session.protocol.registerFileProtocol('app', ({ url, method }, answer) => {
    const asset = method === 'GET' ? assetAt(folder, url) : null;
    answer(asset ? { path: asset.file, headers: headersOf(asset.type) } : { error: notFound });
  });
}

/** As Chromium numbers its refusals: `net::ERR_FILE_NOT_FOUND`. */
const notFound = -6;

function headersOf(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
