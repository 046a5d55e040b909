/**
 * Words of health, family and record (要配慮個人情報, 個人情報保護法2条3項, and what 職業安定法5条の5 keeps out of hiring). What stands in lists and mails must not hold them; a note on the page of the case may, where it is
 * needed: notes are listed nowhere, mailed to nobody, and have no index. It reads words, not sense: whoever writes still thinks.
 */
const privateWords: readonly string[] = [
  ...[
    '病気',
    '持病',
    '通院',
    '入院',
    '服薬',
    '診断',
    'うつ病',
    '障害者',
    '障がい',
    '妊娠',
    '流産',
    '難病',
    'がん治療',
  ],
  ...[
    '離婚',
    '別居',
    '家族構成',
    '家庭の事情',
    '親の介護',
    '家族の介護',
    '前科',
    '犯罪歴',
    '国籍',
    '信仰',
    '宗教',
  ],
  ...[
    'illness',
    'disease',
    'diagnos',
    'disab',
    'depress',
    'pregnan',
    'divorce',
    'criminal record',
    'religion',
  ],
];

/** The first such word of a text, null without one. */
export function privateWordIn(text: string): string | null {
  const folded = text.normalize('NFKC').toLowerCase();
  return privateWords.find((word) => folded.includes(word.normalize('NFKC'))) ?? null;
}
