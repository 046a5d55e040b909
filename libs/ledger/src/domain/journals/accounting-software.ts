import type { CsvEncoding } from '@enishi/japan';
import type { Bilingual } from '@enishi/kernel';

/** A program that an accountant keeps the community's books in. */
export type Software = {
  readonly name: Bilingual;
  /** What the import of the program reads. */
  readonly encoding: CsvEncoding;
  readonly columns: readonly string[];
  /** Whether the names of the columns are the first row. */
  readonly hasHeader: boolean;
};

const sides = (columns: readonly string[]): string[] =>
  ['借方', '貸方'].flatMap((side) => columns.map((column) => `${side}${column}`));

/**
 * The programs a journal is handed to. freee takes deals (取引インポート), 弥生会計 and マネーフォワード クラウド会計 take
 * entries (仕訳日記帳, 仕訳帳), in the columns that each of them documents. 弥生 reads no header, and CP932 alone.
 */
export const accountingSoftware = {
  freee: {
    name: { ja: 'freee会計', en: 'freee' },
    encoding: 'utf8-bom',
    hasHeader: true,
    columns: [
      ...['収支区分', '管理番号', '発生日', '決済期日', '取引先コード', '取引先', '勘定科目', '税区分'],
      ...['金額', '税計算区分', '税額', '備考', '品目', '部門', 'メモタグ'],
      ...['セグメント1', 'セグメント2', 'セグメント3', '決済日', '決済口座', '決済金額'],
    ],
  },
  yayoi: {
    name: { ja: '弥生会計', en: 'Yayoi' },
    encoding: 'cp932',
    hasHeader: false,
    columns: [
      ...['識別フラグ', '伝票No', '決算', '取引日付'],
      ...sides(['勘定科目', '補助科目', '部門', '税区分', '金額', '税金額']),
      ...['摘要', '番号', '期日', 'タイプ', '生成元', '仕訳メモ', '付箋1', '付箋2', '調整'],
    ],
  },
  money_forward: {
    name: { ja: 'マネーフォワード クラウド会計', en: 'Money Forward' },
    encoding: 'utf8-bom',
    hasHeader: true,
    columns: [
      ...['取引No', '取引日'],
      ...sides(['勘定科目', '補助科目', '部門', '取引先', '税区分', 'インボイス', '金額(円)', '税額']),
      ...['摘要', '仕訳メモ', 'タグ', 'MF仕訳タイプ', '決算整理仕訳'],
      ...['作成日時', '作成者', '最終更新日時', '最終更新者'],
    ],
  },
} as const satisfies Record<string, Software>;

/** The name of a program. */
export type SoftwareCode = keyof typeof accountingSoftware;
export const softwareCodes = Object.keys(accountingSoftware) as readonly SoftwareCode[];
