import { isTokyoDate } from '@enishi/kernel';
import * as z from 'zod/mini';

/** The form that records a fee. Whether amount, day and term make sense the API says, in a sentence. */
export const feeSchema = z.object({
  means: z.enum(['cash', 'bank_transfer'], 'choose'),
  receivedOn: z.string().check(z.refine((typed) => isTokyoDate(typed), 'required')),
  note: z.string().check(z.trim(), z.maxLength(500, 'tooLong')),
  amount: z.string(),
  termEnd: z.string(),
  idempotencyKey: z.string(),
});

/** Why a fee is taken back. */
export const reversalSchema = z.object({
  reason: z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(500, 'tooLong')),
});
