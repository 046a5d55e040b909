import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about an article that a student writes for a posting is turned down. */
export type ArticleRefusal =
  | 'ARTICLE_NOT_FOUND'
  | 'ARTICLE_INVITATION_OVER'
  | 'ARTICLE_MOVED'
  | 'ARTICLE_OVERTAKEN'
  | 'ARTICLE_THERE'
  | 'ARTICLE_TEXT_LONG'
  | 'ARTICLE_PART_MISSING'
  | 'ARTICLE_NOTE_WRONG'
  | 'ARTICLE_MEMBER_ONLY'
  | 'ARTICLE_TOO_YOUNG'
  | 'ARTICLE_CHILD'
  | 'ARTICLE_PAPERS'
  | 'ARTICLE_NAME_MINOR'
  | 'ARTICLE_NAME_MISSING'
  | 'ARTICLE_NAME_LONG';

export const articleRefusals: RefusalSentences<ArticleRefusal> = {
  ARTICLE_NOT_FOUND: {
    ja: 'この記事が見つかりませんでした。「書いた記事」の一覧からお選びください。何も変わっていません。',
    en: 'This article was not found. Please choose it from your list of articles. Nothing was changed.',
  },
  ARTICLE_INVITATION_OVER: {
    ja: 'この招待は、もう使えません（期限が過ぎたか、取り消されたか、ほかの方が受けました）。リンクを送ってくれた会社に、新しい招待をお願いしてください。何も変わっていません。',
    en: 'This invitation is over: its time has passed, it was called off, or somebody else took it. Please ask the company for a new one. Nothing was changed.',
  },
  ARTICLE_MOVED: {
    ja: '記事の状態が変わっているため、この操作はできませんでした。画面を開き直して、いまの状態をお確かめください。何も変わっていません。',
    en: 'This cannot be done with the article any more, since it has moved on. Please open the page again. Nothing was changed.',
  },
  ARTICLE_OVERTAKEN: {
    ja: '画面を開いたあとに、記事が書き換えられていました。上書きしていません。画面を開き直して、新しい文章をお確かめください。',
    en: 'The article was written anew since you opened the page. Nothing was overwritten. Please open the page again and read the new text.',
  },
  ARTICLE_THERE: {
    ja: 'この募集には、学生が書いた（または書いている）記事が、もうあります。ほかの学生に頼むときは、先にいまの記事を取りやめてください。確認して使った記事があるときは、「この内容で新しく書く」から始めてください。新しい招待は作っていません。',
    en: 'This posting has an article of a student already. Please call it off before you ask another one; where it was used, begin with a copy of the posting. No invitation was made.',
  },
  ARTICLE_TEXT_LONG: {
    ja: '{most}字以内でお書きください。まだ保存していません。',
    en: 'Please write at most {most} characters. Nothing was saved yet.',
  },
  ARTICLE_PART_MISSING: {
    ja: 'この部分もお書きください。途中のときは、下書きとして保存できます。まだ保存も、会社へ出すこともしていません。',
    en: 'Please write this part as well, or save it as a draft. Nothing was saved or handed in yet.',
  },
  ARTICLE_NOTE_WRONG: {
    ja: '直してほしいところを、{most}字以内でお書きください。まだ戻していません。',
    en: 'Please say what is wrong in at most {most} characters. It was not given back yet.',
  },
  ARTICLE_MEMBER_ONLY: {
    ja: '記事を書くのは、この会の会員の方です。会員登録（無料）のあと、同じリンクを開いてください。招待は、そのまま使えます。',
    en: 'Articles are written by members. Please join (free of charge) and open the same link. The invitation still holds.',
  },
  ARTICLE_TOO_YOUNG: {
    ja: 'この会では、18歳未満の方が会社の記事を書くことは、受けていません。事務局へお尋ねください。招待は受けていません。',
    en: 'In this community nobody younger than eighteen writes for companies. Please ask the secretariat. The invitation was not taken.',
  },
  ARTICLE_CHILD: {
    ja: '15歳になった年度の3月31日までは、会社の記事を書くことはできません。招待は受けていません。',
    en: 'Nobody writes for companies before the 31 March that follows their fifteenth birthday. The invitation was not taken.',
  },
  ARTICLE_PAPERS: {
    ja: '18歳未満の方は、年齢の証明と親権者の同意書を、先に事務局へお見せください。そのあと、同じリンクから受けられます。招待は、そのまま使えます。',
    en: 'Please show the secretariat a proof of age and the consent of your guardian first, then open the same link. The invitation still holds.',
  },
  ARTICLE_NAME_MINOR: {
    ja: '18歳未満の方、または生年月日が登録されていない方のお名前は、表示しません。名前は出ないまま、記事は使えます。',
    en: 'Whoever is younger than eighteen, or whose date of birth is not known, is not named. The article can be used without a name.',
  },
  ARTICLE_NAME_MISSING: {
    ja: '表示するものをお書きください。出したくないときは「名前を出さない」をお選びください。何も変わっていません。',
    en: 'Please write what is to be shown, or choose not to be named. Nothing was changed.',
  },
  ARTICLE_NAME_LONG: {
    ja: '{most}字以内でお書きください。何も変わっていません。',
    en: 'Please write at most {most} characters. Nothing was changed.',
  },
};
