import type { Bilingual, Locale } from '@enishi/kernel';
import type { ImportVerdict } from './import-verdict.ts';
import type { ImportRowState } from './member-import.ts';

/** A row of the file that says what becomes, or became, of each row of a list. The address is masked by whoever writes it. */
export type ImportResult = {
  readonly rowNo: number;
  readonly maskedEmail: string;
  readonly verdict: ImportVerdict;
  readonly state: ImportRowState;
  readonly number: string;
  readonly remarks: readonly Bilingual[];
};

const verdicts: Record<ImportVerdict, Bilingual> = {
  create: { ja: '新しく登録します', en: 'Will be entered' },
  member: { ja: 'すでに会員です', en: 'Is a member already' },
  probable: { ja: '同じ方かもしれません', en: 'Is probably a member' },
  refused: { ja: '登録できません', en: 'Cannot be entered' },
};
const states: Record<Exclude<ImportRowState, 'waiting'>, Bilingual> = {
  created: { ja: '登録しました', en: 'Entered' },
  member: { ja: 'すでに会員です', en: 'Was a member already' },
  left_out: { ja: '同じ方かもしれないため見送りました', en: 'Left out as a probable double' },
  refused: { ja: '登録できませんでした', en: 'Could not be entered' },
  undone: { ja: '取り消しました', en: 'Taken back' },
  kept: { ja: '利用が始まっているため残しました', en: 'Kept, as it is in use' },
};
const heading = {
  ja: ['行', 'メールアドレス（一部）', '結果', '会員番号', '理由'],
  en: ['Row', 'E-mail (masked)', 'Result', 'Member number', 'Reasons'],
};

/** The file's rows, headings first. */
export function importResultRows(results: readonly ImportResult[], locale: Locale): (string | number)[][] {
  return [
    heading[locale],
    ...results.map(({ rowNo, maskedEmail, verdict, state, number, remarks }) => [
      rowNo,
      maskedEmail,
      (state === 'waiting' ? verdicts[verdict] : states[state])[locale],
      number,
      remarks.map((remark) => remark[locale]).join(' '),
    ]),
  ];
}
