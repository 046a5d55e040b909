import { setTimeout as pause } from 'node:timers/promises';

type Attempt = { id: string; state: string; url: string | null };

const REVIEW =
  'query { checkoutReview(planKey: "ind_standard", interval: month) { fingerprint idempotencyKey } }';
const START = `mutation ($fingerprint: String!, $idempotencyKey: String!) {
  startCheckout(planKey: "ind_standard", interval: month, fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) { id state url }
}`;
const ATTEMPT = 'query ($id: ID!) { checkoutAttempt(id: $id) { id state url } }';

/** A member's browser in the storm: asks again when the API is gone, always with the same key. */
export class CheckoutClient {
  constructor(
    private readonly api: string,
    private readonly session: string,
  ) {}

  async start(): Promise<Attempt> {
    const { checkoutReview } = await this.untilAnswered<{ checkoutReview: Record<string, string> }>(
      REVIEW,
      {},
    );
    return (await this.untilAnswered<{ startCheckout: Attempt }>(START, checkoutReview)).startCheckout;
  }

  /** Polls as the confirming page does. */
  async until(id: string, state: string, deadlineMs = 60_000): Promise<Attempt> {
    let last = 'nothing';
    for (const end = performance.now() + deadlineMs; performance.now() < end;) {
      const { checkoutAttempt } = await this.untilAnswered<{ checkoutAttempt: Attempt }>(ATTEMPT, { id });
      if (checkoutAttempt.state === state) return checkoutAttempt;
      last = checkoutAttempt.state;
      await pause(300);
    }
    throw new Error(`The attempt ${id} is ${last}, not ${state}, after ${deadlineMs / 1_000} s`);
  }

  /** Presses the button of the hosted payment page. */
  async pay(url: string): Promise<void> {
    const form = new URLSearchParams({
      email: 'payer@example.jp',
      name: 'HANAKO TAMESHI',
      number: '4242424242424242',
      expiry: '12/34',
      cvc: '123',
      country: 'JP',
    });
    const response = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
    if (response.status !== 303 && response.status !== 302) {
      throw new Error(
        `The payment page answered ${response.status}: ${(await response.text()).slice(0, 2_000)}`,
      );
    }
  }

  private async untilAnswered<Answer>(query: string, variables: object): Promise<Answer> {
    let said = '';
    for (let tries = 0; tries < 150; tries += 1) {
      try {
        const response = await fetch(`${this.api}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-enishi-community': 'trial',
            cookie: `enishi=${this.session}`,
          },
          body: JSON.stringify({ query, variables }),
        });
        const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] };
        if (data && !errors) return data;
        said = JSON.stringify(errors);
      } catch (error) {
        said = (error as Error).message;
      }
      await pause(200);
    }
    throw new Error(`No answer to ${query.slice(0, 40)}: ${said}`);
  }
}
