/** The code by which people check in, on a phone of the desk. */
export const siteCode = {
  link: '受付のコードを見せる',
  linkOf: '「{title}」の受付のコードを見せる',
  title: '受付のコード',
  lead: '来た方に、この模様を読み取ってもらうか、数字を伝えてください。1分ごとに変わります。会社のスマートフォンのコードも、同時に使えます。',
  closed: '受付のコードは、始まりの1時間前から終わりまで表示されます。',
  arrived: '受付した方 {arrived}/{placed}人',
};
