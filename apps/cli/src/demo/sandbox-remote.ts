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

  private async control(path: string, body: object): Promise<void> {
    const answer = await fetch(new URL(`/_sandbox${path}`, this.config.stripe.apiBase ?? ''), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The sandbox answered ${answer.status}: ${await answer.text()}`);
  }
}
