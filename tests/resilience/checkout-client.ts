import { setTimeout as pause } from 'node:timers/promises';
import { PatientCaller } from './patient-caller.ts';

type Attempt = { id: string; state: string; url: string | null };

const REVIEW =
  'query { checkoutReview(planKey: "ind_standard", interval: month) { fingerprint idempotencyKey } }';
const START = `mutation ($fingerprint: String!, $idempotencyKey: String!) {
  startCheckout(planKey: "ind_standard", interval: month, fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) { id state url }
}`;
const ATTEMPT = 'query ($id: ID!) { checkoutAttempt(id: $id) { id state url } }';

/** A member who pays for a membership, always with the same key. */
export class CheckoutClient extends PatientCaller {
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
}
