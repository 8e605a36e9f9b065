// What was exported in this session: where each file is, and what could not be written.
import { ask } from '../state/bridge.ts';
import { granted } from '../state/problems.ts';
import { type Exported, useExported } from '../state/written.ts';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { copyText } from '../ui/copyText.ts';
import { Tag } from '../ui/Tag.tsx';

function copyPath(path: string): void {
  announce(copyText(path) ? `Copied ${path}` : 'The path could not be copied. Select it instead.');
}

function Acts({ path, what }: { readonly path: string; readonly what: string }) {
  return (
    <div className="report-acts">
      <Button onPress={() => copyPath(path)} title={`Copy the path of ${what}`}>
        Copy path
      </Button>
      <Button
        onPress={() => void ask.showInFolder(path).then(granted)}
        title={`Show ${what} in its folder`}
      >
        Show in folder
      </Button>
    </div>
  );
}

function Row({ what, path, note }: Exported) {
  return (
    <li className="report-done">
      <div className="report-text">
        <p>
          <strong>{what}</strong> {path === null && <Tag tone="problem">Not exported</Tag>}
        </p>
        {path !== null && <p className="report-path">{path}</p>}
        {note !== null && <p className="dim small">{note}</p>}
      </div>
      {path !== null && <Acts path={path} what={what} />}
    </li>
  );
}

export function ExportedCard() {
  const exported = useExported();
  return (
    <Card title="Exported in this session">
      {exported.length === 0 ? (
        <p className="dim">
          Nothing yet. Each export is listed here with its location until you close Treekeeper.
        </p>
      ) : (
        <ul className="list">
          {exported.map((one) => (
            <Row key={one.number} {...one} />
          ))}
        </ul>
      )}
    </Card>
  );
}
