// The calendar beside a date field: the platform's own, for those who would rather point than type.
import { useRef } from 'react';
import type { PlainDate } from '../../shared/values/date.ts';
import { IconButton } from './Button.tsx';
import './dayPicker.css';
import { ChevronDownIcon } from './icons.tsx';

interface Props {
  readonly value: PlainDate | null;
  readonly disabled?: boolean | undefined;
  readonly onPick: (text: string) => void;
}

export function DayPicker({ value, disabled, onPick }: Props) {
  const native = useRef<HTMLInputElement>(null);
  return (
    <span className="day-picker">
      <input
        ref={native}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={value ?? ''}
        onChange={({ target }) => target.value !== '' && onPick(target.value)}
      />
      <IconButton
        label="Calendar"
        icon={<ChevronDownIcon />}
        disabled={disabled ? 'This day can’t be changed here.' : null}
        onPress={() => native.current?.showPicker()}
      />
    </span>
  );
}
