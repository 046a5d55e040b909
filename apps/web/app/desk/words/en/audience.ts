import type { audience as original } from '../ja/audience.ts';

/** For whom a kind of ticket is. */
export const audience: typeof original = {
  label: 'For whom it is',
  hint: 'Decided by the membership at the moment of the order, also at the counter, in lotteries, on waiting lists and when a ticket is handed on. It is fixed once published.',
  to: {
    everybody: 'Everybody',
    members: 'Members, free ones included',
    plans: 'Members of the plans chosen',
    companies: 'People of member companies (in a seat, or acting for one)',
  },
  tag: {
    everybody: 'Everybody',
    members: 'Members only',
    plans: 'Some plans only',
    companies: 'Member companies only',
  },
  plans: 'Of these plans (any one will do)',
};
