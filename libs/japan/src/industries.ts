import type { Bilingual } from '@enishi/kernel';

/** A division (大分類) of the Japan Standard Industrial Classification by its letter. */
export type Industry = { readonly code: string; readonly name: Bilingual };

/** The divisions A to S (日本標準産業分類, 令和5年), in short names as they stand in menus; T, "unable to classify", is nobody's trade. */
export const industries: readonly Industry[] = [
  { code: 'A', name: { ja: '農業・林業', en: 'Agriculture and forestry' } },
  { code: 'B', name: { ja: '漁業', en: 'Fisheries' } },
  { code: 'C', name: { ja: '鉱業・採石業', en: 'Mining and quarrying' } },
  { code: 'D', name: { ja: '建設業', en: 'Construction' } },
  { code: 'E', name: { ja: '製造業', en: 'Manufacturing' } },
  { code: 'F', name: { ja: '電気・ガス・水道業', en: 'Electricity, gas and water' } },
  { code: 'G', name: { ja: '情報通信業', en: 'Information and communications' } },
  { code: 'H', name: { ja: '運輸業・郵便業', en: 'Transport and postal services' } },
  { code: 'I', name: { ja: '卸売業・小売業', en: 'Wholesale and retail' } },
  { code: 'J', name: { ja: '金融業・保険業', en: 'Finance and insurance' } },
  { code: 'K', name: { ja: '不動産業・物品賃貸業', en: 'Real estate and leasing' } },
  { code: 'L', name: { ja: '学術研究・専門サービス業', en: 'Research and professional services' } },
  { code: 'M', name: { ja: '宿泊業・飲食サービス業', en: 'Accommodation and food' } },
  { code: 'N', name: { ja: '生活関連サービス業・娯楽業', en: 'Personal services and leisure' } },
  { code: 'O', name: { ja: '教育・学習支援業', en: 'Education' } },
  { code: 'P', name: { ja: '医療・福祉', en: 'Health care and welfare' } },
  { code: 'Q', name: { ja: '複合サービス事業', en: 'Cooperatives and post offices' } },
  { code: 'R', name: { ja: 'その他のサービス業', en: 'Other services' } },
  { code: 'S', name: { ja: '公務', en: 'Public service' } },
];
