import { randomFillSync } from 'node:crypto';
import type { Change, Records, StoredObject } from '../store/records.ts';
import { missingResource } from './api-error.ts';
import type { Decline } from './charge/charge.ts';
import { buildEvent } from './event/event.ts';
import type { Kind, Kinds } from './kinds.ts';
import { newDelivery } from './sandbox-records.ts';
import type { Settings } from './settings.ts';
import { subscribes } from './webhook-endpoint/webhook-endpoint.ts';

/** Who causes a change; stands in `event.request`. Both are null for what the clock or a hosted page does. */
export interface Origin {
  requestId: string | null;
  idempotencyKey: string | null;
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Random bytes are drawn in bulk: asking the system for each id was a tenth of a call's cost. */
const drawn = Buffer.alloc(4096);
let used = drawn.length;

/** An id as Stripe writes them: prefix, underscore, random letters and digits. */
export function newId(prefix: string, length = 24): string {
  if (used + length > drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  let id = `${prefix}_`;
  for (const end = used + length; used < end; used += 1) id += letters[(drawn[used] ?? 0) % letters.length];
  return id;
}

/**
 * One unit of work: reads see what it wrote itself, others see nothing until it is committed as a whole.
 * `now` is in seconds and belongs to the clock of the customer at hand: the sandbox's own, or a test clock.
 */
export class Work {
  now: number;
  readonly origin: Origin;
  readonly settings: Settings;
  private readonly records: Records;
  private readonly staged = new Map<string, StoredObject | null>();
  private readonly kindOfStaged = new Map<string, string>();
  private timeIsHeld = false;

  constructor(records: Records, settings: Settings, origin: Origin, now: number) {
    this.records = records;
    this.settings = settings;
    this.origin = origin;
    this.now = now;
  }

  find<K extends Kind>(kind: K, id: string | null | undefined): Kinds[K] | undefined {
    if (!id) return undefined;
    const own = this.staged.get(id);
    if (own !== undefined) return own?.object === kind ? (own as unknown as Kinds[K]) : undefined;
    return this.records.find(kind, id);
  }

  /** The object, or Stripe's resource_missing; `param` is "id" for an id in the path. */
  get<K extends Kind>(kind: K, id: string, param = 'id'): Kinds[K] {
    const found = this.find(kind, id);
    if (!found) throw missingResource(kind, id, param);
    return found;
  }

  /** All objects of a kind, newest first. */
  all<K extends Kind>(kind: K): Kinds[K][] {
    const result: Kinds[K][] = [];
    for (const object of this.records.values(kind)) {
      const own = this.staged.get((object as unknown as StoredObject).id);
      if (own === undefined) result.push(object);
      else if (own !== null) result.push(own as unknown as Kinds[K]);
    }
    for (const [id, own] of this.staged) {
      if (own?.object === kind && !this.records.find(kind, id)) result.push(own as unknown as Kinds[K]);
    }
    return result.reverse();
  }

  /** Keeps an object as it now is, without an event. */
  put<T extends StoredObject>(object: T): T {
    this.staged.set(object.id, object);
    this.kindOfStaged.set(object.id, object.object);
    return object;
  }

  drop(object: StoredObject): void {
    this.staged.set(object.id, null);
    this.kindOfStaged.set(object.id, object.object);
  }

  /** Records an event with an immutable snapshot of the object; `previous` holds the former values of what changed. */
  emit(type: string, object: { object: string }, previous?: Record<string, unknown>): void {
    const event = this.put(buildEvent(this, type, object, previous));
    if (this.eventsDiscarded) return;
    for (const endpoint of this.all('webhook_endpoint')) {
      if (subscribes(endpoint, type)) this.put(newDelivery(event.id, type, endpoint.id));
    }
  }

  /** Keeps a new object and announces it. */
  create<T extends StoredObject>(object: T, eventType: string): T {
    this.put(object);
    this.emit(eventType, object);
    return object;
  }

  /** Changes some properties and announces them with their former values; no event when nothing changed. */
  amend<T extends StoredObject>(object: T, changes: Partial<T>, eventType: string): T {
    const next = { ...object, ...changes };
    const previous = formerValues(object, next);
    this.put(next);
    if (Object.keys(previous).length > 0) this.emit(eventType, next, previous);
    return next;
  }

  /** True while a seeding program has events listed but sent to nobody. */
  get eventsDiscarded(): boolean {
    const intake = this.find('sandbox.intake', 'intake');
    return intake?.paused === true && intake.whilePaused === 'discard';
  }

  /** A decline that somebody ordered for the next charge through the control API; used up by asking. */
  takeOrderedDecline(): Decline | null {
    const orders = this.find('sandbox.orders', 'orders');
    const [next, ...rest] = orders?.declines ?? [];
    if (orders && next) this.put({ ...orders, declines: rest });
    return next ?? null;
  }

  /** Orders that were used up: they stay used even where the work itself is undone. */
  ordersSpent(): Change[] {
    return this.changes().filter((change) => 'put' in change && change.put.object === 'sandbox.orders');
  }

  /** From here on `now` is the time of this test clock; without one, the sandbox's time stays. */
  enterTestClock(id: string | null | undefined): void {
    const clock = this.find('test_helpers.test_clock', id);
    if (clock && !this.timeIsHeld) this.now = clock.hidden.reached;
  }

  /** `now` is the moment at which something fell due: a test clock under way still shows where it started. */
  holdTime(): this {
    this.timeIsHeld = true;
    return this;
  }

  /** Does something for its answer only: whatever it wrote is forgotten again. */
  rehearse<T>(act: () => T): T {
    const before = new Map(this.staged);
    try {
      return act();
    } finally {
      this.staged.clear();
      for (const [id, object] of before) this.staged.set(id, object);
    }
  }

  changes(): Change[] {
    return [...this.staged].map(([id, object]) =>
      object ? { put: object } : { drop: { object: this.kindOfStaged.get(id) ?? '', id } },
    );
  }
}

/** What differs between two states of an object, with the values before; `hidden` facts are never shown. */
export function formerValues(before: object, after: object): Record<string, unknown> {
  const former: Record<string, unknown> = {};
  const was = before as Record<string, unknown>;
  for (const [name, value] of Object.entries(after)) {
    if (name === 'hidden' || was[name] === value) continue;
    if (JSON.stringify(was[name]) !== JSON.stringify(value)) former[name] = was[name] ?? null;
  }
  return former;
}
