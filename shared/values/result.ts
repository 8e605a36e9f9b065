// The result of an operation: a value, or a refusal in the user's words.

/** The domain says no: what was refused, why, and what the user can do instead. */
export interface Refusal {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

export type Result<T, No = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly no: No };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function no<No>(reason: No): { readonly ok: false; readonly no: No } {
  return { ok: false, no: reason };
}

/** A refusal as a result; `remedy` says what to do, as an instruction. */
export function refuse(what: string, why: string, remedy: string): Result<never> {
  return no({ what, why, remedy });
}
