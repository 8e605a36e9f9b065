// Nothing of Chromium's own leaves this computer: no dictionaries, updates, reports, lookups or calls.
import { app, type Session, type WebContents } from 'electron';

/** Before the application is ready, for every process. No name is ever resolved: nothing here needs one. */
export function stayOffline(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'dns-prefetch-disable',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** The preference of a page does not keep the session from fetching dictionaries: its languages do. */
export function withoutDictionaries(session: Session): void {
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

/** A page cannot call another computer: without a proxy it may send no datagrams, not even to this network. */
export function withoutCalls(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
