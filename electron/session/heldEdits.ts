// Edits that the window asked for and that are not on the disk yet, and what is typed: they outlive the window.
import type { SaveRequest } from '../../shared/bridge/channels.ts';
import type { TypedText } from '../../shared/bridge/leftOver.ts';

export class HeldEdits {
  #requests: readonly SaveRequest[] = [];
  /** What stands typed in the window, as it told last. */
  typed: readonly TypedText[] = [];
  /** What stood typed in windows that are gone, and could not be kept aside. */
  typedBefore: readonly TypedText[] = [];

  /** In the order in which they were made. */
  get all(): readonly SaveRequest[] {
    return this.#requests;
  }

  /** One that is known already may stand at another place of the history by now. */
  add(request: SaveRequest): void {
    const at = this.#requests.findIndex(({ id }) => id === request.id);
    this.#requests = at < 0 ? [...this.#requests, request] : this.#requests.with(at, request);
  }

  remove(id: string): void {
    this.#requests = this.#requests.filter((request) => request.id !== id);
  }

  clear(): void {
    this.#requests = [];
  }
}
