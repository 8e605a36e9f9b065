// One row of a short list: its name, its value and source, and the buttons to edit and remove it.
import { IconButton, LinkButton } from './Button.tsx';
import { TrashIcon } from './icons.tsx';
import './records.css';
import { shownText } from './shownText.ts';

interface Props {
  /** Of the entity, so that a search can lead to it. */
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
  /** What the buttons name: “the amount for 2012”. */
  readonly of: string;
  readonly value: string;
  readonly source: string | null;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function RecordRow({ id, note, of, value, onEdit, onRemove, ...rest }: Props) {
  const name = shownText(rest.name);
  const source = rest.source && shownText(rest.source);
  return (
    <li className="list-row" data-entity={id}>
      <div className="record-text">
        <p className="one-line" title={name}>
          <LinkButton title={`Edit ${of}`} onPress={onEdit}>
            {name}
          </LinkButton>{' '}
          {note && <span className="dim small">{shownText(note)}</span>}
        </p>
        <p className="dim small one-line" title={source ?? undefined}>
          {source ?? 'No source'}
        </p>
      </div>
      <span className="number record-value">{value}</span>
      <IconButton label={`Remove ${of}`} icon={<TrashIcon />} onPress={onRemove} />
    </li>
  );
}
