import type { ja } from '../ja/index.ts';

/** What tickets cost groups of members, and joining for nothing to pay less. */
export const memberPrices: (typeof ja)['memberPrices'] = {
  label: 'For members',
  free: 'free members {price}',
  paid: 'paying members {price}',
  company: 'people of member companies {price}',
  and: ', ',
  joinFree: 'Become a member for free first',
  joinFreeAndSave: 'Become a member for free and save {price}',
  freeTitle: 'As a member, which is free, you pay {price} less for this order',
  freeLead:
    'There is no fee. Once you have joined you come back to these tickets at the price for members. No places are kept meanwhile.',
  freeFrom: 'As a member, which is free, you pay up to {price} less for each ticket',
  freeFromLead: 'The price is yours from the day you join, and you come back to what you chose here.',
  paidFrom: 'With “{plan}” each ticket costs up to {price} less',
};
