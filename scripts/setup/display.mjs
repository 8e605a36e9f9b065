// The display: that of the machine, or a virtual one for as long as the work lasts.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './places.mjs';

/** True where a window can be shown. A DISPLAY left over from an ended session does not count. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  if (process.env.WAYLAND_DISPLAY) return true;
  const [, local] = /^:(\d+)/.exec(process.env.DISPLAY ?? '') ?? [];
  return local === undefined
    ? Boolean(process.env.DISPLAY)
    : existsSync(`/tmp/.X11-unix/X${local}`);
}

/** A cookie file as xauth writes it: any host, any display, one secret. */
function writeCookie(file) {
  const field = (bytes) => Buffer.concat([Buffer.from([0, bytes.length]), bytes]);
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  const anyHost = Buffer.from([0xff, 0xff, 0, 0, 0, 0]);
  const cookie = Buffer.concat([anyHost, field(name), field(randomBytes(16))]);
  writeFileSync(file, cookie, { mode: 0o600 });
}

function numberFrom(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (text) => {
      said += text;
    });
    server.stdio[3].once('data', (number) => resolve(String(number).trim()));
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}\n${said}`)));
  });
}

/** Starts Xvfb on a free number; `env` is for whoever draws on it, `close` ends it. */
export async function startVirtualDisplay({ width = 1600, height = 1000 } = {}) {
  const folder = temporaryFolder('treekeeper-display');
  const cookie = join(folder, 'cookie');
  writeCookie(cookie);
  const screen = ['-screen', '0', `${width}x${height}x24`];
  // Without -noreset the server starts anew when its last window goes, and turns away who comes then.
  const args = ['-displayfd', '3', '-noreset', '-auth', cookie, '-nolisten', 'tcp', ...screen];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const close = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', close);
  // A signal ends a process without its last words unless somebody listens.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  const number = await numberFrom(server);
  server.removeAllListeners('exit');
  server.unref();
  return { env: { DISPLAY: `:${number}`, XAUTHORITY: cookie, WAYLAND_DISPLAY: '' }, close };
}
