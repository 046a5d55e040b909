import type { Bilingual, Locale } from '@enishi/kernel';
import type { ArticleState } from './article.ts';

type Letter = { subject: string; paragraphs: string[]; button: string };

/** What a student is told of. */
export const toldToStudents = ['given_back', 'checked', 'published', 'called_off'] as const;
export type ToldToStudent = (typeof toldToStudents)[number];
/** What a company is told of; it names nobody. */
export const toldToCompanies = ['handed_in', 'left'] as const;
export type ToldToCompany = (typeof toldToCompanies)[number];
export type ArticleNews = ToldToStudent | ToldToCompany;

/** In which state of the article each is still so: what was overtaken before its letter left is told to nobody. */
export const stateTold: Readonly<Record<ArticleNews, ArticleState>> = {
  ...{ handed_in: 'handed_in', given_back: 'given_back', checked: 'checked', published: 'checked' },
  ...{ called_off: 'withdrawn', left: 'withdrawn' },
};

const student: Readonly<Record<ToldToStudent, { subject: Bilingual; body: Bilingual; button: Bilingual }>> = {
  given_back: {
    subject: {
      ja: '記事に、会社から直してほしいところがあります',
      en: 'the company asks you to mend your article',
    },
    body: {
      ja: '会社が記事を読み、事実と違うところなどを知らせてきました。下のボタンの画面で直して、もう一度出してください。',
      en: 'The company has read your article and says what is wrong. Please mend it on the page behind the button, and hand it in again.',
    },
    button: { ja: '記事を直す', en: 'Mend my article' },
  },
  checked: {
    subject: { ja: '会社が、あなたの記事を使うことにしました', en: 'the company uses your article' },
    body: {
      ja: '会社が内容を確認し、募集の下書きに入れました。事務局が確かめたあと、公開されます。名前を出すかどうかは、下のボタンの画面でいつでも変えられます。',
      en: 'The company has checked it and put it into its posting, which goes up once the secretariat has read it. Whether you are named you can change on the page behind the button at any time.',
    },
    button: { ja: '記事を見る', en: 'See my article' },
  },
  published: {
    subject: { ja: 'あなたの記事が公開されました', en: 'your article is published' },
    body: {
      ja: '募集が公開され、どなたでも読めるようになりました。名前の表示は、下のボタンの画面で、いつでもやめられます。',
      en: 'The posting is up, and everybody can read it. You can stop being named on the page behind the button at any time.',
    },
    button: { ja: '記事を見る', en: 'See my article' },
  },
  called_off: {
    subject: { ja: '会社が、記事の依頼を取りやめました', en: 'the company calls off the article' },
    body: {
      ja: '会社が、記事を使わないことにしました。書いた文章は募集に使われず、あなたの画面に残っています。',
      en: 'The company does not use the article after all. Your texts go into no posting, and stay on your page.',
    },
    button: { ja: '記事を見る', en: 'See my article' },
  },
};

/** To the student: what became of their article; `note` is the company's own word where it gives it back. */
export function articleLetter(
  told: ToldToStudent,
  of: { addressed: string; community: Bilingual; title: string; company: string; note: string | null },
  locale: Locale,
): Letter {
  const { addressed, community, title, company, note } = of;
  const { subject, body, button } = student[told];
  const said =
    told === 'given_back' && note ? [`${locale === 'ja' ? '会社から' : 'From the company'}:\n${note}`] : [];
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title}」: ${subject.ja}`,
        paragraphs: [
          addressed,
          `「${company}」の「${title}」のために書いている記事についてです。`,
          body.ja,
          ...said,
        ],
        button: button.ja,
      }
    : {
        subject: `${community.en}: "${title}": ${subject.en}`,
        paragraphs: [
          `Dear ${addressed},`,
          `This is about your article for "${title}" of ${company}.`,
          body.en,
          ...said,
        ],
        button: button.en,
      };
}

/** To the company: its student has handed the article in, or writes no more. */
export function articleToCompanyLetter(
  told: ToldToCompany,
  { greeting, title }: { greeting: string; title: string },
  locale: Locale,
): Letter {
  const words = company[told];
  return {
    subject: locale === 'ja' ? `「${title}」: ${words.subject.ja}` : `"${title}": ${words.subject.en}`,
    paragraphs: [greeting, words.body[locale]],
    button: locale === 'ja' ? '記事の画面を開く' : 'Open the page of the article',
  };
}

const company: Readonly<Record<ToldToCompany, { subject: Bilingual; body: Bilingual }>> = {
  handed_in: {
    subject: { ja: '学生の記事が届きました', en: 'the student’s article is there' },
    body: {
      ja: '学生が記事を出しました。事実に間違いがないかを読み、使うか、直してほしいところを書いて戻してください。',
      en: 'The student has handed the article in. Please read whether its facts are right, and use it or give it back with what is wrong.',
    },
  },
  left: {
    subject: { ja: '学生が記事をやめました', en: 'the student writes no more' },
    body: {
      ja: '学生が、この募集の記事を書くのをやめました。ほかの学生に頼むことも、自分で書いて確認に出すこともできます。',
      en: 'The student does not write this article any more. You can ask another one, or write it yourselves and hand it in.',
    },
  },
};
