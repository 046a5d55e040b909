/** A journey: whom to call on the way. */
export const tours = {
  contact: '緊急連絡先',
  contactOf: '{name}（{relation}）',
  contactMissing: '緊急連絡先は未入力です',
  contactLead: '急な病気や事故のときにだけ使ってください。この画面を開いたことは記録されます。',
  contactList: '緊急連絡先の一覧',
  contactListOf: '緊急連絡先の一覧（PDF・{at}）',
  contactListHint:
    '添乗する方が紙で持つための一覧です。作ったことは記録されます。個人情報ですので、使い終わったら裁断して捨ててください。',
  orderPhone: '申込者の電話番号',
  nobody: '（お名前なし）',
  backToAttendees: '参加者の一覧',
};
