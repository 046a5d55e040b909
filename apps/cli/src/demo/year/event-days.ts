import { demoEvents } from '../demo-events.ts';
import type { Chance } from './chance.ts';
import { eventWaysOf } from './event-ways.ts';
import { historyDays } from './recorded-act.ts';
import type { RecordedAct } from './recorded-act.ts';

/** An event of the year: put on the site on a day, held so many days later. */
type Held = {
  readonly word: string;
  readonly planned: number;
  readonly ahead: number;
  /** How many members order; of these so many give their tickets back. */
  readonly orders: number;
  readonly back?: number;
  /** Of each order so many in a hundred are for two. */
  readonly pairs?: number;
  /** How many wait once all places are taken. */
  readonly waiting?: number;
  /** Somebody gives a place back then, and who waits first takes it. */
  readonly served?: true;
  /** Nothing is paid. */
  readonly free?: true;
  /** So many days before it is called off, and why. */
  readonly off?: readonly [daysBefore: number, reason: string];
};

const held: Record<string, readonly Held[]> = {
  doto: [
    { word: 'little', planned: 22, ahead: 28, orders: 16, back: 1, pairs: 25 },
    { word: 'advice', planned: 90, ahead: 35, orders: 34, pairs: 15, free: true },
    { word: 'woodwork', planned: 118, ahead: 40, orders: 9, back: 1 },
    { word: 'field', planned: 170, ahead: 38, orders: 11, pairs: 20, off: [2, '荒天の予報のため'] },
    { word: 'night', planned: 200, ahead: 46, orders: 48, back: 3, pairs: 15 },
    { word: 'lake', planned: 262, ahead: 60, orders: 10, back: 1 },
    { word: 'little_next', planned: 374, ahead: 38, orders: 12, pairs: 25 },
    { word: 'woodwork_next', planned: 366, ahead: 46, orders: 10, waiting: 3, served: true },
    { word: 'advice_next', planned: 380, ahead: 31, orders: 14, free: true },
    { word: 'factory', planned: 386, ahead: 40, orders: 0, free: true },
    // Who comes to these is written out in event-ways.ts.
    { word: 'trip', planned: 225, ahead: 40, orders: 0, free: true },
    { word: 'training', planned: 240, ahead: 38, orders: 0 },
    { word: 'members', planned: 300, ahead: 50, orders: 34, back: 1 },
  ],
  oguni: [
    { word: 'briefing', planned: 70, ahead: 21, orders: 12, pairs: 20, free: true },
    { word: 'school', planned: 210, ahead: 42, orders: 15, back: 1 },
    { word: 'briefing_next', planned: 376, ahead: 36, orders: 7, free: true },
    { word: 'startup', planned: 318, ahead: 26, orders: 7 },
  ],
};

/** What a community does around its events, for whom those of its people come who stay in it. */
export function eventDaysOf(slug: string, lives: readonly RecordedAct[], chance: Chance): RecordedAct[] {
  const gone = new Set(lives.filter(({ act }) => act === 'leave').map(({ who }) => who));
  const staying = lives.filter(({ act, who }) => act === 'join' && !gone.has(who));
  return (held[slug] ?? [])
    .flatMap((event) => [...atDesk(slug, event), ...whoComes(event, staying, chance)])
    .concat(eventWaysOf(slug))
    .filter(({ day }) => day < historyDays);
}

function atDesk(slug: string, { word, planned, ahead, off }: Held): RecordedAct[] {
  const desk = (day: number, act: string, ...words: string[]): RecordedAct => ({ day, act, who: 0, words });
  const opening = desk(planned, 'event', word, String(ahead));
  const day = planned + ahead;
  if (off) return [opening, desk(day - off[0], 'event_off', word, off[1])];
  const { sessions = [null], daysApart = 0 } = demoEvents[slug]?.[word]?.course ?? {};
  const doors = sessions.map((_, at) => desk(day + at * daysApart, 'door', word, at % 2 === 0 ? '8' : '4'));
  return [opening, ...doors, desk(day + 3, 'event_costs', word)];
}

const cards = [
  ['visa', 6],
  ['mastercard', 2],
  ['jcb', 2],
] as const;

function whoComes(event: Held, staying: readonly RecordedAct[], chance: Chance): RecordedAct[] {
  const { word, planned, ahead, orders, back = 0, pairs = 0, waiting = 0, served, free } = event;
  const known = staying.filter(({ day }) => day < planned).map(({ who }) => [who, 1] as const);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(orders + waiting, known.length)) chosen.add(chance.pick(known));
  /** Whoever waits comes after the last place was taken, whoever gives theirs back a good week before the day. */
  const lastDay = Math.min(planned + ahead - 10, historyDays - 6);
  return [...chosen].flatMap((who, at): RecordedAct[] => {
    if (at >= orders) {
      const waits = { day: lastDay + 1 + (at - orders), act: 'wait', who, words: [word] };
      const takes = { day: lastDay + 3, act: 'offer', who, words: [word, 'visa'] };
      return served && at === orders ? [waits, takes] : [waits];
    }
    const count = chance.happens(pairs / 100) ? '2' : '1';
    const words = [word, count, ...(free ? [] : [chance.pick(cards)])];
    const order = { day: chance.between(planned + 1, lastDay), act: 'ticket', who, words };
    const givesOn = at < back ? lastDay + 1 : served && at === 0 ? lastDay + 2 : null;
    const gives = givesOn ? [{ day: givesOn, act: 'ticket_back', who, words: [word] }] : [];
    return [order, ...gives];
  });
}
