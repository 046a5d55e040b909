import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, TokyoDate } from '@enishi/kernel';

/** `until`: the last day (Tokyo) on which the record waits; `title`: what the list is called. */
type Asked = { name: string; title: string; operator: Bilingual; community: Bilingual; until: TokyoDate };

/**
 * To somebody of an old list, once: what is kept of them, that nobody else sees it, and the two things they can do. Written in both languages, since nobody
 * knows which one they read.
 */
export function pastLetter({ name, title, operator, community, until }: Asked) {
  return {
    subject: `【${community.ja}】以前ご参加いただいた記録についてのお願い`,
    paragraphs: [
      `${name} 様`,
      `${operator.ja}です。「${title}」の名簿に、あなたのお名前とご参加の記録が残っています。この記録は事務局だけが保管していて、ほかのだれにも見せていません。`,
      `下のボタンから、記録を「自分の記録として受け取る」か「削除してもらう」かを選べます。どちらも選ばれなければ、${formatJapaneseDate(until, 'ja')}の後に、お名前とメールアドレスを自動で削除します。`,
      `${operator.en} keeps a record of your taking part in "${title}". Nobody else sees it. Behind the button you can take it as your own or have it deleted; if you do neither, your name and address are deleted after ${formatJapaneseDate(until, 'en')}.`,
    ],
    button: '記録を確認する',
  };
}
