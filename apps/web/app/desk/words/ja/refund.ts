/** Refunding one payment, with its consequences. */
export const refund = {
  title: '返金',
  of: '{name}への返金',
  back: '会員のページへ戻る',
  payment: '{date}のお支払い・{description}',
  amount: '返金する金額',
  happens: 'この返金で起きること',
  access: '特典の扱い',
  keep: '期間の終わりまで利用できる',
  keepHint: '会費は戻しますが、特典は期間の最終日まで残します。',
  endNow: 'すぐに終了する',
  endNowHint: '返金と同時に有料の特典を閉じます（{day}）。無料会員としての会員番号は残ります。',
  endNowHintNoDay: '返金と同時に有料の特典を閉じます。無料会員としての会員番号は残ります。',
  reason: '返金の理由',
  reasonHint: '記録に残ります。会員には表示されません。',
  typedShort: '金額の確認',
  typed: '確認のため、返金する金額を入力してください',
  typedHint: '{amount} を返金する場合は {digits} と入力します。',
  typedWrong: '返金する金額（{digits}）と同じ数字を入力してください',
  submit: '{amount}を返金する',
  submitHint: '一度だけ実行されます。続けて押しても二重には返金されません。',
  nothing: 'この支払いには、返金できる残りがありません。',
  unsureTitle: '返金できたかどうか、確認できていません',
  unsure:
    'Stripeへお願いしましたが、返事が届きませんでした。お金が動いたかどうかは自動で確認します。同じ内容でもう一度押しても、二重には返金されません。',
  refusedTitle: '返金していません。お金は動いていません。',
  done: {
    title: '返金しました',
    lead: '{amount}をカードへ戻しました。届くまで5〜10営業日かかることがあります。',
  },
  pending: {
    title: '返金を受け付けました',
    lead: '{amount}の返金は処理中です。お金はまだ戻っていません。結果が出ると記録に表示されます。',
  },
  unknown: {
    title: '返金の結果を確認しています',
    lead: 'Stripeから返事がなく、{amount}のお金が動いたかはまだ分かりません。自動で確認し、分からないままのときは「お金の確認」に出します。もう一度返金しないでください。',
  },
  failed: {
    title: '返金できませんでした',
    lead: '{amount}のお金は動いていません。カードの口座が閉じられているときは、銀行振込などで戻してください。',
  },
};
