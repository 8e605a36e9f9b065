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

function shown(some: Partial<Parameters<typeof AssistantFrame>[0]>) {
  const onClose = vi.fn();
  const usual = { title: 'Import members', steps: ['File'], at: 0, onBack: null, status: '' };
  render(
    <AssistantFrame {...usual} next={null} isTouched onClose={onClose} {...some}>
      Rows
    </AssistantFrame>,
  );
  return onClose;
}

test('Esc asks before it gives up what was chosen, and Cancel does not', () => {
  const onClose = shown({});
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  expect(screen.getByRole('alertdialog')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Keep editing' }));
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('a way on that is not there now says why', () => {
  const onPress = vi.fn(() => null);
  shown({ next: { label: 'Import 0 members', disabled: 'No row fits.', onPress } });
  const next = screen.getByRole('button', { name: 'Import 0 members' });
  expect(next).toHaveProperty('disabled', true);
  expect(next.title).toBe('No row fits.');
});
