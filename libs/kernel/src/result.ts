import type { Refusal } from './refusal.ts';

/** The answer of a pure rule: a value, or the reason why not. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** A rule's yes. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A rule's no. */
export function refused<T = never>(refusal: Refusal): Result<T> {
  return { ok: false, refusal };
}

/** The value, or the refusal thrown: the step from the pure domain into an action. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw result.refusal;
}
