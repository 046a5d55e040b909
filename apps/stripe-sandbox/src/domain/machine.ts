import type { StoredObject } from '../store/records.ts';
import { formerValues, type Work } from './work.ts';

/**
 * A state machine as data. The status is computed from the facts of the object, never set by hand; a move that the
 * table does not allow is a bug of the sandbox. `events` are announced by the move itself, so none can be forgotten.
 */
export interface Machine<T extends StoredObject & { status: S | null }, S extends string> {
  statusOf(object: T): S;
  moves: Record<S, readonly S[]>;
  /** Event types for entering a status, and for any change that stays in the same one. */
  events(from: S, to: S): readonly string[];
}

/** Changes facts of an object, computes its status anew, and announces what the machine says. */
export function transition<T extends StoredObject & { status: S | null }, S extends string>(
  work: Work,
  machine: Machine<T, S>,
  object: T,
  changes: Partial<T>,
): T {
  const changed = { ...object, ...changes };
  const from = object.status as S;
  const to = machine.statusOf(changed);
  if (from !== to && !machine.moves[from].includes(to)) {
    throw new Error(`${object.object} ${object.id} may not go from ${from} to ${to}`);
  }
  const next = { ...changed, status: to };
  work.put(next);
  const previous = formerValues(object, next);
  for (const type of machine.events(from, to)) {
    if (!type.endsWith('.updated')) work.emit(type, next);
    else if (Object.keys(previous).length > 0) work.emit(type, next, previous);
  }
  return next;
}
