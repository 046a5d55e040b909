import type { Bilingual } from '@enishi/kernel';

/** The words beside the tick. New words get a new version, so that it can be shown later what somebody agreed to. */
export const applicationWordingVersion = 1;

/** What of a person a company sees by an application, and nothing else. */
export const applicationItems = ['name', 'email', 'message'] as const;

/** The sentence beside the tick, kept with the application word for word (個人情報保護法17条, 21条, 27条; 職業安定法5条の5): who gets what, for what, until when. */
export const applicationWording = ({ company, title }: { company: string; title: string }): Bilingual => ({
  ja: `「${company}」に、わたしのお名前とフリガナ、メールアドレス、この画面で書いたメッセージを見せることに同意します。目的は「${title}」の選考と、そのための連絡だけです。選考が終わるまでで、いつでも取り下げられます。いつ見られたかは、わたしの画面に残ります。`,
  en: `I agree that "${company}" may see my name with its reading, my e-mail address, and the message that I write on this page, for the selection for "${title}" and for nothing else. This holds until the selection is over, and I can withdraw at any time. Each look is shown to me.`,
});
