/** Posts and their archive. */
export const posts = {
  title: '記事',
  lead: '活動の記録や、地域の話題をお届けします。',
  empty: '記事はまだありません。',
  only: { members: '会員限定', privileged: '有料会員限定' },
  forYou: '会員限定・お読みいただけます',
  older: '前の記事',
  all: '記事の一覧',
  restTitle: 'つづきは、会員限定の記事です',
  restLead: '「会員限定の記事」がふくまれるプランで、この記事の全文と、これまでの記事をお読みいただけます。',
  restFreeTitle: 'つづきは、会員の方がお読みいただけます',
  restFreeLead: '無料会員の方もお読みいただけます。登録は1分ほどで終わります。',
  seePlans: 'プランを見る',
};
