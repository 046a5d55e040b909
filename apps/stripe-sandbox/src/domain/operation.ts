import type { Params } from '../contract/read-params.ts';
import { invalidRequest } from './api-error.ts';
import type { Work } from './work.ts';

/** One call of an operation: the unit of work, the ids in the path, the parameters already read by the contract. */
export interface Call<P> {
  work: Work;
  id: string;
  ids: string[];
  params: P;
}

/** An operation as the HTTP layer sees it: one object, or for lists everything that fits, newest first. */
export interface OperationHandler {
  readonly takes: readonly string[];
  run(call: Call<Params>): unknown;
}

export type Operations = Record<string, OperationHandler>;

/** Parameters that every list takes; the HTTP layer pages. */
export const paging = ['limit', 'starting_after', 'ending_before'] as const;

/**
 * Declares an operation. `takes` names the parameters it honours (or may ignore without changing the outcome); one
 * that Stripe has but the sandbox does not emulate is refused openly instead of being silently dropped.
 */
export function operation<P extends object>(
  takes: readonly string[],
  run: (call: Call<P>) => unknown,
): OperationHandler {
  return { takes, run: (call) => run(call as unknown as Call<P>) };
}

/** Refuses parameters of the contract that the sandbox does not emulate for this operation. */
export function refuseUnemulated(name: string, handler: OperationHandler, params: Params): void {
  for (const param of Object.keys(params)) {
    if (param === 'expand' || handler.takes.includes(param)) continue;
    throw invalidRequest(
      `The sandbox does not emulate the parameter '${param}' of ${name}.`,
      param,
      'sandbox_not_emulated',
    );
  }
}

/** The same inside a parameter: `where` is its name in bracket form. */
export function refuseNested(sent: object, known: readonly string[], where: string): void {
  const odd = Object.keys(sent).find((name) => !known.includes(name));
  if (odd === undefined) return;
  throw invalidRequest(
    `The sandbox does not emulate the parameter '${where}[${odd}]'.`,
    `${where}[${odd}]`,
    'sandbox_not_emulated',
  );
}

/** A range as lists take it: `created[gte]` and so on, or one exact second. */
export type RangeParam = number | { gt?: number; gte?: number; lt?: number; lte?: number };

export function inRange(value: number, range: RangeParam | undefined): boolean {
  if (range === undefined) return true;
  if (typeof range === 'number') return value === range;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = range;
  return value > gt && value >= gte && value < lt && value <= lte;
}
