/** What those who worked for a company say of it. */
export const companyRecord = {
  title: '働いた人の声',
  lead: '「しごと」を終えた{people}人が、{count}回答えました。会社も事務局も、書き換えられません。',
  clear: '説明がわかりやすかった',
  onTime: '時間どおりに始まった',
  again: 'また行きたい',
  percent: '{percent}%',
  few: '答えた人が5人になるまでは、表示しません。',
  short: 'また行きたい {percent}%（{people}人）',
};
