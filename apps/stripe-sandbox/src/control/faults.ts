import { ApiError } from '../domain/api-error.ts';

/** What goes wrong on purpose: an error answer, no answer in time, or a connection cut. */
export const faultKinds = ['500', '429', '409', 'timeout', 'reset', 'latency'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** An order for the next calls. `operation` is the SDK's name, or `*`; `when` says whether the work is done first. */
export interface Fault {
  operation: string;
  kind: FaultKind;
  when: 'before' | 'after';
  /** How many calls are left to suffer. */
  next: number;
  /** Milliseconds, for `latency` and `timeout`. */
  milliseconds: number;
}

/** Ordered misfortunes of API calls, first come first served. Kept in memory only. */
export class Faults {
  private orders: Fault[] = [];

  order(fault: Fault): void {
    this.orders.push(fault);
  }

  list(): readonly Fault[] {
    return this.orders;
  }

  clear(): void {
    this.orders = [];
  }

  /** Uses up one order that concerns this operation. */
  take(operation: string): Fault | null {
    const order = this.orders.find((fault) => fault.operation === '*' || fault.operation === operation);
    if (!order) return null;
    order.next -= 1;
    if (order.next <= 0) this.orders = this.orders.filter((fault) => fault !== order);
    return { ...order };
  }
}

/** Thrown to make the server cut the connection instead of answering. */
export class CutConnection extends Error {}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, milliseconds));

/** The answer comes after all, only later. */
export const isSlow = ({ kind }: Fault): boolean => kind === 'latency';

/** Lets the misfortune happen: throws the error Stripe would answer, or waits, or cuts the connection. */
export async function suffer(fault: Fault): Promise<void> {
  switch (fault.kind) {
    case 'latency':
      return pause(fault.milliseconds);
    case 'timeout':
      await pause(fault.milliseconds);
      throw new CutConnection();
    case 'reset':
      throw new CutConnection();
    case '429':
      throw new ApiError(429, 'invalid_request_error', {
        code: 'rate_limit',
        message: 'Request rate limit exceeded. (ordered in the sandbox)',
      });
    case '409':
      throw new ApiError(409, 'invalid_request_error', {
        code: 'lock_timeout',
        message:
          'This object cannot be accessed right now because another API request or Stripe process is currently accessing it. (ordered in the sandbox)',
      });
    case '500':
      throw new ApiError(500, 'api_error', {
        message: 'An unknown error occurred. (ordered in the sandbox)',
      });
  }
}
