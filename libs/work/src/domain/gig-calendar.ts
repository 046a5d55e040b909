import type { CalendarEntry } from '@enishi/japan';
import type { Locale } from '@enishi/kernel';
import type { AssignmentState } from './assignment.ts';

/** A place of a gig as its calendar entry needs it; `endedAt`: null while nobody gave it up or called it off. */
export type CalendarPlace = {
  readonly id: string;
  readonly state: AssignmentState;
  readonly title: string;
  readonly place: string;
  readonly company: string;
  readonly steps: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly takenAt: Date;
  readonly endedAt: Date | null;
};

const off: readonly AssignmentState[] = ['withdrawn', 'called_off'];
const words = {
  ja: { off: '【取りやめ】', company: '会社', more: '取引条件と当日の受付' },
  en: { off: 'Called off: ', company: 'Company', more: 'Terms and checking in' },
} as const;

/** One's own gig for one's own calendar. What is published is never changed, so that the entry changes once at most: when it is given up or called off. */
export function gigCalendarEntry(of: CalendarPlace, url: string, locale: Locale): CalendarEntry {
  const cancelled = off.includes(of.state);
  const said = words[locale];
  const steps = of.steps.map((step, at) => `${at + 1}. ${step}`);
  return {
    ...{ uid: of.id, sequence: cancelled ? 1 : 0, startsAt: of.startsAt, endsAt: of.endsAt },
    changedAt: (cancelled && of.endedAt) || of.takenAt,
    summary: `${cancelled ? said.off : ''}${of.title}`,
    description: [`${said.company}: ${of.company}`, ...steps, `${said.more}: ${url}`].join('\n'),
    ...{ location: of.place, url, cancelled },
  };
}
