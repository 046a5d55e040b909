import type { audience as original } from '../ja/audience.ts';

/** For whom a kind of ticket is, and the way to it for whoever it is not open to. */
export const audience: typeof original = {
  tag: {
    everybody: 'For everybody',
    members: 'Members only',
    plans: 'Some plans only',
    companies: 'Member companies only',
  },
  is: {
    members: 'For members, free ones included.',
    plans: 'For members of {plans}.',
    companies: 'For people of member companies: those in a seat of one, or acting for one.',
  },
  and: ' or ',
  closedTitle: 'Some tickets are for members',
  onlyTitle: 'This event is for members only',
  wayIn: {
    members: 'As a member you can have these tickets. There are plans that cost nothing.',
    plans: 'As a member of {plans} you can have these tickets.',
    companies: 'If your company is a member, you can have these tickets once you have taken a seat of it.',
  },
  /** Of some kinds alone. */
  wayOf: '{kinds}: {way}',
  comma: ', ',
  rests: 'Not with a plan that rests or has ended.',
  signIn: 'If you are a member, please <signIn>sign in</signIn> to choose them.',
  seePlans: 'See plans and join',
  yourPlan: 'See plans and change',
};
