import iconv from 'iconv-lite';

/** A statement as 三井住友銀行 lets one download it; what went out is negative. */
export function statement(
  rows: readonly { day: string; amount: number; payer: string }[],
  before = 1_000_000,
): Buffer {
  let balance = before;
  const lines = rows.map(({ day, amount, payer }) => {
    balance += amount;
    return [day, amount < 0 ? -amount : '', amount > 0 ? amount : '', payer, balance].join(',');
  });
  return iconv.encode(['年月日,お引出し,お預入れ,お取り扱い内容,残高', ...lines].join('\r\n'), 'cp932');
}

/** The digits of a number as kana, whole and half width: names that no other run has. */
export function kanaOf(digits: number): { kana: string; half: string } {
  const written = (signs: string) => [...String(digits)].map((digit) => signs[Number(digit)]).join('');
  return { kana: written('カキクケコサシスセソ'), half: written('ｶｷｸｹｺｻｼｽｾｿ') };
}
