import { historyDays } from './recorded-act.ts';
import type { RecordedAct } from './recorded-act.ts';

const desk = (day: number, act: string, ...words: string[]): RecordedAct => ({ day, act, who: 0, words });
/** Every so many days from a day on, until the history ends. */
const again = (from: number, every: number, act: string, ...words: string[]): RecordedAct[] =>
  Array.from({ length: Math.ceil((historyDays - from) / every) }, (_, times) =>
    desk(from + times * every, act, ...words),
  );

/** What the desk and the card companies do in a community, whoever its people are. */
const deskDays: Record<string, readonly RecordedAct[]> = {
  doto: [
    ...again(40, 122, 'slip', 'grant'),
    ...again(24, 30, 'slip', 'personnel'),
    ...again(27, 91, 'slip', 'letters'),
    ...again(71, 122, 'slip', 'venue'),
    ...again(28, 30, 'slip', 'systems'),
    ...again(12, 30, 'seats'),
    desk(historyDays - 20, 'plans'),
    desk(0, 'post', 'opening', 'public'),
    desk(62, 'post', 'cape', 'public'),
    desk(150, 'post', 'wetland', 'members'),
    desk(214, 'post', 'dairy', 'privileged'),
    desk(287, 'post', 'meetup', 'privileged'),
    desk(380, 'post', 'report', 'public'),
    desk(75, 'letter', 'letter_first', 'public'),
    desk(196, 'letter', 'letter_second', 'members'),
    desk(331, 'letter', 'letter_third', 'public'),
    desk(95, 'decline', 'insufficient_funds', '1'),
    desk(171, 'decline', 'processing_error', '2'),
    desk(233, 'decline', 'expired_card', '1'),
    desk(301, 'decline', 'insufficient_funds', '3'),
    desk(344, 'decline', 'generic_decline', '2'),
    desk(392, 'decline', 'insufficient_funds', '2'),
    desk(393, 'decline', 'expired_card', '1'),
  ],
  oguni: [
    ...again(55, 182, 'slip', 'grant'),
    ...again(23, 30, 'slip', 'personnel'),
    ...again(28, 30, 'slip', 'systems'),
    desk(historyDays - 18, 'plans'),
    desk(2, 'post', 'opening', 'public'),
    desk(120, 'post', 'terraces', 'members'),
    desk(263, 'post', 'cedar', 'privileged'),
    desk(142, 'letter', 'letter_steam', 'members'),
    desk(318, 'letter', 'letter_work', 'public'),
  ],
};

export const deskActsOf = (slug: string): readonly RecordedAct[] => deskDays[slug] ?? [];
