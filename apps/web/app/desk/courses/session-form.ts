import { addDays, isTokyoDate, tokyoClockOf, tokyoDateOf } from '@enishi/kernel';
import type { CourseSessionInput, DeskCourseQuery } from '../../gql/desk/graphql.ts';
import { japanInstant } from '../outreach/letter-form.ts';

export type DeskSession = DeskCourseQuery['course']['dates'][number]['sessions'][number];

/** What the form of a session asks for. */
export const sessionFields = ['titleJa', 'day', 'begins', 'ends', 'placeJa', 'titleEn', 'placeEn'] as const;
type Fields = Record<string, string>;

/** A session as posted; `missing` is the field without which no time can be told. */
export function sessionIn(fields: Fields): { missing: string } | { session: CourseSessionInput } {
  const { titleJa = '', day = '', begins = '', ends = '', placeJa, titleEn, placeEn } = fields;
  const startsAt = japanInstant([day, begins].join('T'));
  const endsAt = japanInstant([day, ends].join('T'));
  if (!startsAt) return { missing: isTokyoDate(day) ? 'begins' : 'day' };
  if (!endsAt) return { missing: 'ends' };
  const session = { titleJa, titleEn: titleEn || null, placeJa: placeJa || null, placeEn: placeEn || null };
  return { session: { ...session, startsAt, endsAt } };
}

const hoursOf = ({ startsAt, endsAt }: Pick<DeskSession, 'startsAt' | 'endsAt'>): Fields => ({
  begins: tokyoClockOf(new Date(startsAt)),
  ends: tokyoClockOf(new Date(endsAt)),
});

/** The fields of a session that is there. */
export const fieldsOfSession = (session: DeskSession): Fields => ({
  ...{ titleJa: session.titleJa, titleEn: session.titleEn ?? '' },
  ...{ placeJa: session.placeJa ?? '', placeEn: session.placeEn ?? '' },
  ...{ day: tokyoDateOf(new Date(session.startsAt)), ...hoursOf(session) },
});

const week = 7;

/** A further session is usually a week after the last, at the same hours; the first on the day that was typed for the date. */
export function fieldsOfNext(sessions: readonly DeskSession[], startsAt: string): Fields {
  const last = sessions.at(-1);
  if (!last) return { day: tokyoDateOf(new Date(startsAt)), begins: tokyoClockOf(new Date(startsAt)) };
  return { day: addDays(tokyoDateOf(new Date(last.startsAt)), week), ...hoursOf(last) };
}
