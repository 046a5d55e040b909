import type { Config } from '@enishi/platform';

/** What the sandbox's payment page asks for, filled in with the card that always works. */
const testCard = { number: '4242424242424242', expiry: '12/34', cvc: '123', country: 'JP' };

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

  /** Fills in and sends the hosted payment page. @throws Error unless it leads back to the site */
  async pay(pageUrl: string, cardholder: string): Promise<void> {
    const answer = await fetch(pageUrl, {
      method: 'POST',
      body: new URLSearchParams({ ...testCard, name: cardholder }),
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
