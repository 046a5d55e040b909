import type { Bilingual } from '@enishi/kernel';

/** A prefecture with its JIS X 0401 code, '01' to '47'. */
export type Prefecture = { readonly code: string; readonly name: Bilingual };

/** The 47 prefectures (都道府県) in the order of their codes, which is the order every Japanese form shows. */
export const prefectures: readonly Prefecture[] = [
  { code: '01', name: { ja: '北海道', en: 'Hokkaido' } },
  { code: '02', name: { ja: '青森県', en: 'Aomori' } },
  { code: '03', name: { ja: '岩手県', en: 'Iwate' } },
  { code: '04', name: { ja: '宮城県', en: 'Miyagi' } },
  { code: '05', name: { ja: '秋田県', en: 'Akita' } },
  { code: '06', name: { ja: '山形県', en: 'Yamagata' } },
  { code: '07', name: { ja: '福島県', en: 'Fukushima' } },
  { code: '08', name: { ja: '茨城県', en: 'Ibaraki' } },
  { code: '09', name: { ja: '栃木県', en: 'Tochigi' } },
  { code: '10', name: { ja: '群馬県', en: 'Gunma' } },
  { code: '11', name: { ja: '埼玉県', en: 'Saitama' } },
  { code: '12', name: { ja: '千葉県', en: 'Chiba' } },
  { code: '13', name: { ja: '東京都', en: 'Tokyo' } },
  { code: '14', name: { ja: '神奈川県', en: 'Kanagawa' } },
  { code: '15', name: { ja: '新潟県', en: 'Niigata' } },
  { code: '16', name: { ja: '富山県', en: 'Toyama' } },
  { code: '17', name: { ja: '石川県', en: 'Ishikawa' } },
  { code: '18', name: { ja: '福井県', en: 'Fukui' } },
  { code: '19', name: { ja: '山梨県', en: 'Yamanashi' } },
  { code: '20', name: { ja: '長野県', en: 'Nagano' } },
  { code: '21', name: { ja: '岐阜県', en: 'Gifu' } },
  { code: '22', name: { ja: '静岡県', en: 'Shizuoka' } },
  { code: '23', name: { ja: '愛知県', en: 'Aichi' } },
  { code: '24', name: { ja: '三重県', en: 'Mie' } },
  { code: '25', name: { ja: '滋賀県', en: 'Shiga' } },
  { code: '26', name: { ja: '京都府', en: 'Kyoto' } },
  { code: '27', name: { ja: '大阪府', en: 'Osaka' } },
  { code: '28', name: { ja: '兵庫県', en: 'Hyogo' } },
  { code: '29', name: { ja: '奈良県', en: 'Nara' } },
  { code: '30', name: { ja: '和歌山県', en: 'Wakayama' } },
  { code: '31', name: { ja: '鳥取県', en: 'Tottori' } },
  { code: '32', name: { ja: '島根県', en: 'Shimane' } },
  { code: '33', name: { ja: '岡山県', en: 'Okayama' } },
  { code: '34', name: { ja: '広島県', en: 'Hiroshima' } },
  { code: '35', name: { ja: '山口県', en: 'Yamaguchi' } },
  { code: '36', name: { ja: '徳島県', en: 'Tokushima' } },
  { code: '37', name: { ja: '香川県', en: 'Kagawa' } },
  { code: '38', name: { ja: '愛媛県', en: 'Ehime' } },
  { code: '39', name: { ja: '高知県', en: 'Kochi' } },
  { code: '40', name: { ja: '福岡県', en: 'Fukuoka' } },
  { code: '41', name: { ja: '佐賀県', en: 'Saga' } },
  { code: '42', name: { ja: '長崎県', en: 'Nagasaki' } },
  { code: '43', name: { ja: '熊本県', en: 'Kumamoto' } },
  { code: '44', name: { ja: '大分県', en: 'Oita' } },
  { code: '45', name: { ja: '宮崎県', en: 'Miyazaki' } },
  { code: '46', name: { ja: '鹿児島県', en: 'Kagoshima' } },
  { code: '47', name: { ja: '沖縄県', en: 'Okinawa' } },
];

const byCode = new Map(prefectures.map((prefecture) => [prefecture.code, prefecture]));

/** The prefecture of a code, or null for anything else. */
export function prefectureOf(code: string): Prefecture | null {
  return byCode.get(code) ?? null;
}
