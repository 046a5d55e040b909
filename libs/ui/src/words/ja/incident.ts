/** An accident at a gig, as either side reports it. */
export const incident = {
  open: 'けが・事故を報告する',
  lead: '命にかかわるときは、先に119番へ。ここに書くと、事務局と会社にすぐ伝わります。片付くまで、お互いの評価は書けません。支払いは待たされません。',
  what: '何があったか',
  happenedAt: 'その時刻',
  insurance: '保険の番号（証券番号・労災の受付番号など）',
  insuranceHint: 'わからないときは空欄でかまいません。',
  send: '報告する',
  said: 'けが・事故の報告が、事務局と会社に伝わりました。',
  saidByCompany: 'けが・事故の報告を、事務局に伝えました。まず、ご本人の手当てをお願いします。',
};
