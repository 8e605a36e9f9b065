// The window's own files: which path is one, of what type, and its content security policy.
import { extname, resolve, sep } from 'node:path';
import { origin } from '../bridge/sender.ts';

/** Nothing inline, nothing from a network; `data:` only for pictures drawn by the page itself. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface Asset {
  readonly file: string;
  readonly type: string;
}

/** The file inside `folder` that `address` names, or null for anything outside or of another type. */
export function assetAt(folder: string, address: string): Asset | null {
  const path = pathOf(address);
  if (path === null) return null;
  const file = resolve(folder, `.${path === '/' ? '/index.html' : path}`);
  const type = types[extname(file)];
  return file.startsWith(folder + sep) && type ? { file, type } : null;
}

function pathOf(address: string): string | null {
  try {
    const url = new URL(address);
    const path = decodeURIComponent(url.pathname);
    // An encoded slash or backslash would become a way out after decoding.
    const isPlain = !/[\\\0]|\/\.\.?(\/|$)/.test(path);
    return `${url.protocol}//${url.host}` === origin && isPlain ? path : null;
  } catch {
    return null;
  }
}
