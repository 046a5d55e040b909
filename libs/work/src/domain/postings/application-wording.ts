import { Refusal, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';

/** The words beside the tick. New words get a new version, so that it can be shown later what somebody agreed to. */
export const applicationWordingVersion = 2;

/** What of a person a company sees by an application, and nothing else. The mail address only by the consent of its own. */
export const applicationItems = ['name', 'message'] as const;
export const emailItem = 'email';

/** The sentence beside the tick, kept with the application word for word (個人情報保護法17条, 21条, 27条; 職業安定法5条の5): who gets what, for what, until when. */
export const applicationWording = ({ company, title }: { company: string; title: string }): Bilingual => ({
  ja: `「${company}」に、わたしのお名前とフリガナ、この画面で書いたメッセージを見せ、このサイトの中でこの会社とメッセージをやりとりすることに同意します。メールアドレスは、別に同意しないかぎり見せません。目的は「${title}」の選考と、そのための連絡だけです。選考が終わるまでで、いつでも取り下げられます。いつ見られたかは、わたしの画面に残ります。`,
  en: `I agree that "${company}" may see my name with its reading and the message that I write on this page, and that we write to each other on this site, for the selection for "${title}" and for nothing else. My e-mail address is not shown unless I agree to that as well. This holds until the selection is over, and I can withdraw at any time. Each look is shown to me.`,
});

/** The sentence by which an applicant shows the address as well, at any time of the selection; nobody needs it to be chosen. */
export const emailConsentWording = (company: string): Bilingual => ({
  ja: `わたしのメールアドレスも「${company}」に見せることに同意します。目的は応募した募集の選考と、採用後の連絡だけです。いつでもやめられます。`,
  en: `I also agree that "${company}" may see my e-mail address, for the selection that I applied for and to contact me once I am hired, and for nothing else. I can stop this at any time.`,
});

/** Reads the consent: JOB_APPLICATION_WORDING_CHANGED (conflict) where the words are others by now. */
export const readEmailConsent = (agreedTo: string, wording: string): Result<string> =>
  agreedTo === wording ? ok(wording) : refused(new Refusal('conflict', 'JOB_APPLICATION_WORDING_CHANGED'));
