// The digits of one number: what its points, commas and blanks mean, or the readings that it has.

/** How the digits are written. */
export interface DigitRules {
  readonly decimal: '.' | ',';
  /** The decimal sign is known for the file, so three digits behind it are decimals. */
  readonly isKnown: boolean;
  /** Three digits behind a point are decimals: of a percentage, or of a currency with thousandths. */
  readonly takesThousandths: boolean;
}

/** Why digits have no one value, and how each reading of them is written without doubt. */
export interface Doubt {
  readonly why: string;
  readonly readings: readonly string[];
}

const shapes = {
  '.': {
    plain: /^(?:\d+\.?\d*|\.\d+)$/,
    grouped: /^[1-9]\d{0,2}([, '])\d{3}(?:\1\d{3})*(?:\.\d*)?$/,
    groups: /[, ']/g,
  },
  ',': {
    plain: /^(?:\d+,?\d*|,\d+)$/,
    grouped: /^[1-9]\d{0,2}([. '])\d{3}(?:\1\d{3})*(?:,\d*)?$/,
    groups: /[. ']/g,
  },
} as const;

const twoReadings = 'It can be read in two ways.';

/** `1.200`: a thousand and two hundred, or one and a fifth. */
function thousandsOrDecimals(digits: string): Doubt {
  const [whole = '', parts = ''] = digits.split('.');
  const decimals = parts.endsWith('0') ? parts.slice(0, 2) : `${parts}0`;
  return { why: twoReadings, readings: [whole + parts, `${whole}.${decimals}`] };
}

/** Separators that do not stand between thousands: with the decimals behind the last, and without. */
function misplaced(digits: string, decimal: string): Doubt {
  const bare = digits.replace(/[ ']/g, '');
  const signs = bare.match(/[.,]/g) ?? [];
  const last = signs.at(-1) ?? '';
  const at = last === '' ? -1 : bare.lastIndexOf(last);
  const isOnce = signs.filter((sign) => sign === last).length === 1;
  const isOneKind = signs.every((sign) => sign === last);
  const joined = bare.replace(/[.,]/g, '');
  const whole = bare.slice(0, at).replace(/[.,]/g, '') || '0';
  const decimals = isOnce && at < bare.length - 1 ? [whole + decimal + bare.slice(at + 1)] : [];
  const isJoined = isOneKind && !/^0./.test(joined) && (bare === digits || decimals.length === 0);
  const readings = [...decimals, ...(isJoined ? [joined] : [])];
  const why = readings.length === 2 ? twoReadings : 'The separators do not separate thousands.';
  return { why, readings };
}

/** The value of digits such as `1,234.5`, or the doubt about it. */
export function readDigits(digits: string, rules: DigitRules): number | Doubt {
  const { decimal, isKnown, takesThousandths } = rules;
  if (!/\d/.test(digits)) return { why: 'This is not a number.', readings: [] };
  const { plain, grouped, groups } = shapes[decimal];
  const isCode = /^0[\d ']+$/.test(digits) || /^0\d+[.,]\d*$/.test(digits);
  if (!isCode && !plain.test(digits) && !grouped.test(digits)) return misplaced(digits, decimal);
  if (isCode) {
    const readings = [digits.replace(/[ ']/g, '').replace(/^0+(?=\d)/, '')];
    return { why: 'It begins with 0, like a code or a phone number.', readings };
  }
  const isOpen = !isKnown && !takesThousandths && /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
  if (isOpen) return thousandsOrDecimals(digits);
  return Number(digits.replace(groups, '').replace(decimal, '.'));
}
