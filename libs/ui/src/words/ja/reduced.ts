/** Prices that are lower for some: whose they are, until when, and what follows. */
export const reduced = {
  names: { under_age: '{below}歳未満の方の料金', student: '学生の料金' },
  forWhom: { under_age: '{below}歳未満の方は', student: '学生の方は' },
  afterwards: 'そのあとの料金',
  regularFrom: '{date}のお支払いから、通常の{price}',
  noRenewal: '今回お支払い済みの期間だけの料金です。次の期間は、そのときの料金になります。',
  offerTitle: { under_age: '{below}歳未満の方の料金に変えられます', student: '学生の料金に変えられます' },
  offerLead: '{date}の更新から、会費が{price}になります。今回の期間の会費は変わりません。',
  offerAct: '内容を確認する',
};

/** Declaring to be a student, and the answer. */
export const student = {
  title: '学生の料金',
  lead: {
    proof:
      '学校と卒業・修了の予定をお届けください。事務局が確認すると、その期間は学生の料金になります。確認には学生証の写しなどをお願いすることがあります。',
    word: '学校と卒業・修了の予定をお届けください。書類は要りません。届け出たときから1年間（卒業・修了まで）、学生の料金をお使いいただけます。',
  },
  asksFor: '確認に必要なもの：{what}',
  link: '学生の料金について',
  notOffered: 'いま、学生の料金があるプランはありません。',
  heldTitle: { proof: '{date}まで確認済みです', word: '{date}まで学生の料金をお使いいただけます' },
  confirmedLead:
    'この日までに始まる期間に、学生の料金をお使いいただけます。引き続き学生の方は、終わる前にもう一度お届けください。',
  waitingTitle: '事務局の確認をお待ちしています',
  waitingLead:
    '{school}・{month}卒業・修了予定として受け付けました。それまで会費は変わりません。内容を直すときは、もう一度お届けください。',
  declinedTitle: '確認できませんでした',
  declinedLead:
    '事務局から：「{reason}」。会費は変わらず、お金は動いていません。もう一度お届けいただけます。',
  school: '学校の名前',
  schoolHint: '例：北見工業大学 工学部',
  graduatesIn: '卒業・修了の予定の年月',
  submit: '届け出る',
  again: 'もう一度届け出る',
  noMoney: {
    proof: '届け出ても、お金は動きません。答えはメールでお知らせします。',
    word: '届け出ても、お金は動きません。いまの期間の会費は変わりません。',
  },
  plans: 'プランを見る',
  back: 'マイページへ戻る',
};
