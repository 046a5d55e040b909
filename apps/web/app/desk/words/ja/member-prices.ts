/** What a kind of ticket costs groups of members. */
export const memberPrices = {
  title: '会員の料金を別に決める',
  hint: '空欄なら、どなたでも上の税込価格です。0は無料です。申し込みの時点の会員資格で判定し、いくつかに当てはまる方には、いちばん安い料金を使います（プランの割引とも比べ、重ねては引きません）。窓口・抽選・キャンセル待ちも同じです。公開後は変えられません。',
  priceFree: '無料会員（円）',
  pricePaid: '有料会員（円）',
  priceCompany: '法人会員の会社の方（円）',
};
