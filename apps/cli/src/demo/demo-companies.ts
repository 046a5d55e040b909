/** A company that never was, and how many people work there. */
export type DemoCompany = {
  name: string;
  kana: string;
  postalCode: string;
  prefecture: string;
  address: string;
  employees: string;
};

const company = (
  [name, kana]: readonly [string, string],
  [postalCode, prefecture, address]: readonly [string, string, string],
  employees: number,
): DemoCompany => ({ name, kana, postalCode, prefecture, address, employees: String(employees) });

const companies: Record<string, readonly DemoCompany[]> = {
  doto: [
    company(['株式会社霧笛カフェ', 'ムテキカフェ'], ['085-0015', '01', '釧路市北大通'], 12),
    company(['合同会社ひがし木工', 'ヒガシモッコウ'], ['090-0024', '01', '北見市北四条東'], 4),
    company(['株式会社あかね乳業', 'アカネニュウギョウ'], ['086-1100', '01', '標津郡中標津町'], 64),
    company(['株式会社オホーツク設計舎', 'オホーツクセッケイシャ'], ['093-0010', '01', '網走市北十条東'], 18),
    company(['湿原運輸株式会社', 'シツゲンウンユ'], ['084-0904', '01', '釧路市新富士町'], 130),
    company(['株式会社とかち編集室', 'トカチヘンシュウシツ'], ['080-0012', '01', '帯広市西二条南'], 6),
    company(['合同会社流氷ゲストハウス', 'リュウヒョウゲストハウス'], ['099-4113', '01', '斜里郡斜里町'], 3),
    company(['株式会社ねむろ水産加工', 'ネムロスイサンカコウ'], ['087-0027', '01', '根室市光和町'], 41),
    company(['株式会社夜明けシステム', 'ヨアケシステム'], ['101-0047', '13', '千代田区内神田'], 25),
    company(['株式会社屈斜路観光', 'クッシャロカンコウ'], ['088-3341', '01', '川上郡弟子屈町'], 16),
    company(['株式会社つべつ森林資源', 'ツベツシンリンシゲン'], ['092-0231', '01', '網走郡津別町'], 15),
    company(['株式会社芽室アグリ', 'メムロアグリ'], ['082-0014', '01', '河西郡芽室町'], 34),
    company(['合同会社うらほろ暮らし舎', 'ウラホロクラシシャ'], ['089-5615', '01', '十勝郡浦幌町'], 5),
    company(['株式会社網走ブルワリー', 'アバシリブルワリー'], ['093-0012', '01', '網走市南二条西'], 9),
    company(['株式会社川湯リネン', 'カワユリネン'], ['088-3465', '01', '川上郡弟子屈町川湯温泉'], 28),
    company(['株式会社東京みちくさ商事', 'トウキョウミチクサショウジ'], ['104-0061', '13', '中央区銀座'], 82),
    company(['株式会社しべつ養鮭', 'シベツヨウケイ'], ['086-1652', '01', '標津郡標津町'], 19),
    company(['株式会社こだま湖畔ホテル', 'コダマコハンホテル'], ['088-3341', '01', '川上郡弟子屈町'], 48),
    company(['合同会社ひがし物産館', 'ヒガシブッサンカン'], ['085-0016', '01', '釧路市錦町'], 14),
    company(['株式会社あさぎり農場', 'アサギリノウジョウ'], ['082-0004', '01', '河西郡芽室町東芽室'], 11),
  ],
  oguni: [
    company(['株式会社里山製材', 'サトヤマセイザイ'], ['869-2501', '43', '阿蘇郡小国町宮原'], 22),
    company(['合同会社湯けむり旅館組', 'ユケムリリョカングミ'], ['869-2504', '43', '阿蘇郡小国町下城'], 9),
    company(['株式会社あかうし牧場', 'アカウシボクジョウ'], ['869-2502', '43', '阿蘇郡南小国町赤馬場'], 5),
    company(
      ['株式会社熊本あすなろ印刷', 'クマモトアスナロインサツ'],
      ['860-0806', '43', '熊本市中央区花畑町'],
      38,
    ),
    company(['合同会社せせらぎの宿', 'セセラギノヤド'], ['869-2402', '43', '阿蘇郡南小国町満願寺'], 17),
    company(['株式会社里の物産館', 'サトノブッサンカン'], ['869-2501', '43', '阿蘇郡小国町宮原'], 12),
  ],
};

/** The number under which the clerk of a community's first company is recorded; the others follow. */
export const firstClerk = 901;

/** How a company is written on a bank's list, with the legal form as banks shorten it. */
export function payerOf(slug: string, who: number): string {
  const { name, kana } = demoCompany(slug, who);
  return `${name.startsWith('合同会社') ? 'ド' : 'カ'}）${kana}`;
}

/** The company for which somebody acts. @throws Error for a number that is no clerk's */
export function demoCompany(slug: string, who: number): DemoCompany {
  const known = companies[slug]?.[who - firstClerk];
  if (!known) throw new Error(`Nobody with the number ${who} acts for a company`);
  return known;
}
