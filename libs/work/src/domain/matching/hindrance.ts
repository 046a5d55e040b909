import type { Bilingual } from '@enishi/kernel';

/**
 * Why somebody is not given a gig. What stops `taking` is refused by `TakeGig` too; what stops `telling` keeps it out of what is suggested and mailed alone, and it can be taken all the same.
 * There is nothing here about who somebody is: that a student may work 28 hours a week is a limit that they set themselves (WEEKLY_CAP).
 */
export const hindranceCodes = [
  ...(['UNDER_AGE', 'NOT_OPEN', 'FULL', 'OWN_PLACE', 'OVERLAP', 'WEEKLY_CAP'] as const),
  ...(['EMPLOYED_DAY', 'EMPLOYED_WEEK', 'AGE_NEEDED'] as const),
  ...(['MINOR_SCHOOL', 'MINOR_NIGHT', 'MINOR_DANGER', 'MINOR_PAPERS'] as const),
  ...(['BLOCKED_COMPANY', 'NOT_AGAIN', 'OUT_OF_AREA', 'NO_GIG_ROLE', 'NO_CONSENT'] as const),
] as const;
export type HindranceCode = (typeof hindranceCodes)[number];

/** A hindrance with what its sentences name. */
export type Hindrance = {
  readonly code: HindranceCode;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** What decides whether somebody can be given a gig. */
export type Eligibility = {
  readonly phase: 'open' | 'filled' | 'other';
  readonly ownPlace: boolean;
  /** The person's own gig at that time. */
  readonly overlaps: string | null;
  /** Minutes of the fullest seven days with it, and the most that the person set; null where they set none. */
  readonly week: { readonly minutes: number; readonly most: number } | null;
  /** Why the track of the gig does not admit the person: the code and facts of its refusal; null where it does. */
  readonly refused: { readonly code: string; readonly facts: Hindrance['facts'] } | null;
  readonly blocked: boolean;
  readonly notAgain: boolean;
  /** They chose areas, and this is none of them. */
  readonly outOfArea: boolean;
  /** They said as what they would take part, and gigs are not among it. */
  readonly noGigRole: boolean;
  /** A consent that allows to ask or to tell them is in force. */
  readonly consent: boolean;
};

type Rule = {
  readonly stops: 'taking' | 'telling';
  readonly when: (of: Eligibility) => Hindrance['facts'] | null;
  readonly why: (facts: Hindrance['facts']) => Bilingual;
  readonly clear: (facts: Hindrance['facts']) => Bilingual;
};

const both = (ja: string, en: string): Bilingual => ({ ja, en });
const said = (ja: string, en: string) => () => both(ja, en);
const so = (is: boolean): Hindrance['facts'] | null => (is ? {} : null);
const refusedFor =
  (...codes: readonly string[]) =>
  ({ refused, ownPlace }: Eligibility): Hindrance['facts'] | null =>
    refused && codes.includes(refused.code) && !ownPlace ? refused.facts : null;
const hours = (minutes: number): number => Math.round(minutes / 6) / 10;

/** Each reason once: what it stops, when it holds, and how it is cleared, in words. */
export const hindranceTable: Readonly<Record<HindranceCode, Rule>> = {
  UNDER_AGE: {
    stops: 'taking',
    when: refusedFor('GIG_TOO_YOUNG'),
    why: ({ age }) =>
      both(`この仕事は${age}歳以上の人だけが受けられます。`, `This gig is for people of ${age} and older.`),
    clear: said(
      '保護者の方と一緒に、事務局へご相談ください。',
      'Please ask the secretariat together with a parent or guardian.',
    ),
  },
  NOT_OPEN: {
    stops: 'taking',
    when: ({ phase }) => so(phase === 'other'),
    why: said('募集が終わっています。', 'It is not open any more.'),
    clear: said('ほかのしごとをご覧ください。', 'Please look at other gigs.'),
  },
  FULL: {
    stops: 'taking',
    when: ({ phase, ownPlace }) => so(phase === 'filled' && !ownPlace),
    why: said('定員になっています。', 'All places are taken.'),
    clear: said(
      'やめる方が出ると、また引き受けられるようになります。',
      'It can be taken again when somebody steps back.',
    ),
  },
  OWN_PLACE: {
    stops: 'taking',
    when: ({ ownPlace }) => so(ownPlace),
    why: said('もう引き受けています。', 'You have a place already.'),
    clear: said('「引き受けたしごと」でご確認ください。', 'Please see your gigs.'),
  },
  OVERLAP: {
    stops: 'taking',
    when: ({ overlaps, ownPlace }) => (overlaps !== null && !ownPlace ? { title: overlaps } : null),
    why: ({ title }) =>
      both(
        `同じ時間に、別のしごと「${title}」が入っています。`,
        `At that time you have another gig, "${title}".`,
      ),
    clear: said(
      'そのしごとをやめると、引き受けられます。',
      'It can be taken once you have stepped back from that one.',
    ),
  },
  WEEKLY_CAP: {
    stops: 'taking',
    when: ({ week, ownPlace }) =>
      week && !ownPlace && week.minutes > week.most
        ? { hours: hours(week.minutes), most: hours(week.most) }
        : null,
    why: ({ hours: all, most }) =>
      both(
        `引き受けると、7日間で${all}時間になり、ご自分で決めた上限（${most}時間）を超えます。`,
        `With it, seven days come to ${all} hours, above the ${most} that you set yourself.`,
      ),
    clear: said(
      '「しごとの希望」で上限を変えるか、ほかの日のしごとを選んでください。',
      'Change the limit under "Wishes for gigs", or choose a gig on another day.',
    ),
  },
  EMPLOYED_DAY: {
    stops: 'taking',
    when: refusedFor('WORKER_DAY_FULL', 'WORKER_YOUNG_DAY'),
    why: ({ most }) =>
      both(
        `雇用のしごとは、ほかの会社の分と合わせて1日${most}時間までです（労働基準法32条・38条）。`,
        `Employment comes to at most ${most} hours a day, across all employers.`,
      ),
    clear: said('別の日のしごとを選んでください。', 'Please choose a gig on another day.'),
  },
  EMPLOYED_WEEK: {
    stops: 'taking',
    when: refusedFor('WORKER_WEEK_FULL', 'WORKER_YOUNG_WEEK'),
    why: ({ most }) =>
      both(
        `雇用のしごとは、ほかの会社の分と合わせて1週間（日曜から土曜）に${most}時間までです（労働基準法32条・38条）。`,
        `Employment comes to at most ${most} hours from Sunday to Saturday, across all employers.`,
      ),
    clear: said('別の週のしごとを選んでください。', 'Please choose a gig in another week.'),
  },
  AGE_NEEDED: {
    stops: 'taking',
    when: refusedFor('WORKER_AGE_UNKNOWN'),
    why: said(
      '雇用のしごとには、生年月日の登録が必要です。',
      'For employment the register needs to know your date of birth.',
    ),
    clear: said('会員情報の変更を、事務局へお知らせください。', 'Please tell the secretariat.'),
  },
  MINOR_SCHOOL: {
    stops: 'taking',
    when: refusedFor('WORKER_CHILD'),
    why: said(
      '15歳になったあとの3月31日までは、雇用のしごとを引き受けられません（労働基準法56条）。',
      'Nobody is employed until 31 March after their fifteenth birthday (Labour Standards Act art. 56).',
    ),
    clear: said('4月1日からのしごとを選んでください。', 'Please choose a gig from 1 April on.'),
  },
  MINOR_NIGHT: {
    stops: 'taking',
    when: refusedFor('WORKER_NIGHT'),
    why: said(
      'この仕事は18歳以上の人だけが受けられます。22時から5時までの時間があるためです（労働基準法61条）。',
      'This gig is for people of eighteen and older: it is between 22:00 and 5:00 (Labour Standards Act art. 61).',
    ),
    clear: said('22時までに終わるしごとを選んでください。', 'Please choose a gig that ends by 22:00.'),
  },
  MINOR_DANGER: {
    stops: 'taking',
    when: refusedFor('WORKER_DANGER'),
    why: said(
      'この仕事は18歳以上の人だけが受けられます。危険または有害な作業があるためです（労働基準法62条）。',
      'This gig is for people of eighteen and older: its work is dangerous or harmful (Labour Standards Act art. 62).',
    ),
    clear: said('ほかのしごとを選んでください。', 'Please choose another gig.'),
  },
  MINOR_PAPERS: {
    stops: 'taking',
    when: refusedFor('WORKER_PAPERS'),
    why: said(
      '18歳未満の方の雇用には、年齢証明書と、親権者または未成年後見人の同意書が要ります（労働基準法57条・民法5条）。',
      'Employment of people younger than eighteen needs proof of age and the consent of a parent or guardian (Labour Standards Act art. 57, Civil Code art. 5).',
    ),
    clear: said(
      '住民票記載事項証明書と同意書を、事務局か登録窓口へお見せください。記録されると、引き受けられます。',
      'Please show a certificate of residence and the consent to the secretariat or a registration desk; once noted, it can be taken.',
    ),
  },
  BLOCKED_COMPANY: {
    stops: 'telling',
    when: ({ blocked }) => so(blocked),
    why: said(
      '「見せない会社」に選んだ会社のしごとです。',
      'It is for a company that you keep your card from.',
    ),
    clear: said(
      'おすすめには出しません。引き受けることはできます。出してよいときは「会社に見せるカード」で選び直してください。',
      'It is not suggested, and can be taken. To have it suggested, change the choice at your shared card.',
    ),
  },
  NOT_AGAIN: {
    stops: 'telling',
    when: ({ notAgain }) => so(notAgain),
    why: said(
      '「もう行かない」と答えた会社のしごとです。',
      'You said that you would not work for this company again.',
    ),
    clear: said(
      'おすすめには出しません。引き受けることはできます。',
      'It is not suggested, and can be taken.',
    ),
  },
  OUT_OF_AREA: {
    stops: 'telling',
    when: ({ outOfArea }) => so(outOfArea),
    why: said('登録した地域の外でのしごとです。', 'It is outside of the areas that you chose.'),
    clear: said(
      '行けるときは、そのまま引き受けられます。「人材バンク」の登録で地域を増やすと、おすすめに出ます。',
      'If you can go, just take it. Add the area to your record to have such gigs suggested.',
    ),
  },
  NO_GIG_ROLE: {
    stops: 'telling',
    when: ({ noGigRole }) => so(noGigRole),
    why: said(
      '参加のしかたに「しごと」を選んでいません。',
      'Your record does not say that you would take gigs.',
    ),
    clear: said(
      '「人材バンク」の登録で「しごと」を選ぶと、おすすめに出ます。',
      'Choose gigs in your record to have them suggested.',
    ),
  },
  NO_CONSENT: {
    stops: 'telling',
    when: ({ consent }) => so(!consent),
    why: said('お知らせメールへの同意がありません。', 'They have not agreed to mails about gigs.'),
    clear: said(
      'ご本人が「しごとの希望」の画面で同意すると、届くようになります。',
      'They can allow it under "Wishes for gigs".',
    ),
  },
};

/** Everything that stands in the way, in the order of the table. */
export const hindrancesOf = (of: Eligibility): Hindrance[] =>
  hindranceCodes.flatMap((code) => {
    const facts = hindranceTable[code].when(of);
    return facts ? [{ code, facts }] : [];
  });

/** A hindrance in words: why, and how it is cleared. */
export const hindranceWords = ({ code, facts }: Hindrance): { why: Bilingual; clear: Bilingual } => ({
  why: hindranceTable[code].why(facts),
  clear: hindranceTable[code].clear(facts),
});

export const stopsTaking = ({ code }: Hindrance): boolean => hindranceTable[code].stops === 'taking';
