import { Refusal } from './refusal.ts';
import { ok, refused } from './result.ts';
import type { Result } from './result.ts';

/** States and the moves allowed between them, read from a table. */
export type Machine<State extends string> = {
  readonly states: readonly State[];
  /** Whether the table allows the move. Staying where one is is not a move. */
  may(from: State, to: State): boolean;
  /** The new state, or a refusal `MOVE_NOT_ALLOWED` (conflict) with the facts `from` and `to`. */
  move(from: State, to: State): Result<State>;
  /** True when nothing leads out of the state. */
  isFinal(state: State): boolean;
};

/**
 * Builds a machine from its table of allowed moves, e.g. `{ active: ['past_due', 'ended'], past_due: ['active', 'ended'], ended: [] }`.
 * Every state is a key, so that a state nobody thought about does not compile.
 */
export function machine<State extends string>(
  table: Readonly<Record<State, readonly State[]>>,
): Machine<State> {
  const may = (from: State, to: State): boolean => (table[from] ?? []).includes(to);
  return {
    states: Object.keys(table) as State[],
    may,
    move: (from, to) =>
      may(from, to) ? ok(to) : refused(new Refusal('conflict', 'MOVE_NOT_ALLOWED', { from, to })),
    isFinal: (state) => (table[state] ?? []).length === 0,
  };
}
