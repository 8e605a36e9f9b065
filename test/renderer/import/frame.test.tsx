// The window of the import: what Esc does in it. @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AssistantFrame } from '../../../renderer/import/AssistantFrame.tsx';
import { Select } from '../../../renderer/ui/Select.tsx';
import '../ui/platform.ts';

test('Esc closes the open list of a choice before the import', () => {
  const onClose = vi.fn();
  render(
    <AssistantFrame
      title="Import members"
      steps={['File']}
      at={0}
      onBack={null}
      next={null}
      isTouched={false}
      status=""
      onClose={onClose}
    >
      <Select label="List" value="a" choices={[{ value: 'a', label: 'A' }]} onCommit={() => null} />
    </AssistantFrame>,
  );
  const list = screen.getByLabelText('List');
  list.focus();
  // On some systems an open list takes no key for itself.
  fireEvent.keyDown(list, { key: ' ' });
  fireEvent.keyUp(list, { key: ' ' });
  fireEvent.keyDown(list, { key: 'Escape' });
  expect(onClose).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(list);
  fireEvent.keyDown(list, { key: 'Escape' });
  expect(onClose).toHaveBeenCalledTimes(1);
});
