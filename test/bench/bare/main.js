// The peer of the start: a bare window with one heading and one field.
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

app.setPath('userData', process.env.TREEKEEPER_DATA);
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  void window.loadFile(join(import.meta.dirname, 'index.html'));
});
