/** A list that remembers only its newest entries. */
export class Recent<T> {
  private readonly entries: T[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(entry: T): void {
    this.entries.push(entry);
    if (this.entries.length > this.limit) this.entries.splice(0, this.entries.length - this.limit);
  }

  /** Newest first. */
  list(count = this.limit): T[] {
    return this.entries.slice(-count).reverse();
  }

  clear(): void {
    this.entries.length = 0;
  }
}

/** One API request as the journal remembers it. */
export interface RequestEntry {
  id: string;
  /** System time, ISO 8601. */
  at: string;
  method: string;
  path: string;
  operation: string | null;
  params: object;
  idempotency_key: string | null;
  replayed: boolean;
  fault: string | null;
  status: number;
  error: string | null;
  milliseconds: number;
}

/** One attempt to deliver an event. */
export interface DeliveryEntry {
  id: string;
  at: string;
  event: string;
  event_type: string;
  url: string;
  outcome: 'succeeded' | 'failed' | 'dropped';
  knob: string | null;
  status: number | null;
  error: string | null;
  attempt: number;
}

/** A response or event that departs from the contract. */
export interface ConformanceEntry {
  what: string;
  violations: string[];
}

/** What happened lately, for the control API, the web page and tests. */
export class Journal {
  readonly requests = new Recent<RequestEntry>(1000);
  readonly deliveries = new Recent<DeliveryEntry>(1000);
  readonly problems = new Recent<{ at: string; message: string }>(100);
  readonly violations = new Recent<ConformanceEntry>(500);
  /** How often each operation was answered, and the number of conforming checks so far. */
  readonly seen = new Map<string, number>();
  checked = 0;

  clear(): void {
    for (const part of [this.requests, this.deliveries, this.problems, this.violations]) part.clear();
    this.seen.clear();
    this.checked = 0;
  }
}
