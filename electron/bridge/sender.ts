// The sender check: only the main frame of one of our pages may call a channel.

export const origin = 'app://treekeeper';

/** Who asks, as far as the check needs it. */
export interface Asking<Contents extends { readonly mainFrame: unknown }> {
  readonly sender: Contents;
  readonly senderFrame: { readonly url: string } | null;
}

/** Told apart by identity and origin, not by what it says; `isOurs` knows the pages that we opened. */
export function isFrameOf<Contents extends { readonly mainFrame: unknown }>(
  isOurs: (contents: Contents) => boolean,
): (asking: Asking<Contents>) => boolean {
  return ({ sender, senderFrame }) =>
    isOurs(sender) &&
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    senderFrame.url.startsWith(`${origin}/`);
}
