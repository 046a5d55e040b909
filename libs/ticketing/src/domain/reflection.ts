import { Refusal, ok, readLines, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** Whom somebody lets read what they wrote after a work trip: the hosts that were named to them, or everybody on the page of the event. */
export const reflectionReaders = ['host', 'public'] as const;
export type ReflectionReader = (typeof reflectionReaders)[number];

/** What somebody writes after a work trip, and whom they let read it. */
export type Reflection = {
  /** What they asked the people who work there; may be left empty. */
  readonly asked: string;
  /** What they learned. */
  readonly learned: string;
  readonly forHost: boolean;
  readonly forPublic: boolean;
  /** The name that is shown with it; null: none is. */
  readonly signed: string | null;
};

/** The same as it is kept. What was not sent is read by nobody else. */
export type KeptReflection = Reflection & {
  readonly sentAt: Date | null;
  /** The companies that were named to whoever wrote it when they agreed. */
  readonly hostIds: readonly string[];
  readonly publishedAt: Date | null;
};

const longest = { asked: 1_000, learned: 2_000, signed: 60 } as const;

/**
 * What was typed, tidied. A draft may lack anything; what is sent says what was learned. Refusals (invalid, with the fact `field`):
 * EVENT_TEXT_MISSING (`learned`), EVENT_TEXT_TOO_LONG (`most`).
 */
export function readReflection(typed: Reflection, { sent }: { sent: boolean }): Result<Reflection> {
  const asked = readLines(typed.asked);
  const learned = readLines(typed.learned);
  const signed = readOneLine(typed.signed ?? '') || null;
  if (sent && learned === '')
    return refused(new Refusal('invalid', 'EVENT_TEXT_MISSING', { field: 'learned' }));
  for (const [field, text] of Object.entries({ asked, learned, signed: signed ?? '' })) {
    const most = longest[field as keyof typeof longest];
    if ([...text].length > most)
      return refused(new Refusal('invalid', 'EVENT_TEXT_TOO_LONG', { field, most }));
  }
  return ok({ asked, learned, signed, forHost: typed.forHost, forPublic: typed.forPublic });
}

/** Whether the secretariat may show it to everybody: it was sent, and whoever wrote it agrees. */
export const mayPublish = ({ sentAt, forPublic }: Pick<KeptReflection, 'sentAt' | 'forPublic'>): boolean =>
  sentAt !== null && forPublic;

/** Whether a company may read it: it was sent, and the company was named when its writer agreed. */
export const mayRead = (
  { sentAt, forHost, hostIds }: Pick<KeptReflection, 'sentAt' | 'forHost' | 'hostIds'>,
  companyId: string,
): boolean => sentAt !== null && forHost && hostIds.includes(companyId);

/** Whether what stands on the page may stay there: word for word what the secretariat has read, and still agreed to. */
export const staysPublished = (before: KeptReflection, after: Reflection): boolean =>
  before.publishedAt !== null &&
  after.forPublic &&
  (['asked', 'learned', 'signed'] as const).every((part) => before[part] === after[part]);

/** Whether one may write with a ticket: it is good, and the visit has begun. `dead`: given back, handed on, not paid, or called off. */
export const reflectionStages = ['before', 'open', 'dead'] as const;
export type ReflectionStage = (typeof reflectionStages)[number];
export function reflectionStageAt(
  { good, startsAt }: { readonly good: boolean; readonly startsAt: Date },
  now: Date,
): ReflectionStage {
  if (!good) return 'dead';
  return startsAt <= now ? 'open' : 'before';
}

/** Whether a ticket leads to the page for writing: of a work trip that has begun. */
export const leadsToReflection = (
  { kind, startsAt }: { readonly kind: string; readonly startsAt: Date },
  now: Date,
): boolean => kind === 'work_trip' && startsAt <= now;
