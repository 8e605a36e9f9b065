// What each channel of the bridge does: its parser and its answer, in the order of the contract.
import { app } from 'electron';
import { ok } from '../shared/values/result.ts';
import { type Answers, answering } from './bridge.ts';
import type { Environment } from './environment.ts';
import { openLink } from './links.ts';

export function answersOf(environment: Environment): Answers {
  return {
    about: answering(readNothing, async () => ok(about(environment))),
    openLink: answering(readText, async (address) => ok(await openLink(address))),
  };
}

function about(environment: Environment) {
  return { version: app.getVersion(), platform: process.platform, now: environment.fixedNow };
}

function readNothing(raw: unknown): null {
  if (raw === null) return raw;
  throw new Error(`Expected nothing, got ${typeof raw}.`);
}

function readText(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  throw new Error(`Expected a text, got ${typeof raw}.`);
}
