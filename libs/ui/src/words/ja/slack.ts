/** The way into the community's Slack. */
export const slack = {
  title: 'コミュニティのSlackに参加する',
  lead: 'ふだんの会話や集まりの相談は、Slack（チャットのサービス）でしています。招待メールをお送りします。',
  noticeTitle: 'メールアドレスを外国の会社に提供することについて',
  agree: '同意して招待を受け取る',
  later: 'いまは参加しない',
  underWay: '招待の準備をしています。届くまでに時間がかかることがあります。',
  invited: '招待メールをお送りしました。メールのリンクから参加してください。',
  active: 'Slackに参加しています。',
  notIncluded: 'いまのプランにはふくまれていません。',
  seePlans: 'プランを見る',
  back: 'マイページへ戻る',
  join: '参加する',
};
