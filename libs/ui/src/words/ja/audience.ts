/** For whom a kind of ticket is, and the way to it for whoever it is not open to. */
export const audience = {
  tag: {
    everybody: 'どなたでも',
    members: '会員限定',
    plans: 'プラン限定',
    companies: '法人会員限定',
  },
  is: {
    members: '会員の方（無料会員を含む）のチケットです。',
    plans: '{plans}の方のチケットです。',
    companies: '法人会員の会社の方（利用枠の方と管理者）のチケットです。',
  },
  and: '・',
  closedTitle: '会員の方のチケットがあります',
  onlyTitle: '会員限定のイベントです',
  wayIn: {
    members: '会員になると申し込めます。無料で入会できるプランもあります。',
    plans: '{plans}に入ると申し込めます。',
    companies: '法人会員の会社の方は、会社の利用枠を受け取ると申し込めます。',
  },
  /** Of some kinds alone. */
  wayOf: '{kinds}: {way}',
  comma: '、',
  rests: '休会中のプランや、期限の過ぎたプランでは申し込めません。',
  signIn: '会員の方は<signIn>ログイン</signIn>すると選べます。',
  seePlans: 'プランと入会を見る',
  yourPlan: 'プランを見る・変える',
};
