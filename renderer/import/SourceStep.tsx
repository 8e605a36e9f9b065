// The first step: which list, and from where its rows come: a file, a drop, or the clipboard.
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import type { Refusal } from '../../shared/values/result.ts';
import { Button } from '../ui/Button.tsx';
import { Refused } from '../ui/Refused.tsx';
import { type Choice, Select } from '../ui/Select.tsx';

interface Props {
  /** The lists that can be imported; the empty one finds it by the columns of the file. */
  readonly lists: readonly Choice[];
  readonly list: string;
  readonly onList: (list: string) => void;
  /** What the list takes, in its order. */
  readonly fields: readonly { readonly label: string; readonly needed: boolean }[];
  /** The file that was read before; null where there is none yet. */
  readonly file: string | null;
  readonly refusal: Refusal | null;
  readonly onFile: (file: File) => void;
  readonly onPaste: (text: string) => void;
}

const extensions = '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,text/csv';

function Drop({ file, refusal, onFile, onPaste }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    // The window would take it as a drop of its own.
    event.stopPropagation();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onFile(dropped);
  };
  const paste = (event: ClipboardEvent) => {
    const [copied] = event.clipboardData.files;
    const text = event.clipboardData.getData('text/plain');
    if (text !== '') onPaste(text);
    else if (copied) onFile(copied);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped can be chosen and pasted too
    <div
      className={isOver ? 'import-drop import-drop-over' : 'import-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <strong>{file === null ? 'Drop a file here' : file}</strong>
      <p className="dim">CSV, TSV, or Excel (.xlsx), up to 5,000 rows</p>
      <Button kind={file === null ? 'primary' : 'plain'} onPress={() => input.current?.click()}>
        {file === null ? 'Choose file…' : 'Choose another file…'}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to import"
        accept={extensions}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onFile(chosen);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <textarea
        className="input import-paste"
        rows={2}
        aria-label="Paste rows here"
        placeholder="Or copy rows in your spreadsheet and paste them here"
        value=""
        onChange={() => {}}
        onPaste={(event) => {
          event.preventDefault();
          paste(event);
        }}
      />
      {refusal && <Refused refusal={refusal} />}
    </div>
  );
}

function Fields({ fields }: Pick<Props, 'fields'>) {
  return (
    <section aria-labelledby="import-fields">
      <h3 id="import-fields">Available columns</h3>
      <ul className="import-fields">
        {fields.map(({ label, needed }) => (
          <li key={label}>
            {label} {needed && <span className="dim small">required</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SourceStep(props: Props) {
  const { lists, list, onList, fields } = props;
  return (
    <div className="import-source">
      <div className="stack import-list">
        <Select label="What to import" value={list} choices={lists} onCommit={onList} />
        {fields.length > 0 ? (
          <Fields fields={fields} />
        ) : (
          <p className="dim">
            Treekeeper recognizes a list by its column names. Choose a list to see its columns.
          </p>
        )}
      </div>
      <Drop {...props} />
    </div>
  );
}
