import { checkEvent } from './contract/check-shape.ts';
import { Scheduler } from './clock/scheduler.ts';
import { Faults } from './control/faults.ts';
import { countOne, Journal } from './control/journal.ts';
import type { StripeEvent } from './domain/event/event.ts';
import { arrangePayouts } from './domain/payout/payout-schedule.ts';
import { defaultDispute, defaultDunning, defaultPaymentMethods, type Settings } from './domain/settings.ts';
import { newEndpoint } from './domain/webhook-endpoint/webhook-endpoint-operations.ts';
import type { Work } from './domain/work.ts';
import { Api } from './http/api.ts';
import { Idempotency } from './http/idempotency.ts';
import { defaultWebhookSecret, type SandboxOptions } from './options.ts';
import { SearchLag } from './search/search-lag.ts';
import { defaultRetention, outdated } from './store/retention.ts';
import { Store } from './store/store.ts';
import { Dispatcher } from './webhooks/dispatcher.ts';
import { Knobs } from './webhooks/knobs.ts';

const environmentEndpoint = 'we_sandbox_environment';

/** The whole sandbox apart from its web server: state, time, deliveries, API. */
export class Sandbox {
  readonly settings: Settings;
  readonly store: Store;
  readonly scheduler: Scheduler;
  readonly dispatcher: Dispatcher;
  readonly journal = new Journal();
  readonly faults = new Faults();
  readonly knobs = new Knobs();
  readonly api: Api;
  private readonly options: SandboxOptions;
  private pruning: NodeJS.Timeout | null = null;

  constructor(options: SandboxOptions) {
    this.options = options;
    this.settings = {
      publicUrl: '',
      dunning: options.dunning ?? defaultDunning,
      searchLag: new SearchLag(),
      paymentMethods: defaultPaymentMethods,
      dispute: defaultDispute,
    };
    this.store = new Store(this.settings, options.dataDir ?? null, options.compactAfterBytes);
    this.store.records.onChange((changes) => this.settings.searchLag.notice(changes, Date.now()));
    this.scheduler = new Scheduler(this.store, (problem, entry) => {
      const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
      this.journal.problems.add({
        at: new Date().toISOString(),
        message: `${entry.kind} of ${entry.id}: ${text}`,
      });
    });
    this.dispatcher = new Dispatcher(this.store, this.journal, this.knobs, options.webhookPauses);
    const { store, scheduler, faults, journal } = this;
    const checks = options.checks ?? false;
    this.api = new Api({
      store,
      scheduler,
      faults,
      journal,
      checks,
      idempotency: new Idempotency(store.records),
    });
    if (checks) this.watchEvents();
  }

  /** Begins to tell time and deliver; call when the public address is known. */
  async start(publicUrl: string): Promise<void> {
    this.settings.publicUrl = publicUrl;
    await this.pinEndpoint();
    await this.arrangePayouts();
    this.scheduler.start();
    this.dispatcher.start();
    this.pruning = setInterval(() => void this.prune(), 5000);
    this.pruning.unref();
  }

  async stop(): Promise<void> {
    if (this.pruning) clearInterval(this.pruning);
    await this.scheduler.stop();
    await this.dispatcher.stop();
    await this.store.close();
  }

  /** Does something on behalf of a hosted page or the control API, committed before it resolves. */
  async change<T>(act: (work: Work) => T): Promise<T> {
    const work = this.store.begin({ requestId: null, idempotencyKey: null }, this.scheduler.now());
    try {
      const result = act(work);
      await this.store.commit(work);
      return result;
    } catch (error) {
      await this.store.write(work.ordersSpent());
      throw error;
    }
  }

  /** Forgets everything: objects, clock, orders, journal. The endpoint from the environment returns. */
  async reset(): Promise<void> {
    await this.store.write(this.store.records.all().map(({ object, id }) => ({ drop: { object, id } })));
    this.faults.clear();
    this.knobs.clear();
    this.settings.searchLag.set(0, []);
    this.journal.clear();
    await this.pinEndpoint();
    await this.arrangePayouts();
  }

  /** Drops what is beyond the limits of retention. */
  async prune(): Promise<void> {
    const limits = { ...defaultRetention, events: this.options.maxEvents ?? defaultRetention.events };
    await this.store.write(outdated(this.store.records, limits, Date.now()));
  }

  /** The endpoint named in the environment is there without an API call, with the secret both sides know. */
  private async pinEndpoint(): Promise<void> {
    const { webhookUrl, webhookSecret = defaultWebhookSecret } = this.options;
    await this.change((work) => {
      const known = work.find('webhook_endpoint', environmentEndpoint);
      if (!webhookUrl) {
        if (known) work.drop(known);
        return;
      }
      if (known?.url === webhookUrl && known.hidden.secret === webhookSecret) return;
      newEndpoint(work, {
        id: environmentEndpoint,
        url: webhookUrl,
        enabledEvents: ['*'],
        secret: webhookSecret,
        description: 'STRIPE_SANDBOX_WEBHOOK_URL',
        pinned: true,
      });
    });
  }

  private async arrangePayouts(): Promise<void> {
    const { payouts } = this.options;
    if (
      payouts &&
      this.store.records.find('sandbox.payout_schedule', 'payout_schedule')?.interval !== payouts
    )
      await this.change((work) => arrangePayouts(work, { interval: payouts }));
  }

  private watchEvents(): void {
    const checked = new WeakSet<object>();
    this.store.records.onChange((changes) => {
      for (const change of changes) {
        if (!('put' in change) || change.put.object !== 'event') continue;
        const event = change.put as StripeEvent;
        // The snapshot stays the same object while deliveries are counted on the event around it.
        if (checked.has(event.data)) continue;
        checked.add(event.data);
        countOne(this.journal.eventsSeen, event.type);
        this.journal.note(`event ${event.type}`, checkEvent(event));
      }
    });
  }
}
