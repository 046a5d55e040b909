import { factoryVisits } from './demo-factory.ts';
import { cost, ticket, usually } from './demo-event.ts';
import type { DemoEvent } from './demo-event.ts';
import { members, training, trip } from './demo-member-events.ts';

/** No more than the standard terms for tours allow (標準旅行業約款). */
const onTours = [
  { from: 20, percent: 20 },
  { from: 7, percent: 30 },
  { from: 1, percent: 40 },
  { from: 0, percent: 50 },
];

const night: DemoEvent = {
  words: {
    kind: 'gathering',
    titleJa: '道東マッチングナイト東京',
    titleEn: 'Doto matching night, Tokyo',
    bodyJa:
      '東京で道東の仲間と会う夜です。地元の会社の方も来ます。\n\n## 当日の流れ\n\n- 18時30分 受付\n- 19時 道東のいま（3人のお話）\n- 19時40分 交流',
    bodyEn: 'An evening in Tokyo with people and companies from eastern Hokkaido.',
    placeJa: '清澄白河の集会所（東京都江東区）',
    placeEn: 'Meeting hall in Kiyosumi-Shirakawa, Koto, Tokyo',
    area: null,
  },
  ...{ capacity: 60, begins: 18.5, hours: 3, travel: null },
  types: [ticket('一般', 'General', 3_000)],
  cancelling: usually,
  ways: { konbini: { days: 3, stopDays: 2 } },
  promo: { code: 'HAJIMETE', yen: 500, most: 20 },
  costs: {
    venue: cost('マッチングナイトの会場', 44_000, 'venue'),
    journey: cost('スタッフの旅費', 61_200, 'travel'),
  },
};

const little: DemoEvent = {
  words: {
    kind: 'gathering',
    titleJa: 'リトル交流会 札幌',
    titleEn: 'Little meet-up, Sapporo',
    bodyJa: '札幌に住む道東好きの、少人数の集まりです。おひとりでも、初めてでもどうぞ。',
    bodyEn:
      'A small gathering of friends of eastern Hokkaido who live in Sapporo. Come alone, come for the first time.',
    placeJa: '札幌市内の喫茶店',
    placeEn: 'A café in Sapporo',
    area: null,
  },
  ...{ capacity: 40, begins: 14, hours: 2, travel: null },
  types: [ticket('お茶代こみ', 'With tea', 1_000)],
  cancelling: usually,
  costs: { venue: cost('交流会の貸切料', 15_000, 'venue') },
};

const woodwork: DemoEvent = {
  words: {
    kind: 'workshop',
    titleJa: '津別 木工ものづくり体験',
    titleEn: 'Woodwork in Tsubetsu',
    bodyJa: '津別の木で、毎日使う器をひとつ作ります。道具はこちらで用意します。',
    bodyEn: 'Make a bowl for every day out of Tsubetsu wood. Tools are provided.',
    placeJa: '津別町の木工所',
    placeEn: 'A wood workshop in Tsubetsu',
    area: '01544',
  },
  ...{ capacity: 10, begins: 10, hours: 5, travel: null },
  types: [ticket('体験', 'Workshop', 6_600)],
  cancelling: usually,
  costs: {
    teacher: cost('木工の講師料', 30_000, 'outsourcing'),
    wood: cost('木工の材料', 12_400, 'administration'),
  },
};

const field: DemoEvent = {
  words: {
    kind: 'workshop',
    titleJa: '芽室 畑のしごと体験',
    titleEn: 'A working day on a farm in Memuro',
    bodyJa: '農家さんと一緒に、その日の畑のしごとをします。汚れてもよい服と長靴でお越しください。',
    bodyEn:
      'Do the day’s work in the field with a farmer. Please come in boots and clothes that may get dirty.',
    placeJa: '芽室町の畑',
    placeEn: 'A field in Memuro',
    area: '01637',
  },
  ...{ capacity: 15, begins: 9, hours: 4, travel: null },
  types: [ticket('体験', 'Day in the field', 3_300)],
  cancelling: usually,
  costs: {},
};

const advice: DemoEvent = {
  words: {
    kind: 'talk',
    titleJa: '移住相談の夕べ 釧路×弟子屈',
    titleEn: 'Moving to Kushiro or Teshikaga: an evening of questions',
    bodyJa:
      '移ってきた人と役場の担当の方が、住まいと仕事の質問に答えます。会場でもオンラインでも、聞くだけでもかまいません。',
    bodyEn:
      'People who moved here and the town office answer questions about homes and work, in the hall and online.',
    placeJa: '釧路市の交流館',
    placeEn: 'Community house in Kushiro',
    area: '01206',
  },
  ...{ capacity: 100, begins: 19, hours: 1.5, travel: null },
  types: [
    ticket('会場で参加', 'At the venue', 0, { discounted: false }),
    ticket('オンラインで参加', 'Online', 0, { discounted: false, online: true, places: 100 }),
  ],
  cancelling: usually,
  costs: {},
};

const lake: DemoEvent = {
  words: {
    kind: 'tour',
    titleJa: '屈斜路湖 湖畔の仕事旅 1泊2日',
    titleEn: 'Working trip to Lake Kussharo, two days',
    bodyJa: '湖のほとりの宿で働く人の一日に入り、夜は焚き火を囲みます。貸切バスと1泊3食つきです。',
    bodyEn:
      'Share a working day at a lakeside inn and an evening by the fire. With coach, one night and three meals.',
    placeJa: '釧路駅前に集合',
    placeEn: 'Meeting in front of Kushiro station',
    area: '01665',
  },
  ...{ capacity: 12, begins: 9, hours: 31 },
  types: [ticket('1泊2日', 'Two days', 38_500)],
  cancelling: onTours,
  travel: {
    ...{ transport: true, lodging: true },
    agency: {
      name: '屈斜路デモ旅行社',
      registeredAs: 'regional',
      registration: '北海道知事登録旅行業 地域-999号（デモ）',
      manager: '本間 さち',
      termsUrl: 'https://example.jp/terms/lake',
    },
    itinerary: [
      { day: 1, time: '09:00', ja: '釧路駅前から貸切バスで出発', en: 'Coach leaves Kushiro station' },
      { day: 1, time: '13:00', ja: '宿のしごと体験', en: 'Work at the inn' },
      { day: 2, time: '15:30', ja: '釧路駅前に帰着', en: 'Back at Kushiro station' },
    ],
  },
  costs: {
    coach: cost('貸切バス', 132_000, 'outsourcing'),
    inn: cost('宿泊と食事', 156_000, 'outsourcing'),
  },
};

const factory: DemoEvent = {
  words: {
    kind: 'festival',
    titleJa: '道東オープンファクトリー',
    titleEn: 'Open factories of eastern Hokkaido',
    bodyJa:
      '2日間、ふだんは入れない工房や工場がひらきます。45分ずつ、作る人の話を聞きながら回れます。見学先ごとに枠を選んでください。',
    bodyEn: 'For two days workshops open their doors: visits of 45 minutes with the people who make things.',
    placeJa: '釧路市・弟子屈町・津別町・芽室町の工房',
    placeEn: 'Workshops in Kushiro, Teshikaga, Tsubetsu and Memuro',
    area: null,
  },
  ...{ capacity: 8, begins: 10, hours: 6, travel: null },
  types: [ticket('見学', 'Visit', 0, { discounted: false })],
  cancelling: usually,
  visits: factoryVisits,
  costs: {},
};

const briefing: DemoEvent = {
  words: {
    kind: 'talk',
    titleJa: 'しごとコンビニ説明会',
    titleEn: 'About short jobs in the valley',
    bodyJa: '2、3時間からできる里のしごとの説明会です。その場で登録もできます。',
    bodyEn: 'About jobs of two or three hours in the valley. You can register on the spot.',
    placeJa: '里の集会所（ホール）',
    placeEn: 'Village hall',
    area: '43423',
  },
  ...{ capacity: 20, begins: 10, hours: 1.5, travel: null },
  types: [ticket('参加', 'Seat', 0, { discounted: false })],
  cancelling: usually,
  costs: {},
};

const school: DemoEvent = {
  words: {
    kind: 'workshop',
    titleJa: '里の起業塾 公開講座',
    titleEn: 'Starting a business in the valley, open lecture',
    bodyJa: '里で店を始めた人に、お金と人と場所の話を聞きます。',
    bodyEn: 'People who opened shops in the valley talk about money, people and places.',
    placeJa: '里の学び舎',
    placeEn: 'The valley’s school house',
    area: '43423',
  },
  ...{ capacity: 24, begins: 18, hours: 2, travel: null },
  types: [ticket('受講', 'Seat', 5_500)],
  cancelling: usually,
  costs: { teacher: cost('起業塾の講師料', 33_000, 'outsourcing') },
};

const startup: DemoEvent = {
  words: {
    kind: 'course',
    titleJa: '黒川 起業塾 全6回',
    titleEn: 'Kurokawa start-up school, six evenings',
    bodyJa:
      '里で仕事を始めたい方のための、少人数の講座です。隔週で6回、思いを事業の計画にして、最後に町の方の前で発表します。1枚のチケットで、すべての回に参加できます。',
    bodyEn:
      'A small course for people who want to start something of their own in the valley: six evenings, every other week, from an idea to a plan that you present at the end.',
    placeJa: '里の学び舎',
    placeEn: 'The valley’s school house',
    area: '43423',
  },
  ...{ capacity: 8, begins: 18.5, hours: 2, travel: null },
  types: [ticket('受講料（全6回）', 'All six evenings', 55_000)],
  cancelling: usually,
  course: {
    ...{ daysApart: 14, asks: 4 },
    sessions: [
      { titleJa: '思いを形に', titleEn: 'From an idea' },
      { titleJa: '里のお客さん', titleEn: 'Who would come' },
      { titleJa: 'お金の計画', titleEn: 'A plan for the money' },
      { titleJa: '先輩のお店をたずねる', titleEn: 'A visit to a shop' },
      { titleJa: '伝える', titleEn: 'Telling others' },
      { titleJa: '発表会', titleEn: 'Presentation' },
    ],
  },
  costs: { teacher: cost('黒川 起業塾の講師料', 180_000, 'outsourcing') },
};

/** The same once more at another time, under a name that tells it apart. */
const once = (event: DemoEvent, ja: string, en: string): DemoEvent => ({
  ...event,
  words: {
    ...event.words,
    titleJa: `${event.words.titleJa} ${ja}`,
    titleEn: `${event.words.titleEn}, ${en}`,
  },
});

/** Events of a demonstration community by the word that the record names them with. */
export const demoEvents: Record<string, Readonly<Record<string, DemoEvent>>> = {
  doto: {
    little: once(little, '第1回', 'first time'),
    woodwork: once(woodwork, '第1回', 'first time'),
    advice: once(advice, '第1回', 'first time'),
    field,
    night,
    lake,
    woodwork_next: once(woodwork, '第2回', 'second time'),
    little_next: once(little, '第2回', 'second time'),
    advice_next: once(advice, '第2回', 'second time'),
    factory,
    trip,
    training,
    members,
  },
  oguni: {
    briefing: once(briefing, '第1回', 'first time'),
    school,
    briefing_next: once(briefing, '第2回', 'second time'),
    startup,
  },
};
