import { onlyDigits } from '@enishi/japan';
import { isTokyoDate } from '@enishi/kernel';
import * as z from 'zod/mini';

/** The form that says that an invoice was paid. Whether sum and day make sense the API says, in a sentence. */
export const paymentSchema = z.object({
  amount: z.string().check(z.refine((typed) => Number(onlyDigits(typed)) > 0, 'required')),
  means: z.enum(['cash', 'bank_transfer'], 'choose'),
  receivedOn: z.string().check(z.refine((typed) => isTokyoDate(typed), 'required')),
  note: z.string().check(z.trim(), z.maxLength(500, 'tooLong')),
  shownOpen: z.string(),
  id: z.string(),
});

/** Why a payment is taken back. */
export const takingBackSchema = z.object({
  reason: z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(300, 'tooLong')),
});
