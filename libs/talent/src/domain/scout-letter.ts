import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';

/** `answerBy`: the day (Tokyo) on which the time to answer runs out. */
type Asked = { company: string; why: string; addressed: string; community: Bilingual; answerBy: TokyoDate };

/** To the person: which company would like to talk and why, that it knows neither name nor address, and that a no costs nothing. */
export function scoutLetter({ company, why, addressed, community, answerBy }: Asked, locale: Locale) {
  const until = formatJapaneseDate(answerBy, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${company}」が、あなたの話を聞きたいそうです`,
        paragraphs: [
          addressed,
          `「${company}」が、会社に見せているカードを見て、あなたの話を聞きたいと伝えてきました。会社は、あなたのお名前も連絡先も、まだ知りません。`,
          `会社からのメッセージ:\n${why}`,
          `下のボタンの画面で「承諾する」を押すと、この会社だけにお名前を見せ、このサイトの中で話せるようになります。メールアドレスは、あなたが選ばないかぎり見せません。「見送る」を押しても、会社には「今回は見送り」とだけ伝わります。お返事がなければ、${until}に自動で見送りになります。`,
        ],
        button: '内容を見て返事をする',
      }
    : {
        subject: `${community.en}: "${company}" would like to talk to you`,
        paragraphs: [
          `Dear ${addressed},`,
          `"${company}" has seen the card that you show to companies, and would like to talk to you. It knows neither your name nor how to reach you.`,
          `What the company writes:\n${why}`,
          `Behind the button below, "Accept" shows your name to this company alone, and the two of you can write to each other on this site. Your e-mail address is shown only if you choose so. If you decline, it learns only that you said no. Without an answer the request ends by itself on ${until}.`,
        ],
        button: 'Read it and answer',
      };
}
