export { isKatakanaName, kanaKey, toFullWidthKatakana } from './kana.ts';
export { kanaRows, lettersOfRow, noKanaRow } from './kana-rows.ts';
export type { KanaRow } from './kana-rows.ts';
export { industries } from './industries.ts';
export type { Industry } from './industries.ts';
export { foldedCharacters, foldForSearch } from './search-fold.ts';
export { normaliseDigits, normalisePostalCode, onlyDigits } from './digits.ts';
export { prefectureOf, prefectures } from './prefectures.ts';
export type { Prefecture } from './prefectures.ts';
export { companyKanaKey, companyNameKey, formatCompanyName, readCompanyName } from './company-name.ts';
export type { CompanyName } from './company-name.ts';
export { legalFormKeys, legalForms } from './legal-forms.ts';
export type { LegalForm } from './legal-forms.ts';
export { checkRegistrationNumber } from './registration-number.ts';
export type { RegistrationNumber } from './registration-number.ts';
export { wareki, warekiYear } from './wareki.ts';
export {
  formatJapaneseDate,
  formatJapaneseMonth,
  formatTokyoInstant,
  formatTokyoSpan,
} from './japanese-date.ts';
export { addBankDays, bankDayFor, isBankDay } from './bank-day.ts';
export type { BankDayShift } from './bank-day.ts';
export { calendarText } from './calendar-text.ts';
export type { CalendarEntry } from './calendar-text.ts';
export { encodeCsv } from './csv.ts';
export { csvContentType, lossNote, readCsvEncoding } from './csv-file.ts';
export type { CsvCell, CsvEncoding, EncodedCsv, UnmappableCharacter } from './csv.ts';
export { readCsv, readText } from './csv-reading.ts';
export type { ReadCsv } from './csv-reading.ts';
export { readDay } from './day-cell.ts';
export { addressee, formatPersonName, honoured, partName } from './person-name.ts';
export type { PersonName } from './person-name.ts';
export { romajiOf } from './romaji.ts';
export { stampDuty } from './stamp-duty.ts';
export type { StampFree } from './stamp-duty.ts';
export { readTelephone } from './telephone.ts';
export { japanRefusals } from './japan.refusals.ts';
export type { JapanRefusal } from './japan.refusals.ts';
export { toZenginKana } from './zengin-kana.ts';
export { longestHolder, mostOfTransfer, zenginAccountKinds, zenginTransferFile } from './zengin-transfer.ts';
export type { ZenginAccount, ZenginAccountKind, ZenginPayer, ZenginTransfer } from './zengin-transfer.ts';
