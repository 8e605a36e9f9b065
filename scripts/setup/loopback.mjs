// The loopback device, which a new network namespace leaves down and the stories' debugger needs.
import { spawnSync } from 'node:child_process';
import { networkInterfaces } from 'node:os';

// SIOCSIFFLAGS on "lo" with IFF_UP; perl is on every Debian, `ip` is not.
const raise =
  'use Socket; socket(S, AF_INET, SOCK_DGRAM, 0) or die; ' +
  'my $request = pack("a16 s x22", "lo", 0x41); ioctl(S, 0x8914, $request) or die $!';

/** Brings it up where it is down and this process may; otherwise leaves everything as it is. */
export function ensureLoopback() {
  const isUp = Object.values(networkInterfaces())
    .flat()
    .some((address) => address?.internal);
  if (isUp || process.platform !== 'linux' || process.getuid() !== 0) return;
  const done = spawnSync('ip', ['link', 'set', 'lo', 'up'], { stdio: 'ignore' });
  if (done.status !== 0) spawnSync('perl', ['-e', raise], { stdio: 'ignore' });
}
