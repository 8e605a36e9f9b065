// The kind of file that Treekeeper opens, for the desktop that a packed build lies on: a double click.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const mime = 'application/x-treekeeper';

const linux = `#!/bin/sh
# Registers the program in this folder to open .treekeeper files.
# Run it again if you move the folder. To undo, delete the two files that it lists.
set -e
here=$(cd "$(dirname "$0")" && pwd)
data=\${XDG_DATA_HOME:-$HOME/.local/share}
mkdir -p "$data/mime/packages" "$data/applications"
cat > "$data/mime/packages/treekeeper.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${mime}">
    <comment>Treekeeper workspace</comment>
    <glob pattern="*.treekeeper"/>
  </mime-type>
</mime-info>
XML
cat > "$data/applications/treekeeper.desktop" <<DESKTOP
[Desktop Entry]
Type=Application
Name=Treekeeper
Comment=Plan the funding and governance of an open-source consortium
Exec="$here/treekeeper" %f
Terminal=false
Categories=Office;
MimeType=${mime};
DESKTOP
if command -v update-mime-database > /dev/null; then update-mime-database "$data/mime"; fi
if command -v update-desktop-database > /dev/null; then
  update-desktop-database "$data/applications"
fi
echo "Written: $data/mime/packages/treekeeper.xml"
echo "Written: $data/applications/treekeeper.desktop"
`;

const windows = [
  '@echo off',
  'rem Registers the program in this folder to open .treekeeper files, for this user.',
  'rem Run it again if you move the folder.',
  'set "classes=HKCU\\Software\\Classes"',
  'reg add "%classes%\\.treekeeper" /ve /d "Treekeeper.Workspace" /f',
  'reg add "%classes%\\Treekeeper.Workspace" /ve /d "Treekeeper workspace" /f',
  'reg add "%classes%\\Treekeeper.Workspace\\shell\\open\\command" /ve /d "\\"%~dp0treekeeper.exe\\" \\"%%1\\"" /f',
  '',
].join('\r\n');

/** Puts what registers the file type into a packed folder; it changes nothing until it is run. */
export function writeFileType(folder, platform = process.platform) {
  mkdirSync(folder, { recursive: true });
  if (platform === 'win32') {
    writeFileSync(join(folder, 'register-file-type.cmd'), windows);
    return;
  }
  const file = join(folder, 'register-file-type.sh');
  writeFileSync(file, linux);
  chmodSync(file, 0o755);
}
