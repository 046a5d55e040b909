import { giftName, paymentName } from './payment-name.ts';

const plans = [{ key: 'ind_standard', name: { ja: 'スタンダード会員', en: 'Standard member' } }];
const paid = (description: string, offerKey = 'ind_standard') => ({ description, offerKey });

describe('what a payment was for', () => {
  it('is in Japanese what the receipt says, and in English what the plan is called', () => {
    expect(paymentName(paid('スタンダード会員'), plans, null)).toEqual({
      ja: 'スタンダード会員',
      en: 'Standard member',
    });
  });

  it('keeps the name under which it was paid, also after the plan was renamed', () => {
    expect(paymentName(paid('ふつう会員'), plans, null).ja).toBe('ふつう会員');
  });

  it('says of a gift that it is one, and for how long', () => {
    const name = giftName(plans[0]!, 3);
    expect(name.ja).toBe('ギフト会員権（スタンダード会員・3か月）');
    expect(paymentName(paid(name.ja), plans, 3)).toEqual({
      ja: name.ja,
      en: 'Gift membership (Standard member, 3 months)',
    });
  });

  it('is the one name there is where it belongs to no plan', () => {
    expect(paymentName(paid('セミナー', 'seminar'), plans, null)).toEqual({ ja: 'セミナー', en: 'セミナー' });
  });
});
