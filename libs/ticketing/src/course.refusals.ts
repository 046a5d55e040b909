import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why sessions of a course are not kept as wished. */
export type CourseRefusal =
  | 'CERTIFICATE_NOBODY'
  | 'CERTIFICATE_NOT_SET'
  | 'CERTIFICATE_SESSIONS_WRONG'
  | 'COURSE_WITHOUT_SESSIONS'
  | 'DOOR_SESSION_MISSING'
  | 'SESSION_BEGUN'
  | 'SESSION_IN_PAST'
  | 'SESSION_LAST'
  | 'SESSION_NOT_FOUND'
  | 'SESSION_NOT_YET'
  | 'SESSION_ON_SALE'
  | 'SESSION_OVERLAPS'
  | 'SESSION_TICKET_NOT_GOOD'
  | 'SESSION_TIMES_WRONG'
  | 'SESSIONS_MOST';

export const courseRefusals: RefusalSentences<CourseRefusal> = {
  CERTIFICATE_NOBODY: {
    ja: '必要な回数に出席した方が、まだいません。出欠を確かめてから、もう一度お試しください。',
    en: 'Nobody has come to that many sessions yet. Please look at the attendance first.',
  },
  CERTIFICATE_NOT_SET: {
    ja: '修了証に必要な出席回数を入力してから、お試しください。',
    en: 'Please say first how many sessions a certificate asks for.',
  },
  CERTIFICATE_SESSIONS_WRONG: {
    ja: '修了に必要な出席は、1〜{most}回の数で入力してください。',
    en: 'Please give a number of sessions from 1 to {most}.',
  },
  COURSE_WITHOUT_SESSIONS: {
    ja: '回がまだ入力されていない日程があります。「講座の回と出欠」で回を入力してから、公開してください。',
    en: 'A date of this course has no sessions yet. Please write them under “Sessions and attendance” before it is published.',
  },
  DOOR_SESSION_MISSING: {
    ja: '講座の受付は、回ごとに行います。どの回の受付かを選んでください。',
    en: 'A course has a door for each session. Please choose the session.',
  },
  SESSION_BEGUN: {
    ja: 'この回はすでに始まったか、中止になったため、変更できません。これからの回を選んでください。',
    en: 'This session has begun already or was called off, and stays as it is. Please choose one that is to come.',
  },
  SESSION_IN_PAST: {
    ja: '受付中の講座の回は、これからの日時で入力してください。',
    en: 'People can take tickets for this course already: please give a day and time that is to come.',
  },
  SESSION_LAST: {
    ja: 'ほかに開催する回がありません。講座全体を中止にするときは、イベントの「中止にする」を選んでください。お金は動いていません。',
    en: 'No other session takes place. Please call off the event as a whole. No money has moved.',
  },
  SESSION_NOT_FOUND: {
    ja: 'この回は見つかりませんでした。画面を開き直してください。',
    en: 'This session was not found. Please reload the page.',
  },
  SESSION_NOT_YET: {
    ja: 'この回はまだ先です。出席を入力できるのは、その回の当日からです。',
    en: 'This session is still to come. Please note who came from its day on.',
  },
  SESSION_ON_SALE: {
    ja: '公開した講座の回は削除できません。行わないときは「この回を中止にする」を選んでください。',
    en: 'The course has been on the site: please call the session off and do not remove it.',
  },
  SESSION_OVERLAPS: {
    ja: '同じ時間に、この講座の別の回があります。重ならない時間を入力してください。',
    en: 'Another session of this course is at that time. Please give a time of its own.',
  },
  SESSION_TICKET_NOT_GOOD: {
    ja: 'お支払いの済んでいない、または取り消されたチケットです。出席にする前に、お申し込みの状態を確かめてください。',
    en: 'This ticket is not paid for, or was given back. Please look at the order before you note that somebody came.',
  },
  SESSION_TIMES_WRONG: {
    ja: '回の日にちと、開始・終了の時刻を入力してください。終了は、同じ日の開始より後にしてください。',
    en: 'Please give the day of the session and when it begins and ends, on that day.',
  },
  SESSIONS_MOST: {
    ja: '回は、1つの講座に{most}回までにしてください。',
    en: 'Please use at most {most} sessions for one course.',
  },
};
