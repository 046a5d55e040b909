import type { Config } from '@enishi/platform';

/** What the sandbox's hosted pages ask for besides the number and the name. */
const everyCard = { expiry: '12/34', country: 'JP' };
/** American Express prints four digits, the others three. */
const codeOf = (number: string): string => (number.startsWith('3') && number.length === 15 ? '1234' : '123');

/** Drives the Stripe sandbox from outside Stripe's API: its clock, its webhooks, and the hosted page as a visitor would. */
export class SandboxRemote {
  constructor(private readonly config: Config) {}

  /** Moves Stripe's time forward; renewals due on the way are charged in their order. */
  async moveClock(now: Date): Promise<void> {
    await this.control('/clock', { now: now.toISOString() });
  }

  async followSystemClock(): Promise<void> {
    await this.control('/clock', { follow: 'system' });
  }

  /** While silent, events happen but are not delivered: a year of them would only be old news. */
  async silenceWebhooks(paused: boolean): Promise<void> {
    await this.control('/webhooks', { paused, whilePaused: 'discard' });
  }

  /** Has the next charges refused with Stripe's decline code, whosever they are. */
  async declineNext(code: string, count: number): Promise<void> {
    await this.control('/declines', { decline_code: code, next: count });
  }

  /** Takes back what was ordered and has not happened. */
  async withdrawOrders(): Promise<void> {
    await this.control('/orders/withdraw', {});
  }

  /** Fills in and sends a hosted page that takes a card. @throws Error unless it leads back to the site */
  async pay(pageUrl: string, card: { number: string; name: string }): Promise<void> {
    const answer = await fetch(pageUrl, {
      method: 'POST',
      body: new URLSearchParams({ ...everyCard, ...card, cvc: codeOf(card.number) }),
      redirect: 'manual',
    });
    const target = answer.headers.get('location') ?? '';
    if (!target.startsWith(this.config.settings.PUBLIC_URL)) {
      throw new Error(`The payment page answered ${answer.status} ${target}`);
    }
  }

  /** Pays a voucher at the till of a chain. @throws Error unless it waits to be paid */
  async payVoucher(url: string, store: string): Promise<void> {
    const intent = new URL(url).pathname.split('/').at(-1) ?? '';
    await this.control(`/konbini/${intent}`, { result: 'paid', store });
  }

  /** Has the bank take back the last payment of whoever has this address. */
  async dispute(email: string, reason: string): Promise<void> {
    await this.control('/disputes', { charge: await this.lastCharge(email), reason });
  }

  /** Has the bank decide about that dispute. */
  async decideDispute(email: string, to: string): Promise<void> {
    const [customer] = await this.list('customers', { email });
    for (const { id } of await this.list('charges', { customer: customer?.id ?? '' })) {
      const [dispute] = await this.list('disputes', { charge: id });
      if (dispute) return this.control(`/disputes/${dispute.id}`, { to });
    }
    throw new Error(`No payment of ${email} is disputed`);
  }

  private async lastCharge(email: string): Promise<string> {
    const [customer] = await this.list('customers', { email });
    const charges = await this.list('charges', { customer: customer?.id ?? '' });
    const paid = charges.find(({ status }) => status === 'succeeded');
    if (!paid) throw new Error(`Nobody with the address ${email} has paid`);
    return paid.id;
  }

  /** The newest of a list of Stripe's. */
  private async list(
    kind: string,
    filter: Record<string, string>,
  ): Promise<{ id: string; status?: string }[]> {
    const asked = new URLSearchParams({ ...filter, limit: '100' });
    const answer = await fetch(new URL(`/v1/${kind}?${asked}`, this.config.stripe.apiBase ?? ''), {
      headers: { authorization: `Bearer ${this.config.stripe.key}` },
    });
    if (!answer.ok) throw new Error(`The sandbox answered ${answer.status}: ${await answer.text()}`);
    return ((await answer.json()) as { data: { id: string; status?: string }[] }).data;
  }

  private async control(path: string, body: object): Promise<void> {
    const answer = await fetch(new URL(`/_sandbox${path}`, this.config.stripe.apiBase ?? ''), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The sandbox answered ${answer.status}: ${await answer.text()}`);
  }
}
