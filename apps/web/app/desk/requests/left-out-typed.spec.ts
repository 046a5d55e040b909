import { itemField, leftOutIn, partField } from './left-out-typed.ts';

describe('the parts that a form leaves out', () => {
  it('are the tables with a reason and the ticked items; what is given is not among them', () => {
    const typed = {
      outcome: 'part',
      [partField('membership.member')]: 'harms_rights',
      [itemField('membership.member', 'tie')]: 'on',
      [itemField('membership.member', 'prefecture')]: 'on',
      [partField('work.evaluation')]: 'breaks_law',
      [partField('billing.receipt')]: '',
      [itemField('billing.payment', 'amount')]: 'on',
    };
    expect(leftOutIn(typed)).toEqual([
      { table: 'membership.member', items: ['tie', 'prefecture'], ground: 'harms_rights' },
      { table: 'work.evaluation', items: [], ground: 'breaks_law' },
      { table: 'billing.payment', items: ['amount'], ground: null },
    ]);
  });

  it('are none where nothing was chosen', () => {
    expect(leftOutIn({ outcome: 'part', [partField('membership.member')]: '' })).toEqual([]);
  });
});
