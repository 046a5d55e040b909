import { ok } from '@enishi/kernel';
import type { Locale, Result } from '@enishi/kernel';
import { Refusal, refused } from '@enishi/kernel';
import { longestName, readEmail, readLine, readParagraphs } from '../typed-text.ts';
import type { AnswerWay, RightsRequestKind } from './request-kinds.ts';

/** How a request reached the community: from the person's own page, or told to the desk. */
export const requestChannels = ['own_page', 'letter', 'call', 'counter'] as const;
export type RequestChannel = (typeof requestChannels)[number];

/** Longest texts of a request, in characters: what it is about, a postal address, an answer's remarks. */
export const requestLimits = { concerns: 1_000, contact: 200, remark: 1_000 } as const;

/** What somebody asks for, in their own words, and how they want the answer. */
export type RightsWish = {
  readonly kind: RightsRequestKind;
  readonly concerns: string;
  readonly wanted: AnswerWay;
};

/** Reads a wish. What it is about has to be told (37条2項 lets the community ask for enough to find it). Refusals of `readParagraphs`, TEXT_MISSING. */
export function readRightsWish({ kind, concerns, wanted }: RightsWish): Result<RightsWish> {
  const about = readParagraphs(concerns, 'concerns', requestLimits.concerns);
  if (!about.ok) return about;
  if (about.value === '') return refused(new Refusal('invalid', 'TEXT_MISSING', { field: 'concerns' }));
  return ok({ kind, concerns: about.value, wanted });
}

/** Somebody who is no member: a name, and a mail address or a postal one to send the answer to. */
export type AskingPerson = {
  readonly name: string;
  readonly email: string | null;
  readonly contact: string;
  readonly locale: Locale;
};

/**
 * Reads who asks where they are in no register. Refusals of `readLine` and `readEmail`; REQUEST_CONTACT_MISSING where the answer could go
 * nowhere, REQUEST_EMAIL_MISSING where it is wanted by mail.
 */
export function readAskingPerson(
  typed: { name: string; email: string; contact: string; locale: Locale },
  wanted: AnswerWay,
): Result<AskingPerson> {
  const name = readLine(typed.name, 'name', longestName * 2);
  if (!name.ok) return name;
  const email = typed.email.trim() === '' ? ok(null) : readEmail(typed.email, 'email');
  if (!email.ok) return email;
  const contact = readParagraphs(typed.contact, 'contact', requestLimits.contact);
  if (!contact.ok) return contact;
  if (wanted === 'electronic' && email.value === null)
    return refused(new Refusal('invalid', 'REQUEST_EMAIL_MISSING', { field: 'email' }));
  if (email.value === null && contact.value === '')
    return refused(new Refusal('invalid', 'REQUEST_CONTACT_MISSING', { field: 'contact' }));
  return ok({ name: name.value, email: email.value, contact: contact.value, locale: typed.locale });
}
