import type { Bilingual } from '@enishi/kernel';

/** A demonstration community: a fictional operator in a real landscape. */
export type DemoCommunity = {
  slug: string;
  numberPrefix: string;
  theme: 'doto' | 'oguni';
  name: Bilingual;
  tagline: Bilingual;
  region: Bilingual;
  about: Bilingual;
  operatorName: Bilingual;
  contactEmail: string;
  municipalities: { code: string; name: Bilingual }[];
  /** Passes the check digit and belongs to nobody. */
  registrationNumber: string;
  /** 振込先 on invoices; nobody's. */
  bankAccount: string;
  /** Of its licence to place people, under which companies search its talent bank and employ for a gig; all zeros since it is nobody's; null: they do not. */
  placementNumber: string | null;
  staff: { email: string; role: 'owner' | 'staff' | 'accountant' }[];
};

export const doto: DemoCommunity = {
  slug: 'doto',
  numberPrefix: 'D',
  theme: 'doto',
  name: { ja: 'みちのひがし', en: 'Michi no Higashi' },
  tagline: { ja: '離れていても、道東とつながる。', en: 'Wherever you live, stay close to eastern Hokkaido.' },
  region: { ja: '北海道 道東', en: 'Eastern Hokkaido' },
  about: {
    ja: '流氷の海、霧の湿原、どこまでも続く牧草地。道東が好きな人、道東で働く人、いつか帰りたい人が、町の境をこえて集まるコミュニティです。便りを受け取るだけでも、会いに行っても、しごとをともにしても。あなたのちょうどよい距離でどうぞ。',
    en: 'Drift ice, misty wetlands and endless pasture. A community across town borders for people who love eastern Hokkaido, work there, or hope to return one day. Read the letters, come and visit, or work together: at whatever distance suits you.',
  },
  operatorName: { ja: '一般社団法人ドットみちのひがし（デモ）', en: 'Dot Michi no Higashi (demonstration)' },
  contactEmail: 'higashi@example.jp',
  municipalities: [
    { code: '01206', name: { ja: '釧路市', en: 'Kushiro' } },
    { code: '01208', name: { ja: '北見市', en: 'Kitami' } },
    { code: '01665', name: { ja: '弟子屈町', en: 'Teshikaga' } },
    { code: '01544', name: { ja: '津別町', en: 'Tsubetsu' } },
    { code: '01637', name: { ja: '芽室町', en: 'Memuro' } },
    { code: '01649', name: { ja: '浦幌町', en: 'Urahoro' } },
    { code: '01693', name: { ja: '標津町', en: 'Shibetsu' } },
  ],
  registrationNumber: 'T9999999999999',
  bankAccount: 'みちのひがし銀行 北大通支店 普通 0001234 シヤ）ドツトミチノヒガシ',
  placementNumber: null,
  staff: [
    { email: 'tamura@example.jp', role: 'owner' },
    { email: 'onishi@example.jp', role: 'accountant' },
    { email: 'mori@example.jp', role: 'staff' },
  ],
};

export const oguni: DemoCommunity = {
  slug: 'oguni',
  numberPrefix: 'O',
  theme: 'oguni',
  name: { ja: '小国郷 里の環', en: 'Sato no Wa, Oguni-go' },
  tagline: {
    ja: '湯けむりの里で、暮らしとしごとをわけあう。',
    en: 'Sharing life and work in the valley of hot springs.',
  },
  region: { ja: '熊本県 小国郷', en: 'Oguni-go, Kumamoto' },
  about: {
    ja: '杉の山、棚田、湯けむり。小国郷を一つの会社のように考えて、しごとも人も季節ごとに行き来する里です。遠くから応援する人も、週末だけ手を貸す人も、ここで暮らす人も、同じ環の仲間です。',
    en: 'Cedar hills, rice terraces and steam. We think of the valley as one company where work and people move with the seasons. Those who cheer from afar, lend a hand at weekends or live here all belong to the same circle.',
  },
  operatorName: { ja: '株式会社SMOデモ小国郷', en: 'SMO Demo Oguni-go Inc.' },
  contactEmail: 'sato@example.jp',
  municipalities: [
    { code: '43423', name: { ja: '南小国町', en: 'Minamioguni' } },
    { code: '43424', name: { ja: '小国町', en: 'Oguni' } },
  ],
  registrationNumber: 'T2000012345678',
  bankAccount: 'さとのわ信用金庫 本店 普通 0005678 カ）エスエムオーデモオグニゴウ',
  placementNumber: '43-ユ-000000',
  staff: [{ email: 'kono@example.jp', role: 'owner' }],
};

export const demoCommunities = [doto, oguni];
