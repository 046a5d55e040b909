import type { Bilingual, Locale } from '@enishi/kernel';

/** `when`: day and time of the gig in the reader's language. */
type Suggested = {
  addressed: string;
  community: Bilingual;
  name: string;
  title: string;
  company: string;
  when: string;
  word: string;
};

/** To the person: who suggests which gig and why, and that nothing is taken by it. */
export function suggestionLetter(
  { addressed, community, name, title, company, when, word }: Suggested,
  locale: Locale,
) {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】担当の${name}から、次のしごとの提案です`,
        paragraphs: [
          addressed,
          `担当コーディネーターの${name}から、しごとの提案があります。\n「${title}」（${company}）\n${when}`,
          `${name}からのひとこと:\n${word}`,
          'まだ何も決まっていません。引き受けるときは、条件を読んでご自身で決めてください。見送っても、これからの提案に響くことはありません。',
        ],
        button: '提案を見て返事をする',
      }
    : {
        subject: `${community.en}: ${name} suggests your next gig`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your coordinator ${name} suggests a gig.\n"${title}" (${company})\n${when}`,
          `What ${name} says:\n${word}`,
          'Nothing is decided by this. To take it, read the terms and decide yourself. To decline it changes nothing for later.',
        ],
        button: 'See it and answer',
      };
}
