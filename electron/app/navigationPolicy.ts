// The navigation policy: no page may leave, open windows, embed, or ask for rights of the machine.
import { app, type Session, type WebContents } from 'electron';
import { openLink } from './links.ts';

/** Before the application is ready: no fuse keeps Chromium's own debugger out of a packed build. */
export function refuseDebugger(): void {
  if (!app.isPackaged) return;
  for (const way of ['port', 'pipe', 'address', 'socket-name', 'targets']) {
    app.commandLine.removeSwitch(`remote-debugging-${way}`);
  }
}

/** For every page of the application, from its beginning. */
export function keepOnPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openLink(url);
    return { action: 'deny' };
  });
}

export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
