import { operation, type Operations } from '../operation.ts';

/** The one account of the sandbox: a seller in Japan who may charge but owns nothing real. */
const account = {
  id: 'acct_sandbox',
  object: 'account',
  business_type: 'company',
  charges_enabled: true,
  country: 'JP',
  created: 1_700_000_000,
  default_currency: 'jpy',
  details_submitted: true,
  email: 'sandbox@example.jp',
  metadata: {},
  payouts_enabled: true,
  type: 'standard',
};

export const accountOperations: Operations = {
  'Accounts.retrieveCurrent': operation([], () => account),
};
