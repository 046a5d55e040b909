import { cost, ticket, usually } from './demo-event.ts';
import type { DemoEvent } from './demo-event.ts';

/** A work trip: young people visit a company and learn why people work there; free for students, paid for by the host. */
export const trip: DemoEvent = {
  words: {
    kind: 'work_trip',
    titleJa: 'しごと旅 企業取材',
    titleEn: 'Work trip: ask a company why',
    bodyJa:
      '学生が会社をたずね、働く人に「なぜ、ここで」を取材する一日です。参加費はかかりません。多くの方に来ていただくため、参加される方は抽選で決まります。\n\n## 一日の流れ\n\n- 10時 会社に集合\n- 10時30分 現場を見る、話を聞く\n- 14時 聞いたことをまとめる',
    bodyEn:
      'Students spend a day with a company and ask the people there why they work here. Free; places are drawn by lot.',
    placeJa: '網走市の設計事務所',
    placeEn: 'An architects’ office in Abashiri',
    area: null,
  },
  ...{ capacity: 8, begins: 10, hours: 5, travel: null },
  types: [ticket('学生', 'Student', 0, { discounted: false })],
  cancelling: usually,
  lottery: { days: 18, offerHours: 72 },
  costs: { journey: cost('しごと旅のスタッフの旅費', 18_400, 'travel') },
};

/** Companies of a region train their newcomers together: by the places of their plans, or bought by their people. */
export const training: DemoEvent = {
  words: {
    kind: 'workshop',
    titleJa: '企業合同研修「若手1年目の会」',
    titleEn: 'First-year people of all companies: a day of training',
    bodyJa:
      '会社のなかでは少ない同期を、道東じゅうから集める一日です。仕事の進め方、聞き方、休み方を、同じ1年目の仲間と学びます。法人会員の会社の方が対象です。',
    bodyEn: 'A day on which newcomers of member companies meet those who began when they did.',
    placeJa: '釧路市の交流館',
    placeEn: 'Community house in Kushiro',
    area: '01206',
  },
  ...{ capacity: 30, begins: 13, hours: 4, travel: null },
  types: [ticket('1席', 'Seat', 5_500, { discounted: false, audience: { to: 'companies', planKeys: [] } })],
  cancelling: usually,
  ways: { transfer: { days: 5, stopDays: 3 } },
  companies: {
    ...{ kind: 'tickets_training', position: 0, places: 8, mostPerCompany: 5 },
    daysBefore: 7,
    hour: 18,
  },
  costs: { teacher: cost('若手1年目の会の講師料', 55_000, 'outsourcing') },
};

/** The yearly festival of the members, to which they bring their children. */
export const members: DemoEvent = {
  words: {
    kind: 'festival',
    titleJa: '年次祭典 みちのひがし祭',
    titleEn: 'The members’ yearly festival',
    bodyJa:
      '一年に一度、会員みんなで集まる日です。一年の報告、食べもの、音楽。会員の方が対象で、15歳以下の方は、会員である保護者の方といっしょに無料でお入りいただけます。',
    bodyEn:
      'Once a year all members meet: a report, food and music. For members; children up to fifteen come free with a member.',
    placeJa: '釧路市の港の広場',
    placeEn: 'The harbour square in Kushiro',
    area: '01206',
  },
  ...{ capacity: 200, begins: 11, hours: 6, travel: null },
  types: [
    ticket('会員', 'Member', 1_000, { discounted: false, audience: { to: 'members', planKeys: [] } }),
    ticket('15歳以下（保護者と一緒）', 'Up to 15, with a guardian', 0, {
      ...{ discounted: false, audience: { to: 'members', planKeys: [] } },
    }),
  ],
  cancelling: usually,
  ways: { konbini: { days: 3, stopDays: 2 } },
  costs: { venue: cost('年次祭典の会場と設営', 98_000, 'venue') },
};
