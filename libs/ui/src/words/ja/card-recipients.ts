/** Which companies see a card without a name, and by what a company may look. */
export const cardRecipients = {
  title: 'だれに見せるか',
  lead: '選んだ会社だけが、このカードを見つけられます。ほかの会社には、カードがあることも伝わりません。',
  choose: '見せる相手',
  groups: { area: '市町村で選ぶ', plan: '法人プランで選ぶ', one_company: '1社だけに見せる' },
  counted: '{name}（いま{count}社）',
  show: 'この相手にする',
  names: { companies: 'すべての会員の会社', area: '{name}の会社', plan: '「{name}」の会社' },
  says: {
    companies: '会員の会社なら、どの会社も見つけられます。いまは{count}社です。',
    area: '{name}にあると事務局が確かめた会社だけが見つけられます。いまは{count}社です。会社がほかの市町村へ移ると、その時から見られなくなります。',
    plan: '法人プラン「{name}」の会社だけが見つけられます。いまは{count}社です。会社のプランが変わったり終わったりすると、その時から見られなくなります。',
    one_company: '{name}だけが見つけられます。',
  },
  later: 'あとから加わる会社も含みます。あなたの会社と「見せない会社」には、いつも見せません。',
  shownTo: '見せている相手: {name}',
  ground: '「{name}」として見ました',
  because: 'この会社に見える理由',
  becauseOf: 'ご本人が「{name}」に見せることを選びました',
  lookAs: 'この会社は、{names}としても探せます。',
  comma: '、',
  noArea:
    '所在の市町村は、まだ事務局が確かめていません。市町村を選んで見せている方のカードは見つかりません。',
};
