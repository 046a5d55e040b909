import { isTokyoDate } from '@enishi/kernel';
import * as z from 'zod/mini';

const aDay = z.string().check(z.refine((typed) => isTokyoDate(typed), 'required'));

/** The form that gives a plan. Whether days and reason make sense the API says, in a sentence at the field. */
export const giveSchema = z.object({
  planKey: z.string().check(z.minLength(1, 'choose')),
  from: aDay,
  until: aDay,
  reason: z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(500, 'tooLong')),
  idempotencyKey: z.string(),
});
