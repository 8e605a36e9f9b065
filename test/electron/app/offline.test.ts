// What Chromium would do by itself with other computers is switched off before it starts; the stories' driver switches some of it off too.
import { expect, test, vi } from 'vitest';
import { stayOffline } from '../../../electron/app/offline.ts';

const { switches } = vi.hoisted(() => ({ switches: new Set<string>() }));

vi.mock('electron', () => ({
  app: { commandLine: { appendSwitch: (name: string) => void switches.add(name) } },
}));

test.each([
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'dns-prefetch-disable',
  'host-resolver-rules',
  'no-pings',
])('a start has the switch %s', (name) => {
  stayOffline();
  expect([...switches]).toContain(name);
});
