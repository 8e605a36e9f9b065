// app://treekeeper/: serves the window's own files, with the content policy, and nothing else.
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { assetAt, contentPolicy } from './assets.ts';

/** Before the application is ready: makes `app:` a scheme with an origin of its own. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Answers the scheme in `session` with the files of `folder`, an absolute path. */
export function serveFiles(session: Session, folder: string): void {
  session.protocol.handle('app', async ({ url, method }) => {
    const asset = method === 'GET' ? assetAt(folder, url) : null;
    const content = asset && (await readFile(asset.file).catch(() => null));
    if (!asset || !content) return refusal();
    return new Response(content, { headers: headersOf(asset.type) });
  });
}

function refusal(): Response {
  return new Response('Not found', { status: 404, headers: headersOf('text/plain') });
}

function headersOf(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
}
