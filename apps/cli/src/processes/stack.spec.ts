import { readConfig } from '@enishi/platform';
import { sandboxPlan } from './stack.ts';

const production = { STRIPE_WEBHOOK_SECRET: 'whsec_of_their_own' };

describe('the sandbox of a local stack', () => {
  it('is started on this machine where no Stripe key is set', () => {
    expect(sandboxPlan(readConfig({}), {})?.name).toBe('stripe-sandbox');
  });

  it.each(['sk_test_1', 'sk_live_1'])('is never started beside the key %s', (key) => {
    expect(sandboxPlan(readConfig({ ...production, STRIPE_SECRET_KEY: key }), {})).toBeNull();
  });
});
