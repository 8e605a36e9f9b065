// Who keeps something and is not on the roll has a name. @vitest-environment jsdom
import '../frame/platform.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { AssetDialog } from '../../../renderer/infrastructure/AssetDialog.tsx';
import { CopyDialog } from '../../../renderer/infrastructure/CopyDialog.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState } from '../../../renderer/state/store.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';

const part = () => getState().plan.infrastructure;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function fill(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  fireEvent.blur(screen.getByLabelText(label));
}

beforeEach(() => show(opened(openSfsPlan()), '2012-01-31'));

test('the keeper of a backup', () => {
  const [copy] = part().copies;
  if (!copy) throw new Error('The example has no backup.');
  render(<CopyDialog copy={copy} asset={null} after={null} onClose={() => undefined} />);
  fill('Name of the keeper', ' ');
  press('Save');
  expect(screen.getByRole('alert').textContent).toContain('The name is blank.');
  expect(part().copies[0]).toEqual(copy);
  fill('Name of the keeper', 'An archive');
  press('Save');
  expect(part().copies[0]?.keeper).toEqual({ member: null, name: 'An archive' });
});

test('the custodian of an asset', () => {
  const [asset] = part().assets;
  if (!asset) throw new Error('The example has no asset.');
  render(<AssetDialog asset={asset} after={null} onClose={() => undefined} />);
  fireEvent.change(screen.getByLabelText('Custodian'), { target: { value: 'other' } });
  press('Save');
  expect(screen.getByRole('alert').textContent).toContain('The name is blank.');
  expect(part().assets[0]).toEqual(asset);
});
