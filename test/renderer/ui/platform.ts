// What the test document lacks of a browser: dialogs, popovers, scrolling, sizes, what is seen, presses.
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// What is waited for is told by the document itself; the time limit is that of the whole test.
configure({ asyncUtilTimeout: 600_000 });

Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
    this.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});

Object.assign(HTMLElement.prototype, {
  // The style sheet of the test document hides every popover.
  showPopover(this: HTMLElement) {
    this.style.display = 'block';
  },
  hidePopover(this: HTMLElement) {
    this.style.display = 'none';
  },
  scrollIntoView() {},
  scrollTo() {},
});

// Without a layout all that is in the document counts as seen.
Object.assign(Element.prototype, {
  checkVisibility(this: Element) {
    return this.isConnected;
  },
});

Object.assign(navigator, { userActivation: { isActive: false } });

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, { ResizeObserver: NoResizeObserver });
