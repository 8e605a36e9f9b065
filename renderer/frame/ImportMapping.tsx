// Which column of the file holds which field: guessed, and to be chosen otherwise.
import type { Mapping } from '../../shared/import/header.ts';
import type { ImportFields } from '../../shared/kernel/importer.ts';
import { Select } from '../ui/Select.tsx';
import './import.css';

interface Props {
  readonly fields: ImportFields;
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const none = '';

export function ImportMapping({ fields, header, mapping, onChange }: Props) {
  const columns = header.map((name, at) => ({
    value: String(at),
    label: name === '' ? `Column ${at + 1}` : name,
  }));
  return (
    <fieldset className="import-mapping">
      <legend>Columns of the file</legend>
      {Object.entries(fields).map(([key, { label, needed }]) => (
        <Select
          key={key}
          label={needed ? `${label} (needed)` : label}
          value={String(mapping[key] ?? none)}
          choices={[{ value: none, label: 'None' }, ...columns]}
          onCommit={(at) => onChange({ ...mapping, [key]: at === none ? null : Number(at) })}
        />
      ))}
    </fieldset>
  );
}
