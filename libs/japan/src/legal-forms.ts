import type { Bilingual } from '@enishi/kernel';

/** A legal form (法人格): how it is written in full, how people and banks shorten it. */
export type LegalFormTerms = {
  readonly name: Bilingual;
  /** Signs within brackets, e.g. 株 for (株) and ㈱, 特非 for (特非). */
  readonly signs: readonly string[];
  /** Half-width kana of bank transfers without their bracket, full width here: カ for カ) and (カ. */
  readonly bank: readonly string[];
  readonly reading: string;
  /** Other spellings in full, e.g. NPO法人. */
  readonly also?: readonly string[];
};

const form = (
  ja: string,
  en: string,
  reading: string,
  { signs, bank = [], also = [] }: { signs: string[]; bank?: string[]; also?: string[] },
): LegalFormTerms => ({ name: { ja, en }, signs, bank, reading, also });

/** The legal forms that names are read with. The signs of bank transfers are those of the Zengin system (全銀協 標準略語). */
export const legalForms = {
  kabushiki: form('株式会社', 'Kabushiki Kaisha (stock company)', 'カブシキガイシャ', {
    signs: ['株'],
    bank: ['カ'],
    also: ['株式會社'],
  }),
  yugen: form('有限会社', 'Yugen Kaisha (limited company)', 'ユウゲンガイシャ', {
    signs: ['有'],
    bank: ['ユ'],
  }),
  godo: form('合同会社', 'Godo Kaisha (LLC)', 'ゴウドウガイシャ', { signs: ['同', '合同'], bank: ['ド'] }),
  goshi: form('合資会社', 'Goshi Kaisha (limited partnership)', 'ゴウシガイシャ', {
    signs: ['資'],
    bank: ['シ'],
  }),
  gomei: form('合名会社', 'Gomei Kaisha (general partnership)', 'ゴウメイガイシャ', {
    signs: ['名'],
    bank: ['メ'],
  }),
  ippan_shadan: form('一般社団法人', 'General incorporated association', 'イッパンシャダンホウジン', {
    signs: ['一社'],
    bank: ['シヤ'],
  }),
  koeki_shadan: form('公益社団法人', 'Public interest incorporated association', 'コウエキシャダンホウジン', {
    signs: ['公社'],
    bank: ['シヤ'],
  }),
  ippan_zaidan: form('一般財団法人', 'General incorporated foundation', 'イッパンザイダンホウジン', {
    signs: ['一財'],
    bank: ['ザイ'],
  }),
  koeki_zaidan: form('公益財団法人', 'Public interest incorporated foundation', 'コウエキザイダンホウジン', {
    signs: ['公財'],
    bank: ['ザイ'],
  }),
  npo: form(
    '特定非営利活動法人',
    'Specified non-profit corporation (NPO)',
    'トクテイヒエイリカツドウホウジン',
    {
      signs: ['特非'],
      bank: ['トクヒ'],
      also: ['NPO法人'],
    },
  ),
  kumiai: form('協同組合', 'Cooperative', 'キョウドウクミアイ', { signs: ['協組'], bank: ['キヨウクミ'] }),
  iryo: form('医療法人', 'Medical corporation', 'イリョウホウジン', { signs: ['医'], bank: ['イ'] }),
  gakko: form('学校法人', 'School corporation', 'ガッコウホウジン', { signs: ['学'], bank: ['ガク'] }),
  fukushi: form('社会福祉法人', 'Social welfare corporation', 'シャカイフクシホウジン', {
    signs: ['福', '社福'],
    bank: ['フク'],
  }),
} as const;

/** The key of a legal form. */
export type LegalForm = keyof typeof legalForms;

/** All keys in the order in which a form offers them. */
export const legalFormKeys = Object.keys(legalForms) as readonly LegalForm[];
