import type { opening as openingJa } from '../ja/opening.ts';

export const opening: typeof openingJa = {
  yours: 'You can order from {at}',
  isOpen: 'You can order since {at}',
  byPlan: 'Earlier than others, by your plan: {plan}.',
  asEverybody: 'The same as for everybody.',
  everybody: 'Everybody',
  line: '{who}: from {at}',
};
