import { Refusal } from './refusal.ts';

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

/** The values of several readings, or the first refusal among them with all others beside it. */
export function allOf<Values extends object>(readings: {
  [Name in keyof Values]: Result<Values[Name]>;
}): Result<Values> {
  const entries = Object.entries<Result<unknown>>(readings);
  const [first, ...further] = entries.flatMap(([, read]) =>
    read.ok ? [] : [read.refusal, ...read.refusal.others],
  );
  if (first) return refused(new Refusal(first.kind, first.code, first.facts, further));
  return ok(Object.fromEntries(entries.map(([name, read]) => [name, read.ok && read.value])) as Values);
}

/** The value, or the refusal thrown: the step from the pure domain into an action. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw result.refusal;
}
