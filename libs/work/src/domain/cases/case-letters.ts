import type { Bilingual, Locale } from '@enishi/kernel';

type Letter = { subject: string; paragraphs: string[]; button: string };
type Coordinator = { name: string; reach: string };

/** To the company: who accompanies it now. */
export function companyAccompaniedLetter(
  { greeting, name, reach }: Coordinator & { greeting: string },
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: `担当コーディネーターは${name}です`,
        paragraphs: [greeting, `これからは${name}が、貴社の担当としてご一緒します。`, `連絡先:\n${reach}`],
        button: '担当の画面を開く',
      }
    : {
        subject: `Your coordinator is ${name}`,
        paragraphs: [
          greeting,
          `From now on ${name} accompanies your company.`,
          `How to reach them:\n${reach}`,
        ],
        button: 'See your coordinator',
      };
}

/** To the person: who accompanies them now. */
export function personAccompaniedLetter(
  { addressed, community, name, reach }: Coordinator & { addressed: string; community: Bilingual },
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】あなたの担当コーディネーターは${name}です`,
        paragraphs: [
          addressed,
          `これからは${name}が、あなたの担当としてご一緒します。困ったことがあれば、いつでもご連絡ください。`,
          `連絡先:\n${reach}`,
        ],
        button: '担当の画面を開く',
      }
    : {
        subject: `${community.en}: your coordinator is ${name}`,
        paragraphs: [
          `Dear ${addressed},`,
          `From now on ${name} accompanies you. Whatever troubles you, please get in touch.`,
          `How to reach them:\n${reach}`,
        ],
        button: 'See your coordinator',
      };
}

/** To the person: how does it go. */
export function personCareLetter(
  {
    addressed,
    community,
    company,
    day,
  }: { addressed: string; community: Bilingual; company: string; day: number },
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】${day}日がたちました。お仕事はいかがですか`,
        paragraphs: [
          addressed,
          `${company}でのお仕事から${day}日がたちました。下のボタンから、3つ選ぶだけでお答えいただけます。`,
          'お答えを読むのは、事務局の担当だけです。会社には伝わりません。',
        ],
        button: '3つ選んで答える',
      }
    : {
        subject: `${community.en}: how is your work after ${day} ${day === 1 ? 'day' : 'days'}?`,
        paragraphs: [
          `Dear ${addressed},`,
          `You began with ${company} ${day} ${day === 1 ? 'day' : 'days'} ago. Three taps behind the button tell us how it goes.`,
          'Only your coordinator at the secretariat reads the answer. The company does not.',
        ],
        button: 'Answer with three taps',
      };
}

/** To the company: how does it go. Names nobody. */
export function companyCareLetter(
  { greeting, day, number }: { greeting: string; day: number; number: string },
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: `迎えた方はいかがですか（${day}日目・受付番号 ${number}）`,
        paragraphs: [
          greeting,
          `人を迎えてから${day}日がたちました。下のボタンの画面から、3つ選ぶだけでお答えいただけます。`,
          'お答えを読むのは、事務局の担当だけです。ご本人には伝わりません。',
        ],
        button: '画面を開いて答える',
      }
    : {
        subject: `How is whoever joined you? (day ${day}, ${number})`,
        paragraphs: [
          greeting,
          `Somebody joined you ${day} ${day === 1 ? 'day' : 'days'} ago. Three taps on the page behind the button tell us how it goes.`,
          'Only your coordinator at the secretariat reads the answer. The person does not.',
        ],
        button: 'Answer on the page',
      };
}

/** To a coordinator, in the morning: what waits. Names nobody. */
export function morningLetter(facts: {
  community: string;
  name: string;
  today: number;
  overdue: number;
  risks: number;
}) {
  const { community, name, today, overdue, risks } = facts;
  return {
    subject: `【${community}】今日の伴走: 期限切れ${overdue}件・今日まで${today}件・気がかり${risks}件`,
    paragraphs: [
      `${name} 様`,
      `次の一手のうち、期限を過ぎたものが${overdue}件、今日までのものが${today}件あります。気がかり（仕事のあとの声かけで見つかったもの）は${risks}件です。`,
      '「伴走支援」の画面で、上から順にご覧ください。どなたのことかは、画面で開いたときにだけ表示されます。',
    ],
  };
}
