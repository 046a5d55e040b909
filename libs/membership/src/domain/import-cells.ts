import { isTokyoDate, tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { isKatakanaName, normaliseDigits, prefectures, toFullWidthKatakana } from '@enishi/japan';
import { readName } from './typed-text.ts';

const eras: Record<string, number> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };

/**
 * A day as lists of other services write it: 2024-05-31, 2024/5/31 23:59, 2024年5月31日, 20240531, 令和6年5月31日, R6.5.31. Null
 * for anything else; 05/06/2024 is not guessed, since it is two days.
 */
export function readDay(cell: string): TokyoDate | null {
  const text = normaliseDigits(cell).replace(/元年/, '1年');
  const plain =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const era = /^(令和|平成|昭和|[RHS])(\d{1,2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i.exec(text);
  const [year, month, day] = plain
    ? [Number(plain[1]), plain[2]!, plain[3]!]
    : era
      ? [eras[era[1]!.toUpperCase()]! + Number(era[2]), era[3]!, era[4]!]
      : [0, '', ''];
  const written = `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isTokyoDate(written) ? tokyoDate(written) : null;
}

const yes =
  /^(はい|可|許可|希望|希望する|同意|同意する|受け?取る|受信する|購読中?|登録済み?|有|あり|する|○|〇|◯|yes|y|true|1|on|ok|subscribed|opt-?in|active)$/;
const no =
  /^(いいえ|不可|拒否|希望しない|不要|同意しない|受け?取らない|受信しない|停止|停止中|解除|無|なし|しない|×|✕|no|n|false|0|off|ng|unsubscribed|opt-?out|cleaned)$/;

/** Yes or no, null for an empty cell, undefined for words that are neither. */
export function readYesNo(cell: string): boolean | null | undefined {
  const text = cell.normalize('NFKC').trim().toLowerCase();
  if (text === '') return null;
  if (yes.test(text)) return true;
  return no.test(text) ? false : undefined;
}

const refusal = /停止|拒否|解除|不要|不可|しない|取らない|退会|unsubscribed|opt-?out|cleaned|suppressed/;

/** The same in a column of refusals, where "停止" and the day on which somebody refused are a yes. */
export function readRefusal(cell: string): boolean | null | undefined {
  const text = cell.normalize('NFKC').trim().toLowerCase();
  return refusal.test(text) || readDay(text) !== null ? true : readYesNo(cell);
}

/** JIS code of a prefecture, also of one at the beginning of an address (〒088-3211 北海道…); null where there is none. */
export function readPlace(cell: string): string | null {
  const text = cell.normalize('NFKC').replace(/^〒?\s*[\d-]*\s*/, '');
  if (text === '') return null;
  const found = prefectures.find(
    ({ name }) => text.startsWith(name.ja) || text.toLowerCase().startsWith(name.en.toLowerCase()),
  );
  return (
    found?.code ??
    prefectures.find(({ name }) => text.startsWith(name.ja.replace(/[都府県]$/, '')))?.code ??
    null
  );
}

/** Family name first; a name without a blank between stays whole. A comma means that the family name stands first too. */
export function partName(cell: string): [family: string, given: string] {
  const [family = '', ...given] = cell.trim().split(/[\s\u3000,、]+/u);
  return [family, given.join(' ')];
}

/** A name as it is kept; null where it cannot be. */
export function keptName(cell: string): string | null {
  if (cell === '') return '';
  const name = readName(cell, 'familyName');
  return name.ok ? name.value : null;
}

/** フリガナ in full-width katakana; null where the cell is none. */
export function keptKana(cell: string): string | null {
  const kana = toFullWidthKatakana(cell.trim());
  return kana === '' || isKatakanaName(kana) ? kana : null;
}
