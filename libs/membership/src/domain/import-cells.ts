import { isKatakanaName, prefectures, readDay, toFullWidthKatakana } from '@enishi/japan';
import { readName } from './typed-text.ts';

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
