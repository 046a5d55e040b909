import type { outsideMoney as outsideMoneyJa } from '../ja/outside-money.ts';

export const outsideMoney: typeof outsideMoneyJa = {
  title: 'Tickets of an order whose money went back',
  back: 'Orders to look at',
  refund:
    'Apart from giving tickets back (in the Stripe dashboard, or under “Payments” of the member) {amount} of the {total} paid were refunded. The tickets are still good. Please choose which of them the refund was for.',
  dispute:
    'About {amount} of the {total} paid the card company has decided for the buyer. That money does not come back. The tickets are still good.',
  disputed:
    'The buyer objects at the card company, or the card company asks ({amount}). Until it has decided the tickets stay good. Please answer in Stripe before the deadline.',
  cameBack:
    'The refund of {amount} of the {total} paid did not arrive, and the money is here again. The tickets are as they were. To refund it anew use the member’s payments or Stripe; where tickets had ended, please tell whoever ordered.',
  seen: 'I have seen to it',
  due: 'Answer by',
  toMatters: 'Open “Money to look at”',
  buyer: 'Ordered by',
  when: 'When',
  tickets: 'Tickets to end',
  ticketOf: '{name} ({price})',
  inside: 'let in; cannot end',
  gone: 'ended already',
  end: 'End the chosen tickets',
  endHint:
    'Their QR codes open nothing any more and their places are for others. Whoever ordered is told by mail. No money moves.',
  endNone: 'Please choose the tickets that end.',
  keep: 'Keep the tickets good',
  keepHint:
    'For money given as an apology, say. The tickets do not change and no mail is sent. No money moves.',
  decided: {
    ended: 'The tickets ended. Whoever ordered is being told by mail.',
    kept: 'The tickets stay good.',
    nothing: 'All tickets had been given back. There is nothing to decide.',
    over: 'The card company has decided, and the money stays here. The tickets are good.',
  },
  decidedSeen: 'Seen to. The money is here.',
  decide: 'Look and decide',
  look: 'See the deadline',
  dueBy: 'Answer by {at}',
};
