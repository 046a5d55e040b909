/** A minimum wage (地域別最低賃金) of a prefecture: yen an hour from a day of work on. */
export type WageRow = { readonly prefecture: string; readonly from: string; readonly yen: number };

/**
 * 地域別最低賃金 of fiscal 2025 (令和7年度), as the labour bureaus announced them; prefectures by their code of JIS X 0401. Each came into force on a day of its own:
 * before it, and where a prefecture is missing, the program knows no figure and asks the desk for one. New figures come every autumn: add a row.
 * Source: 厚生労働省「地域別最低賃金の全国一覧」.
 */
export const minimumWages: readonly WageRow[] = [
  { prefecture: '01', from: '2025-10-04', yen: 1075 },
  { prefecture: '21', from: '2025-10-18', yen: 1065 },
  { prefecture: '23', from: '2025-10-18', yen: 1140 },
  { prefecture: '40', from: '2025-11-16', yen: 1057 },
  { prefecture: '43', from: '2026-01-01', yen: 1034 },
];
