// External links: https only, in the user's browser, and only after the user agreed.
import { dialog, shell } from 'electron';

export function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

/** True when the user agreed and the browser was asked; any other address is refused unasked. */
export async function openLink(address: string): Promise<boolean> {
  if (!isHttps(address)) return false;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: 'Open this address in your browser?',
    detail: address,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) await shell.openExternal(address);
  return response === 0;
}
