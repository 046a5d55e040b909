import * as z from 'zod/mini';
import type { ProblemKey } from './problem.ts';

const key = (name: ProblemKey) => name;

/** A text that must be there. Generous limit: the API has the last word on length. */
export const text = (max = 100) =>
  z
    .string(key('required'))
    .check(z.trim(), z.minLength(1, key('required')), z.maxLength(max, key('tooLong')));

/** A text that may be left empty. */
export const optionalText = (max = 100) =>
  z._default(z.string().check(z.trim(), z.maxLength(max, key('tooLong'))), '');

/** One of a list that must be chosen. */
export const choice = () => z.string(key('choose')).check(z.minLength(1, key('choose')));

/** Full-width letters are accepted; the shape check only catches slips, the mail itself proves the address. */
export const email = () =>
  z.pipe(
    z.pipe(
      z.string(key('required')),
      z.transform((typed) => typed.normalize('NFKC').trim()),
    ),
    z
      .string()
      .check(
        z.minLength(1, key('required')),
        z.maxLength(254, key('tooLong')),
        z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, key('emailShape')),
      ),
  );

/** Six digits, full-width or with a space between as apps show them. */
export const sixDigits = () =>
  z.pipe(
    z.pipe(
      z.string(key('required')),
      z.transform((typed) => typed.normalize('NFKC').replace(/\s/g, '')),
    ),
    z.string().check(z.regex(/^\d{6}$/, key('code'))),
  );

/** Checkboxes arrive as 'on' or not at all. */
export const tick = () =>
  z.pipe(
    z.optional(z.string()),
    z.transform((value) => value !== undefined),
  );
