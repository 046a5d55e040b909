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

/** A request that was refused before any work: unknown address, key or parameter, or something not emulated. */
export interface RefusedEntry {
  what: string;
  status: number;
  code: string | null;
  param: string | null;
  message: string;
}

/** How well everything so far kept to the contract, as `GET /_sandbox/conformance` tells it. */
export interface Conformance {
  /** Answers and events compared. */
  checked: number;
  operations: Record<string, number>;
  events: Record<string, number>;
  violations: ConformanceEntry[];
  refused: RefusedEntry[];
}

/** What happened lately, for the control API, the web page and tests. */
export class Journal {
  readonly requests = new Recent<RequestEntry>(1000);
  readonly deliveries = new Recent<DeliveryEntry>(1000);
  readonly problems = new Recent<{ at: string; message: string }>(100);
  readonly violations = new Recent<ConformanceEntry>(500);
  readonly refused = new Recent<RefusedEntry>(500);
  /** How often each operation was answered and each event was sent, and the number of checks so far. */
  readonly seen = new Map<string, number>();
  readonly eventsSeen = new Map<string, number>();
  checked = 0;

  /** Compares one answer or event with the contract. */
  note(what: string, violations: string[]): void {
    this.checked += 1;
    if (violations.length > 0) this.violations.add({ what, violations });
  }

  conformance(): Conformance {
    return {
      checked: this.checked,
      operations: Object.fromEntries([...this.seen].sort()),
      events: Object.fromEntries([...this.eventsSeen].sort()),
      violations: this.violations.list(),
      refused: this.refused.list(),
    };
  }

  /** Forgets what happened, but not how well it kept to the contract: a reset must not hide a fault. */
  clear(): void {
    for (const part of [this.requests, this.deliveries, this.problems]) part.clear();
  }
}

/** Counts one more of them. */
export function countOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
