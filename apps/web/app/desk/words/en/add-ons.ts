import type { addOns as original } from '../ja/add-ons.ts';

/** Kinds of ticket that admit nobody. */
export const addOns: typeof original = {
  tick: 'An add-on: admits nobody (a packed lunch, a night before, a parking space)',
  hint: 'It can be ordered together with a ticket only. Say how many there are as the places of this kind. The tax is reckoned at 10%; what is taxed at the reduced 8%, as food to take away, cannot be sold here.',
  most: 'Most for each ticket',
  tag: 'Add-on',
  forParty: 'Add-ons of the party',
  pieces: '{name} × {count}',
  and: ', ',
  due: 'please collect {price}',
};
