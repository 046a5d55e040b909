import type { money as original } from '../ja/money.ts';

export const money: typeof original = {
  title: 'Money checks',
  lead: 'Matters of money that could not be settled automatically. Begin with the oldest.',
  emptyTitle: 'Nothing is open',
  emptyLead:
    'When payments and records disagree, it appears here. Everything is also compared every night after 3 a.m. in Japan.',
  openedAt: 'since {at}',
  dueBy: 'To be done by',
  memberLink: 'See the member',
  detail: 'Technical details',
  whatToDo: 'What to do',
  acts: { retry: 'Process it again', sync_customer: 'Sync with Stripe', mark_resolved: 'Mark as resolved' },
  note: 'What was done',
  noteHint: 'For example: returned by bank transfer / confirmed with the member by phone',
  noteRequired: 'Please write what was done',
  resolve: 'Mark as resolved…',
  done: {
    retry: 'It will be processed again. If that works, it leaves this list.',
    sync_customer:
      'The sync was asked for. Look at the member’s page and, once it is right, mark the matter as resolved.',
    mark_resolved: 'Marked as resolved.',
  },
  kinds: {
    dead_letter: 'A notice that could not be applied',
    unknown_payment: 'A payment without an owner',
    drift: 'Records disagree',
    duplicate_subscription: 'Subscribed twice',
    foreign_event: 'An unfamiliar notice',
    refund_failed: 'A refund that failed',
    dispute: 'A disputed payment',
    dispute_lost: 'A dispute that was lost',
    amount_mismatch: 'Amounts differ',
  },
  todo: {
    dead_letter:
      'Press “Process it again”. If it comes back, pass the details to your developer. Money cannot move twice.',
    unknown_payment:
      'Find out in Stripe who paid. If it is a member, sync; if not, refund it, then mark it as resolved.',
    drift: 'Press “Sync with Stripe”. Stripe is taken as right and our record is mended.',
    duplicate_subscription: 'Compare the two payments on the member’s page and refund the later one.',
    foreign_event:
      'A subscription or payment made outside this site. If you do not recognise it, look it up in Stripe.',
    refund_failed:
      'The money has not reached the member. Return it another way, such as a bank transfer, and note the date.',
    dispute: 'Before the deadline, send evidence or accept it in Stripe. Do not refund it from here.',
    dispute_lost: 'The money is gone. Talk to the member about the plan; to end it, use the member’s page.',
    amount_mismatch: 'Compare the receipt with the payment and note why they differ.',
  },
  unpaid: {
    title: 'Members whose fee could not be charged ({total})',
    lead: 'Fewest days left first. Mails and the end of the grace happen by themselves. Use the list if you want to call somebody.',
    member: 'Member',
    amount: 'Fee',
    day: 'Grace',
    cause: 'Why',
    next: 'What happens next',
    dayOf: 'day {day} of {days}',
    until: 'until {date}',
    nextMail: 'a mail on {date}',
    nextEnd: 'free member on {date}; the subscription at Stripe ends',
    more: 'See the next 50',
    first: 'Back to the first',
    causes: {
      funds: 'Balance or limit',
      expired: 'Card expired',
      authentication: 'Waits for the holder',
      other_card: 'Declined',
      blocked: 'Card cannot be used',
      passing: 'Passing fault at the card company',
    },
  },
};
