/** What tickets cost groups of members, and joining for nothing to pay less. */
export const memberPrices = {
  label: '会員の料金',
  free: '無料会員 {price}',
  paid: '有料会員 {price}',
  company: '法人会員の会社の方 {price}',
  and: '・',
  joinFree: '無料で会員になってから申し込む',
  joinFreeAndSave: '無料で会員になって{price}お得に申し込む',
  freeTitle: '会員登録（無料）で、このお申し込みは{price}お得です',
  freeLead:
    '会費はかかりません。登録が済むと、いま選んだ枚数のまま、会員の料金でこのお申し込みに戻れます。席はその間、確保されません。',
  freeFrom: '会員登録（無料）で、1枚につき最大{price}お得です',
  freeFromLead: '登録した日から、会員の料金で申し込めます。選んだ枚数のまま、この画面に戻れます。',
  paidFrom: '「{plan}」なら、1枚につき最大{price}お得です',
};
