import { newDelivery, type Delivery, type EventIntake } from '../domain/sandbox-records.ts';
import type { WebhookEndpoint } from '../domain/webhook-endpoint/webhook-endpoint.ts';
import type { StripeEvent } from '../domain/event/event.ts';
import type { Journal } from '../control/journal.ts';
import type { Change } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Knobs } from './knobs.ts';
import { signatureHeader } from './signature.ts';

/** Pauses between the attempts of one delivery, in milliseconds: Stripe's hours, scaled down to a developer's patience. */
export const retryPauses: readonly number[] = [1_000, 3_000, 10_000, 30_000, 60_000, 300_000, 900_000];

const atOnce = 4;
const timeoutMilliseconds = 15_000;

/** How one attempt is to be sent; a knob may spoil it. */
interface Sending {
  delivery: Delivery;
  event: StripeEvent;
  endpoint: WebhookEndpoint;
  knob: string | null;
}

/** Sends events to their endpoints: signed, at least once, tried again until answered with 2xx, a few at a time. */
export class Dispatcher {
  private readonly store: Store;
  private readonly journal: Journal;
  private readonly knobs: Knobs;
  private readonly waiting: string[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly active = new Set<Promise<void>>();
  private held: Sending[] = [];
  private stopped = false;
  private readonly pauses: readonly number[];

  constructor(store: Store, journal: Journal, knobs: Knobs, pauses = retryPauses) {
    this.store = store;
    this.journal = journal;
    this.knobs = knobs;
    this.pauses = pauses;
    store.records.onChange((changes) => this.notice(changes));
  }

  /** Takes up what was still pending when the sandbox stopped. */
  start(): void {
    for (const delivery of this.store.records.values('sandbox.delivery')) this.waiting.push(delivery.id);
    this.pump();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.allSettled(this.active);
  }

  get paused(): boolean {
    return this.store.records.find('sandbox.intake', 'intake')?.paused ?? false;
  }

  /** Silences or resumes deliveries; while silenced, events wait or are listed only. */
  async setIntake(intake: Pick<EventIntake, 'paused' | 'whilePaused'>): Promise<void> {
    const record: EventIntake = { id: 'intake', object: 'sandbox.intake', ...intake };
    await this.store.write([{ put: record }]);
    this.pump();
  }

  /** Sends an event again to every endpoint, whatever became of it before. */
  async resend(event: StripeEvent): Promise<number> {
    const endpoints = [...this.store.records.values('webhook_endpoint')].filter(
      (endpoint) => endpoint.status === 'enabled',
    );
    await this.store.write(
      endpoints.map((endpoint) => ({ put: newDelivery(event.id, event.type, endpoint.id) })),
    );
    return endpoints.length;
  }

  /** Sends what an order to reorder still holds back, because the rest of it never came. */
  async releaseHeld(): Promise<void> {
    for (const held of this.held.splice(0).reverse()) await this.send(held);
  }

  /** Number of deliveries not settled yet. */
  get pending(): number {
    return this.store.records.count('sandbox.delivery');
  }

  private notice(changes: readonly Change[]): void {
    for (const change of changes) {
      if (!('put' in change) || change.put.object !== 'sandbox.delivery') continue;
      const delivery = change.put as Delivery;
      if (delivery.attempts === 0) this.waiting.push(delivery.id);
    }
    if (this.waiting.length > 0) setImmediate(() => this.pump());
  }

  private pump(): void {
    while (!this.stopped && !this.paused && this.active.size < atOnce) {
      const id = this.waiting.shift();
      if (id === undefined) return;
      const task = this.deliver(id).catch((error: unknown) => {
        this.journal.problems.add({ at: new Date().toISOString(), message: String(error) });
      });
      this.active.add(task);
      void task.finally(() => {
        this.active.delete(task);
        this.pump();
      });
    }
  }

  private later(id: string, milliseconds: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.waiting.push(id);
      this.pump();
    }, milliseconds);
    timer.unref();
    this.timers.add(timer);
  }

  private async deliver(id: string): Promise<void> {
    const { records } = this.store;
    const delivery = records.find('sandbox.delivery', id);
    const event = delivery && records.find('event', delivery.event);
    const endpoint = delivery && records.find('webhook_endpoint', delivery.endpoint);
    if (!delivery) return;
    if (!event || !endpoint) {
      await this.store.write([{ drop: { object: 'sandbox.delivery', id } }]);
      return;
    }
    const wait = delivery.next_attempt_at - Date.now();
    if (wait > 0) {
      this.later(id, wait);
      return;
    }
    await this.sendWithKnobs({ delivery, event, endpoint, knob: null });
  }

  private async sendWithKnobs(sending: Sending): Promise<void> {
    const knob = this.knobs.take(sending.event.type);
    const spoiled = { ...sending, knob: knob?.kind ?? null };
    switch (knob?.kind) {
      case 'drop':
        return this.settle(spoiled, { outcome: 'dropped', status: null, error: null });
      case 'delay':
        return this.later(sending.delivery.id, knob.milliseconds);
      case 'reorder':
        this.held.push(spoiled);
        return knob.left > 0 ? undefined : this.releaseHeld();
      case 'duplicate':
        await this.post(spoiled);
        return this.send(spoiled);
      default:
        return this.send(spoiled);
    }
  }

  private async send(sending: Sending): Promise<void> {
    await this.settle(sending, await this.post(sending));
  }

  private async post({
    event,
    endpoint,
    knob,
  }: Sending): Promise<{ outcome: 'succeeded' | 'failed'; status: number | null; error: string | null }> {
    const body = JSON.stringify(event, null, 2);
    const seconds = Math.floor(Date.now() / 1000) - (knob === 'stale' ? 3600 : 0);
    const secret = knob === 'bad_signature' ? 'whsec_wrong' : endpoint.hidden.secret;
    try {
      const response = await fetch(endpoint.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'stripe-signature': signatureHeader(body, secret, seconds),
          'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      await response.arrayBuffer();
      return { outcome: response.ok ? 'succeeded' : 'failed', status: response.status, error: null };
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      return {
        outcome: 'failed',
        status: null,
        error: cause instanceof Error ? cause.message || cause.name : String(cause),
      };
    }
  }

  /** Writes down what became of an attempt: done, lost, or to be tried again. */
  private async settle(
    sending: Sending,
    result: { outcome: 'succeeded' | 'failed' | 'dropped'; status: number | null; error: string | null },
  ): Promise<void> {
    const { delivery, event, endpoint, knob } = sending;
    const attempt = delivery.attempts + 1;
    this.journal.deliveries.add({
      id: delivery.id,
      at: new Date().toISOString(),
      event: event.id,
      event_type: event.type,
      url: endpoint.url,
      knob,
      attempt,
      ...result,
    });
    const wait = result.outcome === 'failed' ? this.pauses[attempt - 1] : undefined;
    if (wait !== undefined) {
      const next = {
        ...delivery,
        attempts: attempt,
        next_attempt_at: Date.now() + wait,
        last_status: result.status,
        last_error: result.error,
      };
      await this.store.write([{ put: next }]);
      this.later(delivery.id, wait);
      return;
    }
    const changes: Change[] = [{ drop: { object: 'sandbox.delivery', id: delivery.id } }];
    const known = this.store.records.find('event', event.id);
    if (known && result.outcome === 'succeeded') {
      const counted: StripeEvent = { ...known, pending_webhooks: Math.max(0, known.pending_webhooks - 1) };
      changes.push({ put: counted });
    }
    await this.store.write(changes);
  }
}
