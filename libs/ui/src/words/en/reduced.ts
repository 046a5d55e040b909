import type { reduced as original } from '../ja/reduced.ts';

export const reduced: typeof original = {
  names: { under_age: 'Price for people under {below}' },
  forWhom: { under_age: 'Under {below}:' },
  afterwards: 'Afterwards',
  regularFrom: 'the regular {price} from the charge of {date} on',
  noRenewal: 'This price is for the period that is paid. The next one costs what holds then.',
  offerTitle: { under_age: 'You can have the price for people under {below}' },
  offerLead: 'From your renewal on {date} your fee is {price}. The period that is paid for stays as it is.',
  offerAct: 'Look at it',
};
