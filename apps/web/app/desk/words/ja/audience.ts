/** For whom a kind of ticket is. */
export const audience = {
  label: 'どなたのチケットか',
  hint: '申し込みの時点の会員資格で判定します（窓口・抽選・キャンセル待ち・譲渡も同じです）。公開後は変えられません。',
  to: {
    everybody: 'どなたでも',
    members: '会員の方（無料会員を含む）',
    plans: '選んだプランの会員の方',
    companies: '法人会員の会社の方（利用枠の方と管理者）',
  },
  tag: {
    everybody: 'どなたでも',
    members: '会員限定',
    plans: 'プラン限定',
    companies: '法人会員限定',
  },
  plans: '対象のプラン（どれか1つに入っている方）',
};
