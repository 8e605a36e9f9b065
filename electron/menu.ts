// The native menu; its items send the same commands as the keys.
import { Menu } from 'electron';

/** Until there are commands, only what each system expects of every application. */
export function setMenu(): void {
  const roles = [{ role: 'fileMenu' }, { role: 'editMenu' }, { role: 'viewMenu' }] as const;
  Menu.setApplicationMenu(Menu.buildFromTemplate([...roles]));
}
