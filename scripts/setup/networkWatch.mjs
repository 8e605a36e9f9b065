// Runs a command in a network of its own and counts what tries to leave it: `networkWatch.mjs COMMAND ...`.
// Loopback is there, for the debugger of the stories; a name looked up, a datagram, or a connection to
// anywhere else is one too many. Root starts it by `unshare --net`, so nobody else's traffic is counted.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ensureLoopback } from './loopback.mjs';

// Of each protocol of the kernel: what had nowhere to go, and what went out and is no connection.
const watched = {
  Ip: ['OutNoRoutes'],
  Icmp: ['OutMsgs'],
  Udp: ['OutDatagrams'],
  UdpLite: ['OutDatagrams'],
};
const watched6 = ['Ip6OutNoRoutes', 'Icmp6OutEchos', 'Udp6OutDatagrams', 'UdpLite6OutDatagrams'];

/** `{ UdpOutDatagrams: 0, ... }` of the network that this process is in; only on Linux. */
export function attempts() {
  const lines = readFileSync('/proc/self/net/snmp', 'utf8').split('\n');
  const found = {};
  for (const [protocol, names] of Object.entries(watched)) {
    const [head = '', values = ''] = lines.filter((line) => line.startsWith(`${protocol}: `));
    for (const name of names) {
      found[`${protocol}${name}`] = Number(values.split(' ')[head.split(' ').indexOf(name)]);
    }
  }
  for (const line of readFileSync('/proc/self/net/snmp6', 'utf8').split('\n')) {
    const [name = '', value] = line.split(/\s+/);
    if (watched6.includes(name)) found[name] = Number(value);
  }
  return found;
}

/** What was tried since `before`, in words; empty where nothing was. */
export function newAttempts(before) {
  const more = Object.entries(attempts()).filter(([name, count]) => count > (before[name] ?? 0));
  return more.map(([name, count]) => `${name} ${count - (before[name] ?? 0)}`);
}

// SIOCADDRT of IPv6: everything by "lo", the first device. Chromium asks the kernel now and then for a way
// to an address of this kind and sends nothing: with one that question is no attempt, and what is sent still is.
const route =
  'use Socket; socket(S, AF_INET6, SOCK_DGRAM, 0) or die; ' +
  'my $request = pack("x48 L S S L x4 Q L l", 0, 0, 0, 1024, 0, 1, 1); ioctl(S, 0x890B, $request) or die $!';

function run([command, ...args]) {
  ensureLoopback();
  spawnSync('perl', ['-e', route], { stdio: 'ignore' });
  const before = attempts();
  const env = { ...process.env, TREEKEEPER_NETWORK: 'watched' };
  const child = spawn(command, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    const more = newAttempts(before);
    console.log(
      more.length === 0
        ? 'Nothing tried to reach a network: no name was looked up, no datagram sent.'
        : `SOMETHING TRIED TO REACH A NETWORK: ${more.join(', ')}.`,
    );
    process.exitCode = code === 0 && more.length > 0 ? 1 : (code ?? 1);
  });
}

if (process.argv[1] === import.meta.filename) run(process.argv.slice(2));
