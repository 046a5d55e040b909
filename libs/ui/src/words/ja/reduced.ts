/** Prices that are lower for some: whose they are, until when, and what follows. */
export const reduced = {
  names: { under_age: '{below}歳未満の方の料金' },
  forWhom: { under_age: '{below}歳未満の方は' },
  afterwards: 'そのあとの料金',
  regularFrom: '{date}のお支払いから、通常の{price}',
  noRenewal: '今回お支払い済みの期間だけの料金です。次の期間は、そのときの料金になります。',
  offerTitle: { under_age: '{below}歳未満の方の料金に変えられます' },
  offerLead: '{date}の更新から、会費が{price}になります。今回の期間の会費は変わりません。',
  offerAct: '内容を確認する',
};
