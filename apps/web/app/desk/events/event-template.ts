import type { EventKind } from '../../gql/desk/graphql.ts';
import { fieldsOfSteps } from './cancel-steps.ts';
import { fieldsOfWay } from './way-form.ts';

type Template = {
  readonly begins: string;
  readonly ends: string;
  readonly capacity: number;
  readonly types: readonly { ja: string; en: string; price: number; most: number }[];
  readonly steps?: readonly { from: number; percent: number }[];
};

/** Free until eight days before, half until the day before, all of it on the day. */
const usualSteps = [
  { from: 7, percent: 50 },
  { from: 0, percent: 100 },
];

/** As much as the standard terms of travel allow of a tour with a night (標準旅行業約款 別表第一). */
const travelSteps = [
  { from: 20, percent: 20 },
  { from: 7, percent: 30 },
  { from: 1, percent: 40 },
  { from: 0, percent: 50 },
];

/** What an event of a kind usually is: the editor begins with it, and everything may be typed over. */
const templates: Record<EventKind, Template> = {
  gathering: {
    ...{ begins: '18:30', ends: '20:30', capacity: 40 },
    types: [{ ja: '参加チケット', en: 'Ticket', price: 2_000, most: 4 }],
  },
  talk: {
    ...{ begins: '19:00', ends: '21:00', capacity: 60 },
    types: [{ ja: '受講チケット', en: 'Ticket', price: 1_500, most: 4 }],
  },
  workshop: {
    ...{ begins: '10:00', ends: '12:30', capacity: 12 },
    types: [
      { ja: 'おとな', en: 'Adult', price: 3_500, most: 4 },
      { ja: 'こども（小学生まで）', en: 'Child (up to 12)', price: 1_000, most: 4 },
    ],
  },
  course: {
    ...{ begins: '18:30', ends: '20:30', capacity: 20 },
    types: [{ ja: '受講料（全回）', en: 'All sessions', price: 12_000, most: 2 }],
  },
  festival: {
    ...{ begins: '10:00', ends: '16:00', capacity: 300 },
    types: [{ ja: '入場チケット', en: 'Admission', price: 0, most: 6 }],
  },
  tour: {
    ...{ begins: '09:00', ends: '16:00', capacity: 16, steps: travelSteps },
    types: [{ ja: '参加費', en: 'Tour', price: 30_000, most: 4 }],
  },
  work_trip: {
    ...{ begins: '13:00', ends: '16:00', capacity: 15 },
    types: [
      { ja: '学生（高校・大学など）', en: 'Student', price: 0, most: 4 },
      { ja: '社会人', en: 'Adult', price: 2_000, most: 2 },
    ],
  },
};

/** The fields of the editor for a new event of a kind. */
export function fieldsOfTemplate(kind: EventKind): Record<string, string> {
  const { begins, ends, capacity, types, steps: own = usualSteps } = templates[kind];
  const rows = types.flatMap(({ ja, en, price, most }, at) => [
    [`type-${at}-nameJa`, ja],
    [`type-${at}-nameEn`, en],
    [`type-${at}-price`, String(price)],
    [`type-${at}-mostPerPerson`, String(most)],
    [`type-${at}-discounted`, 'on'],
  ]);
  const steps = fieldsOfSteps(own);
  const date = { 'date-0-begins': begins, 'date-0-ends': ends, 'date-0-capacity': String(capacity) };
  return {
    kind,
    ...date,
    ...fieldsOfWay('konbini', null),
    ...fieldsOfWay('transfer', null),
    ...steps,
    ...Object.fromEntries(rows),
  };
}
