/** What a company that never was says of itself to everybody. */
export type DemoCompanyPage = {
  purpose: string;
  /** Letter of a division of industry. */
  industry: string;
  /** Code of a municipality of the community; empty for elsewhere. */
  area: string;
  website: string;
  people: { name: string; role: string }[];
  openings: { title: string; link: string }[];
};

/** People are named with their part, openings as they stand; none of them has a page of its own. */
const page = (
  [industry, area, website]: readonly [string, string, string],
  purpose: readonly string[],
  people: Record<string, string>,
  openings: readonly string[] = [],
): DemoCompanyPage => ({
  ...{ industry, area, website, purpose: purpose.join('\n\n') },
  people: Object.entries(people).map(([name, role]) => ({ name, role })),
  openings: openings.map((title) => ({ title, link: '' })),
});

const pages: Record<string, Record<number, DemoCompanyPage>> = {
  doto: {
    901: page(
      ['M', '01206', 'https://mutekicafe.example.jp'],
      [
        '霧の朝に開く、港の近くの喫茶店です。海から帰った人も、これから旅に出る人も、まず温かいものを。',
        'コーヒー豆は自分たちで焼き、パンには道東の小麦を使っています。2号店では、会員の方の展示や読書会も開いています。',
      ],
      { '三浦 澄子': '店主', '奥村 圭': '焙煎' },
      ['ホールスタッフ（週3日から）', '焼き菓子づくりの担当'],
    ),
    903: page(
      ['E', '01693', 'https://akane-milk.example.jp'],
      [
        '牧場から二十分の工房で、毎朝の生乳を牛乳とチーズにしています。',
        '酪農を継ぐ人、始める人と一緒に、十年先の牧草地を考える会社です。見学と短期のしごと体験を、季節ごとに受け入れています。',
      ],
      { '赤根 拓海': '代表', '村井 しおり': '製造・受け入れ担当' },
      ['チーズ製造（経験は問いません）', '配送と営業'],
    ),
    904: page(
      ['L', '', 'https://okhotsk-design.example.jp'],
      [
        '流氷の海に面した町で、住まいと小さな公共の建物を設計しています。',
        '古い番屋や倉庫を、働く場所や泊まる場所として使い続けるための相談を受けています。',
      ],
      { '能登 周平': '建築士' },
      ['設計補助（地元へ帰る方を歓迎します）'],
    ),
    906: page(
      ['G', '', ''],
      [
        '十勝の畑と台所を歩いて、本と小冊子をつくっています。取材に同行したい方、写真を撮る方とのしごとが好きです。',
      ],
      { '帯刀 由佳': '編集長' },
    ),
    907: page(
      ['M', '', 'https://ryuhyo-guest.example.jp'],
      [
        '知床へ向かう道の途中の、八人が泊まれる宿です。冬は流氷、夏は夜の星。二週間からの滞在で、宿のしごとを手伝ってくださる方を迎えています。',
      ],
      { '辻 なぎさ': '宿主' },
      ['冬のあいだの住み込みスタッフ'],
    ),
    911: page(
      ['A', '01544', 'https://tsubetsu-forest.example.jp'],
      [
        '町の面積のほとんどが森です。木を育て、選んで伐り、小さな材まで使い切ります。',
        '山に入ってみたい学生の方、道具の手入れから学びたい方の体験を、春と秋に行っています。',
      ],
      { '東藤 一馬': '林業技術者', '堀 千夏': '受け入れ担当' },
      ['林業作業員（免許の取得を支えます）'],
    ),
  },
  oguni: {
    901: page(
      ['E', '43424', 'https://satoyama-seizai.example.jp'],
      [
        '小国の杉を、家になる形までていねいに挽きます。木くずは温泉熱の乾燥室で薪とペレットに。山から暮らしまでを一本でつなぐ製材所です。',
      ],
      { '宮原 剛': '工場長' },
      ['製材の見習い', '配達（週末だけでも）'],
    ),
    902: page(
      ['M', '43424', ''],
      [
        '五軒の湯宿で、帳場と洗いものと人手をわけあっています。忙しい週末に手を貸してくださる方を、里のみんなで迎えます。',
      ],
      { '下城 美帆': '世話役' },
      ['週末の配膳と客室'],
    ),
  },
};

/** What the company of a clerk says. @throws Error where nothing is written down for it */
export function demoCompanyPage(slug: string, who: number): DemoCompanyPage {
  const known = pages[slug]?.[who];
  if (!known) throw new Error(`Nothing is written down for the page of ${who}`);
  return known;
}
