import type { DeskWords } from '../ja.ts';

/** Giving a plan without payment, and ending it. */
export const complimentary: DeskWords['complimentary'] = {
  title: 'Give a plan free of charge',
  lead: 'For thanking a speaker or inviting a reporter: a plan without a fee. It ends by itself after its last day, and nothing is charged.',
  plan: 'Plan',
  choose: 'Please choose',
  from: 'First day',
  fromHint: 'Today or later',
  until: 'Last day',
  untilHint: 'Benefits are open up to this day',
  reason: 'Reason',
  reasonHint: 'Kept in the record; the member does not see it.',
  submit: 'Give the plan',
  submitHint: 'The member is told by mail. A plan that is being paid for does not change.',
  endTitle: 'End what was given free of charge',
  endDays: '{from} to {until}',
  endConsequence:
    'The benefits of this plan close today. What the member pays for and the member number stay. No money moves.',
  endSubmit: 'End it today',
  endOver: 'It has ended already.',
};

/** What a membership rests on. */
export const grounds: DeskWords['grounds'] = {
  title: 'What this membership rests on',
  give: 'Give a plan free of charge',
  end: 'End it',
  days: '{from} to {until}',
  since: 'since {from}',
  reason: 'Reason: {reason} ({who})',
  seatOf: 'Company: {name}',
  giftFrom: 'from {name}, as they wrote it',
  kinds: {
    free: 'registration',
    subscription: 'paid',
    supporting: 'supporting fee',
    complimentary: 'free of charge',
    gift: 'gift',
    imported: 'brought over',
    seat: 'seat of a company',
  },
  states: { upcoming: 'not yet', live: 'in force', grace: 'in grace', ended: 'ended' },
};
