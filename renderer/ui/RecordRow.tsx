// One row of a short list: its name, its value and source, and the buttons to edit and remove it.
import { useContext, useId, useRef, useState } from 'react';
import { IconButton, LinkButton } from './Button.tsx';
import { TrashIcon } from './icons.tsx';
import { MenuList, MenuPoint } from './MenuList.tsx';
import './records.css';
import { RowExtras } from './rowExtras.ts';
import { shownText } from './shownText.ts';
import { type Point, useRowPress } from './useRowPress.ts';

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

interface RowMenuProps extends Pick<Props, 'id' | 'of' | 'onEdit' | 'onRemove'> {
  readonly at: Point;
  readonly onClose: (refocus: boolean) => void;
}

function RowMenu({ id, of, onEdit, onRemove, at, onClose }: RowMenuProps) {
  const anchor = `--record${useId().replaceAll(/[^\w-]/g, '')}`;
  const extras = useContext(RowExtras)(id);
  const items = [
    { label: 'Edit…', onSelect: onEdit },
    { label: 'Remove', danger: true, onSelect: onRemove },
    ...extras,
  ];
  return (
    <>
      <MenuPoint at={at} anchor={anchor} />
      <MenuList label={`Actions for ${of}`} items={items} anchor={anchor} onClose={onClose} />
    </>
  );
}

export function RecordRow(props: Props) {
  const { id, note, of, value, onEdit, onRemove, ...rest } = props;
  const row = useRef<HTMLLIElement>(null);
  const [at, setAt] = useState<Point | null>(null);
  useRowPress(row, setAt);
  const close = (refocus: boolean) => {
    setAt(null);
    if (refocus) row.current?.querySelector('button')?.focus();
  };
  const name = shownText(rest.name);
  const source = rest.source && shownText(rest.source);
  return (
    <li ref={row} className="list-row" data-entity={id}>
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
      {at && <RowMenu {...props} at={at} onClose={close} />}
    </li>
  );
}
