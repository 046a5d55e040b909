import type { GivenDay } from './company-days.ts';
import type { RecordedAct } from './recorded-act.ts';

/** Students who apply for the work trip: more than there are places, so that lots decide. */
const students = [710, 719, 732, 754, 767, 776, 789, 802, 811, 824];
/** On which day the lots were drawn in the morning. */
const drawnOn = 244;

/** Ways to a ticket that few take, in days and by whom; people of their own, so that nobody else lives otherwise because of them. */
const ways: Record<string, readonly GivenDay[]> = {
  doto: [
    // An evening in the hall and online.
    [93, 'join', 741, 'newsletter'],
    [95, 'ticket', 741, 'advice', '0+1'],
    [101, 'join', 742],
    [101, 'ticket', 742, 'advice', '0+1'],
    [125, 'online', 741, 'advice'],
    [125, 'online', 742, 'advice'],
    // Two who go round the open factories.
    [388, 'ticket', 741, 'factory', '1'],
    [390, 'ticket', 742, 'factory', '2'],
    // A night in Tokyo: at a convenience store, with a code, without an account, in cash at the counter.
    [188, 'join', 743],
    [205, 'ticket', 743, 'night', '1', 'konbini'],
    [206, 'ticket_shop', 743, 'night', 'lawson'],
    [207, 'join', 744, 'newsletter'],
    [211, 'ticket', 744, 'night', '1', 'visa', 'HAJIMETE'],
    [214, 'guest', 751, 'night', '1', 'jcb'],
    [216, 'counter', 752, 'night', '1'],
    // A work trip: students apply, lots decide, who was drawn takes the place; the company that is visited pays.
    ...students.flatMap((who, at): GivenDay[] => [
      [226 + at, 'join', who],
      [226 + at, 'wait', who, 'trip'],
      [drawnOn + (at % 2), 'offer', who, 'trip'],
    ]),
    [228, 'host', 904, 'trip'],
    [251, 'bank', 0, '904:22000'],
    // A training of companies: by the places of a plan, and bought by people in the seats of others.
    [249, 'company_place', 903, 'training', '611'],
    [249, 'company_place', 903, 'training', '612'],
    [250, 'company_place', 903, 'training', '613'],
    [252, 'ticket', 601, 'training', '1', 'bank_transfer'],
    [254, 'bank', 0, 'ticket:601:training'],
    [253, 'ticket', 602, 'training', '1', 'visa'],
    [257, 'ticket', 603, 'training', '1', 'mastercard'],
    // The members’ festival, to which families come.
    [312, 'join', 747, 'newsletter'],
    [312, 'ticket', 747, 'members', '1+1', 'visa'],
    [318, 'join', 746],
    [319, 'ticket', 746, 'members', '2+2', 'konbini'],
    [321, 'ticket_shop', 746, 'members', 'seicomart'],
  ],
};

export const eventWaysOf = (slug: string): RecordedAct[] =>
  (ways[slug] ?? []).map(([day, act, who, ...words]) => ({ day, act, who, words }));
