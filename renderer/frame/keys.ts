// Keys as people press and read them: `Mod` is Ctrl, on a Mac Command.

export const isMac = navigator.userAgent.includes('Macintosh');

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

function partsOf(keys: string) {
  const parts = keys.split('+');
  return { key: parts.at(-1) ?? '', shift: parts.includes('Shift') };
}

/** Whether `press` is `keys`, such as `Mod+Shift+Z`, on the keyboard of the user's language. */
export function isPressed(keys: string, press: KeyPress, mac = isMac): boolean {
  if (keys.startsWith('Alt+')) return isAltPressed(keys, press);
  if (/^F\d+$/.test(keys)) return isFunctionPressed(keys, press);
  const mod = mac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  if (!mod || press.altKey) return false;
  const { key, shift } = partsOf(keys);
  if (/^[A-Z]$/.test(key)) return letterOf(press) === key && press.shiftKey === shift;
  if (/^\d$/.test(key)) return press.key === key || press.code === `Digit${key}`;
  // Other signs need Shift on some keyboards and not on others.
  return press.key === key;
}

/** `F1`, alone. */
function isFunctionPressed(keys: string, press: KeyPress): boolean {
  return press.key === keys && !(press.ctrlKey || press.metaKey || press.shiftKey || press.altKey);
}

/** `Alt+Left` and `Alt+Right`. */
function isAltPressed(keys: string, press: KeyPress): boolean {
  const others = press.ctrlKey || press.metaKey || press.shiftKey;
  return press.altKey && !others && press.key === `Arrow${partsOf(keys).key}`;
}

/** A keyboard of another script has its Latin letters by their places only. */
export function letterOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace('Key', '');
}

const macSigns: Readonly<Record<string, string>> = {
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Mod: '⌘',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
};

/** As a menu of the platform writes them: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function shownKeys(keys: string, mac = isMac): string {
  if (!mac) return keys.replace('Mod', 'Ctrl');
  const order = Object.keys(macSigns);
  const rank = (part: string) => (order.includes(part) ? order.indexOf(part) : order.length);
  const parts = keys.split('+').sort((a, b) => rank(a) - rank(b));
  return parts.map((part) => macSigns[part] ?? part).join('');
}

/** As `aria-keyshortcuts` wants them. */
export function ariaKeys(keys: string, mac = isMac): string {
  return keys.replace('Mod', mac ? 'Meta' : 'Control');
}
