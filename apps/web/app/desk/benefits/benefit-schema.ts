import { isTokyoDate } from '@enishi/kernel';
import * as z from 'zod/mini';

const aDay = z.string().check(z.refine((typed) => isTokyoDate(typed), 'required'));
const aLine = (most: number) =>
  z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(most, 'tooLong'));
const aKind = z.string().check(z.minLength(1, 'choose'));

/** What was used; how much there is and whether the figure makes sense the API says at the field. */
export const useSchema = z.object({
  kind: aKind,
  amount: aLine(10),
  usedFor: aLine(100),
  usedOn: aDay,
  key: z.string(),
});

/** What is granted besides. */
export const grantSchema = z.object({ kind: aKind, amount: aLine(10), reason: aLine(200), endsOn: aDay });
