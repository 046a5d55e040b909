import { formatTokyoSpan } from '@enishi/japan';
import type { Bilingual } from '@enishi/kernel';
import { numbered } from './course.ts';
import type { CourseSession } from './course.ts';
import { inBoth } from './in-both.ts';

/** A session with the place of its course, where it has none of its own. */
export type PlacedSession = CourseSession & { readonly number: number; readonly place: Bilingual };

/** Where each session of a date is, with its number. */
export const placedSessions = (
  sessions: readonly CourseSession[],
  { placeJa, placeEn }: { readonly placeJa: string; readonly placeEn: string | null },
): PlacedSession[] =>
  numbered(sessions).map((session) => ({
    ...session,
    place: session.placeJa === null ? inBoth(placeJa, placeEn) : inBoth(session.placeJa, session.placeEn),
  }));

/** 第2回「資金計画」 */
export const nameOfSession = ({
  number,
  titleJa,
  titleEn,
}: Pick<PlacedSession, 'number' | 'titleJa' | 'titleEn'>): Bilingual => ({
  ja: titleJa ? `第${number}回「${titleJa}」` : `第${number}回`,
  en: (titleEn ?? titleJa) ? `Session ${number}: ${titleEn ?? titleJa}` : `Session ${number}`,
});

const whenOf = ({ startsAt, endsAt }: Pick<PlacedSession, 'startsAt' | 'endsAt'>): Bilingual => ({
  ja: formatTokyoSpan(startsAt, endsAt, 'ja'),
  en: `${formatTokyoSpan(startsAt, endsAt, 'en')} (Japan time)`,
});

/** A session on one line: which, when, where it is elsewhere than the event, and whether it was called off. */
export function sessionInWords(session: PlacedSession): Bilingual {
  const [name, when] = [nameOfSession(session), whenOf(session)];
  const off = session.offReasonJa !== null;
  const place = session.placeJa === null ? { ja: '', en: '' } : session.place;
  const join = (parts: readonly string[]) => parts.filter((part) => part !== '').join('　');
  return {
    ja: join([`${off ? '【中止】' : ''}${name.ja}`, when.ja, place.ja]),
    en: [`${off ? 'Called off: ' : ''}${name.en}`, when.en, place.en].filter(Boolean).join(', '),
  };
}

/** The sessions of a course, one a line; none of what is no course. */
export const sessionsInWords = (sessions: readonly PlacedSession[]): Bilingual[] =>
  sessions.length === 0
    ? []
    : [
        {
          ja: `全${held(sessions)}回の講座です。1枚のチケットで、すべての回に参加できます。`,
          en: `A course of ${held(sessions)} sessions. One ticket admits to all of them.`,
        },
        ...sessions.map(sessionInWords),
      ];

const held = (sessions: readonly PlacedSession[]): number =>
  sessions.filter(({ offReasonJa }) => offReasonJa === null).length;

/** What was done to a session for which people have tickets already. */
export type CourseTurn =
  | { readonly to: 'added'; readonly session: PlacedSession }
  | { readonly to: 'moved'; readonly session: PlacedSession; readonly before: PlacedSession }
  | { readonly to: 'off'; readonly session: PlacedSession; readonly reason: Bilingual };

type Written = { subject: Bilingual; body: Bilingual };

const lines = ({ session }: Pick<CourseTurn, 'session'>): Bilingual => {
  const when = whenOf(session);
  return {
    ja: `日時: ${when.ja}\n場所: ${session.place.ja}`,
    en: `When: ${when.en}\nWhere: ${session.place.en}`,
  };
};
const kept: Bilingual = {
  ja: 'お持ちのチケットは、そのままお使いいただけます。お手続きと追加のお支払いはありません。',
  en: 'Your ticket stays good as it is. There is nothing to do and nothing to pay.',
};

/** What those who take part are told of it: which session, when and where it is now, and that their tickets stay good. */
export function courseTurnInWords(turn: CourseTurn, title: Bilingual): Written {
  const name = nameOfSession(turn.session);
  const now = lines(turn);
  if (turn.to === 'added')
    return {
      subject: { ja: `「${title.ja}」に回が加わりました`, en: `"${title.en}": another session` },
      body: {
        ja: `「${title.ja}」に、次の回が加わりました。\n\n${name.ja}\n${now.ja}\n\n${kept.ja}`,
        en: `"${title.en}" has one more session.\n\n${name.en}\n${now.en}\n\n${kept.en}`,
      },
    };
  if (turn.to === 'moved') {
    const was = lines({ session: turn.before });
    return {
      subject: {
        ja: `「${title.ja}」の日時・場所が変わりました`,
        en: `"${title.en}": a session takes place otherwise`,
      },
      body: {
        ja: `「${title.ja}」の${name.ja}が、次のとおり変わりました。\n\n変更後\n${now.ja}\n\n変更前\n${was.ja}\n\n${kept.ja}`,
        en: `${name.en} of "${title.en}" is now:\n\n${now.en}\n\nIt was:\n${was.en}\n\n${kept.en}`,
      },
    };
  }
  return {
    subject: {
      ja: `「${title.ja}」の中止になった回があります`,
      en: `"${title.en}": a session is called off`,
    },
    body: {
      ja: `「${title.ja}」の${name.ja}は、中止になりました。申し訳ございません。\n\n${now.ja}\n理由: ${turn.reason.ja}\n\nほかの回は予定どおり行います。${kept.ja}`,
      en: `${name.en} of "${title.en}" does not take place. We are sorry.\n\n${now.en}\nReason: ${turn.reason.en}\n\nThe other sessions take place as planned. ${kept.en}`,
    },
  };
}
