import { Refusal, ok, readLines, readOneLine, refused } from '@enishi/kernel';
import type { Bilingual, Locale, Result } from '@enishi/kernel';

/**
 * Who is meant, by where they stand: has a good ticket, has one and is not inside yet, came, waits for places, or has not paid yet for
 * what is kept for them.
 */
export const messageStates = ['ticket', 'outside', 'came', 'waiting', 'unpaid'] as const;
export type MessageState = (typeof messageStates)[number];

/** Whom a message about an event goes to; an empty list does not narrow. */
export type MessageSegment = {
  readonly state: MessageState;
  readonly occurrenceIds: readonly string[];
  readonly typeIds: readonly string[];
};

/** A message to those who ordered, as the desk writes it. English may be left out: then English readers get the Japanese. */
export type EventMessage = {
  readonly subjectJa: string;
  readonly subjectEn: string | null;
  readonly bodyJa: string;
  readonly bodyEn: string | null;
  readonly segment: MessageSegment;
};

/** Where somebody stands with an event: with a ticket that is good (used or not), waiting for places, or yet to pay. */
export type Standing = 'valid' | 'checked_in' | 'waiting' | 'unpaid';

/** By what somebody is reached: the order they made, a ticket that was handed to them, a place for which a company sends them, their place in line. */
export type ReachedBy = 'order' | 'ticket' | 'place' | 'entry';

/** Somebody who has to do with an event, once for each ticket, order or place in line. `email` null where nobody gave one. */
export type Involved = {
  readonly by: ReachedBy;
  readonly sourceId: string;
  readonly memberId: string | null;
  readonly guestId: string | null;
  readonly email: string | null;
  readonly locale: Locale;
  readonly standing: Standing;
  readonly occurrenceIds: readonly string[];
  readonly typeIds: readonly string[];
};

const longest = { subject: 120, body: 5_000 } as const;

const standings: Readonly<Record<MessageState, readonly Standing[]>> = {
  ticket: ['valid', 'checked_in'],
  outside: ['valid'],
  came: ['checked_in'],
  waiting: ['waiting'],
  unpaid: ['unpaid'],
};

/** What was typed, tidied. Refusals (invalid, with the fact `field`): EVENT_TEXT_MISSING, EVENT_TEXT_TOO_LONG (`most`), MESSAGE_ENGLISH_HALF. */
export function readEventMessage(typed: EventMessage): Result<EventMessage> {
  const words = {
    subjectJa: readOneLine(typed.subjectJa),
    subjectEn: readOneLine(typed.subjectEn ?? '') || null,
    bodyJa: readLines(typed.bodyJa),
    bodyEn: readLines(typed.bodyEn ?? '') || null,
  };
  const no = (code: string, field: string, most = 0): Result<EventMessage> =>
    refused(new Refusal('invalid', code, { field, most }));
  for (const field of ['subjectJa', 'bodyJa'] as const)
    if (words[field] === '') return no('EVENT_TEXT_MISSING', field);
  const { subjectEn, bodyEn } = words;
  if ((subjectEn === null) !== (bodyEn === null))
    return no('MESSAGE_ENGLISH_HALF', subjectEn === null ? 'subjectEn' : 'bodyEn');
  for (const [field, text] of Object.entries(words)) {
    const most = field.startsWith('subject') ? longest.subject : longest.body;
    if ([...(text ?? '')].length > most) return no('EVENT_TEXT_TOO_LONG', field, most);
  }
  const { state, occurrenceIds, typeIds } = typed.segment;
  const segment = { state, occurrenceIds: [...new Set(occurrenceIds)], typeIds: [...new Set(typeIds)] };
  return ok({ ...words, segment });
}

/** Whoever waits for one of several dates, or for several kinds, is meant by each of them. */
export function isMeant({ state, occurrenceIds, typeIds }: MessageSegment, one: Involved): boolean {
  const among = (wanted: readonly string[], had: readonly string[]) =>
    wanted.length === 0 || wanted.some((id) => had.includes(id));
  return (
    standings[state].includes(one.standing) &&
    among(occurrenceIds, one.occurrenceIds) &&
    among(typeIds, one.typeIds)
  );
}

/** Who gets a message: people, not tickets; an address once. `unreachable`: how many have given no address. */
export type Readers = { readonly readers: readonly Involved[]; readonly unreachable: number };

export function readersOf(involved: readonly Involved[], segment: MessageSegment): Readers {
  const byAddress = new Map<string, Involved>();
  const without = new Set<string>();
  for (const one of involved.filter((each) => isMeant(segment, each))) {
    const address = one.email?.trim().toLowerCase();
    if (!address) without.add(one.memberId ?? one.guestId ?? one.sourceId);
    else if (!byAddress.has(address)) byAddress.set(address, one);
  }
  return { readers: [...byAddress.values()], unreachable: without.size };
}

/** What a reader gets it about, and from whom. */
type Frame = { readonly addressed: string; readonly community: Bilingual; readonly title: Bilingual };

/** The mail as one reader gets it. It says why they get it: what they ordered, not what they once agreed to. */
export function messageLetter(
  { subjectJa, subjectEn, bodyJa, bodyEn, state }: Omit<EventMessage, 'segment'> & { state: MessageState },
  { addressed, community, title }: Frame,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const translated = locale === 'en' && subjectEn !== null && bodyEn !== null;
  const body = (translated ? bodyEn : bodyJa).split(/\n{2,}/);
  const subject = translated ? subjectEn : subjectJa;
  const why = state === 'waiting' ? waitingFor : ordered;
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】${subject}`,
        paragraphs: [`${addressed} 様`, ...body, why.ja(title.ja)],
        button: state === 'waiting' ? 'キャンセル待ちの画面を開く' : 'お申し込みの画面を開く',
      }
    : {
        subject: `${community.en}: ${subject}`,
        paragraphs: [`Dear ${addressed},`, ...body, why.en(title.en)],
        button: state === 'waiting' ? 'Open the waiting list' : 'Open my order',
      };
}

const ordered = {
  ja: (title: string) => `このメールは、「${title}」にお申し込みの方に、事務局からお知らせするものです。`,
  en: (title: string) => `You get this notice from the organisers since you have ordered for "${title}".`,
};
const waitingFor = {
  ja: (title: string) => `このメールは、「${title}」のキャンセル待ちの方に、事務局からお知らせするものです。`,
  en: (title: string) =>
    `You get this notice from the organisers since you are on the waiting list of "${title}".`,
};

/** What such a mail is about, as the mailbox carries it. */
export const aboutReader = (readerId: string): string => `event_message:${readerId}`;

/** The reader that such a mail went to; null for any other mail. */
export function readerOfMail(about: string): string | null {
  const [kind, id] = about.split(':');
  return kind === 'event_message' && id ? id : null;
}

/** A reader's mail waits to be written, was handed to the mailbox, was refused by its server, or had nobody left to go to. */
export type MessageReaderState = 'waiting' | 'sent' | 'undelivered' | 'skipped';
