import type { Bilingual } from '@enishi/kernel';

/** What of a person their employer is told by the contract, and nothing else. */
export const workerItems = ['name', 'kana', 'email'] as const;
/** And that they are younger than eighteen, of whoever is on the day of the work: the employer cannot obey the law otherwise (労働基準法57条, 60条, 61条, 62条). */
export const youngItem = 'younger_than_18';

/** Which company is told, for which gig; `young`: of somebody younger than eighteen. */
export type Told = { readonly company: string; readonly title: string; readonly young?: boolean };

/**
 * The sentence beside the tick, kept word for word with the record of the disclosure (個人情報保護法17条, 21条, 27条, 29条; 職業安定法5条の5): who gets what, for what, until when. Without an employer
 * who knows whom it employs there is no contract (労働基準法107条, 109条).
 */
export const workerWording = ({ company, title, young = false }: Told): Bilingual => ({
  ja: `雇う会社「${company}」に、わたしのお名前とフリガナ、メールアドレス${young ? '、18歳未満であること' : ''}を伝えることに同意します。目的は「${title}」の雇用（連絡、労働時間の記録、賃金の支払い、法律で会社に義務づけられた記録）だけです。会社の記録は法律の定める年数のあいだ残ります。いつ見られたかは、わたしの記録に残ります。`,
  en: `I agree that "${company}", which employs me, is told my name with its reading and my e-mail address${young ? ', and that I am younger than eighteen' : ''}, for the employment for "${title}" (contact, hours, wages and the records that the law asks of it) and for nothing else. Its records are kept for the years of the law. Each look is written down for me.`,
});
