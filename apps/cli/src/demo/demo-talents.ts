import { AddStaff } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { Transactions } from '@enishi/platform';
import {
  AskTalent,
  KeepSkills,
  OfferSharedCard,
  ReadOwnRecord,
  SaveCareers,
  SaveOwnNeeds,
  SaveOwnRecord,
  ShareCard,
} from '@enishi/talent';
import { AnswerCrew } from '@enishi/ticketing';
import type { INestApplicationContext } from '@nestjs/common';
import type { DemoWorld, Founded } from './demo-world.ts';

/** What people help with in a region of farms, inns, events and small workshops, in plain words. */
const demoSkills = [
  ...['受付 / Reception', '配膳 / Serving', '皿洗い / Washing up', 'ベッドメイク / Making beds'],
  ...['客室の掃除 / Cleaning rooms', '草刈り / Cutting grass', '野菜の収穫 / Harvesting vegetables'],
  ...['牛の世話 / Looking after cows', '魚の箱詰め / Packing fish', '薪割り / Splitting wood'],
  ...['雪かき / Shovelling snow', '車の運転 / Driving', '荷物の運搬 / Carrying', '会場の設営 / Setting up'],
  ...['音響と照明 / Sound and light', '司会 / Hosting', '講師 / Teaching', '写真 / Photography'],
  ...['動画の編集 / Editing video', '文章を書く / Writing', 'チラシのデザイン / Designing leaflets'],
  ...['SNSの発信 / Social media', 'ウェブサイトの更新 / Web pages', '会計の手伝い / Bookkeeping'],
  ...['英語の通訳 / Interpreting English', '子どもの見守り / Looking after children'],
  ...['自然のガイド / Guiding in nature', '料理 / Cooking', 'レジ / At the till', '聞き取り / Interviews'],
  ...['品出し / Stocking shelves', '箱詰め / Packing', '封入と宛名貼り / Filling envelopes'],
  ...['データ入力 / Typing in data', '観光案内 / Telling visitors the way'],
].join('\n');

/** The skills that members choose from. */
export const keepDemoSkills = (app: INestApplicationContext, tx: Tx): Promise<void> =>
  app.get(KeepSkills, { strict: false }).run(tx, demoSkills);

const abouts = ['週末なら動けます。', '以前、宿で働いていました。', '人前で話すのが好きです。', '', '', ''];
const mostRecords = 12;
const roles = ['staff', 'speaker', 'volunteer'] as const;
const styles = ['on_site', 'remote', 'weekends', 'short_stay', 'few_hours', 'weekday_evenings'] as const;
const lasting = { employer: '', until: '', sideJob: null, shown: true, keptFrom: true };
/** What people work as beside each other. */
const careers = [
  { ...lasting, kind: 'main' as const, what: '会社員（経理）', field: '食品', since: '2012' },
  { ...lasting, kind: 'own' as const, what: '週末は革職人', field: 'ものづくり', since: '2019' },
  { ...lasting, kind: 'second' as const, what: 'ウェブ記事の執筆', field: '観光', since: '2021' },
];

/**
 * Some members write a record and let the secretariat read it, and two in three show companies a card without their name where those search at all; three
 * are asked to take part in the next event, and two say that they will.
 */
export async function fillTalentBank({ api, founded }: DemoWorld): Promise<void> {
  for (const one of founded) await fillFor(api, one);
}

async function fillFor(api: INestApplicationContext, { id, community }: Founded): Promise<void> {
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    api.get(Transactions, { strict: false }).inIdentity(id, work);
  const members = await inside((tx) =>
    tx.query<{ id: string }>(
      `select id from membership.member
        where community_id = $1 and left_on is null and merged_into is null and birth_date < '2000-01-01'
        order by number limit $2`,
      [tx.community, mostRecords],
    ),
  );
  const records: { memberId: string; recordId: string }[] = [];
  for (const [at, { id: memberId }] of members.entries())
    records.push({ memberId, recordId: await inside((tx) => write(api, tx, memberId, at)) });
  if (community.placementNumber)
    for (const { memberId } of records.filter((_, at) => at % 3 !== 2))
      await inside((tx) => showToCompanies(api, tx, memberId));
  const next = await inside((tx) => nextDate(tx));
  const [staff] = community.staff;
  if (!next || !staff) return;
  const by = await inside((tx) => api.get(AddStaff, { strict: false }).run(tx, { ...staff, locale: 'ja' }));
  for (const [at, role] of roles.entries()) {
    const one = records[at];
    if (!one) return;
    const form = {
      role,
      startsAt: next.startsAt,
      endsAt: next.endsAt,
      note: '',
      fee: role === 'speaker' ? 10_000 : null,
    };
    const crewId = await inside((tx) =>
      api.get(AskTalent, { strict: false }).run(tx, { id: one.recordId, ...next, form, by }),
    );
    const yes = { id: crewId, answer: 'accept', named: true } as const;
    if (at < 2) await inside((tx) => api.get(AnswerCrew, { strict: false }).run(tx, one.memberId, yes));
  }
}

/** What somebody ticks, by their place in line: never all the same, and never two by chance. */
async function write(api: INestApplicationContext, tx: Tx, memberId: string, at: number): Promise<string> {
  const own = await api.get(ReadOwnRecord, { strict: false }).run(tx, memberId);
  const { skills, areas } = own.choices;
  const form = {
    skillIds: [0, 7, 13].flatMap((step) => skills[(at * 3 + step) % skills.length]?.id ?? []),
    areas: areas.filter((_, index) => index % 3 === at % 3),
    slots: [15 + (at % 3), 18 + (at % 3), at % 15],
    roles: roles.filter((_, index) => index !== (at + 1) % 3),
    styles: styles.filter((_, index) => index % 3 === at % 3),
    about: abouts[at % abouts.length] ?? '',
  };
  const agreedTo = own.offer.wording.ja;
  await api.get(SaveOwnRecord, { strict: false }).run(tx, { memberId, form, agreedTo, locale: 'ja' });
  await api.get(SaveCareers, { strict: false }).run(tx, memberId, careers.slice(at % 2, 1 + (at % 3)));
  if (at % 4 === 1) await askForHelp(api, tx, memberId);
  return (await api.get(ReadOwnRecord, { strict: false }).run(tx, memberId)).record!.id;
}

/** The secretariat may read what they need to live here, to arrange something. */
async function askForHelp(api: INestApplicationContext, tx: Tx, memberId: string): Promise<void> {
  const needs = api.get(SaveOwnNeeds, { strict: false });
  const { wording } = await needs.own(tx, memberId);
  const form = {
    needs: ['ride', 'housing'] as const,
    note: '駅から会場まで、送っていただけると助かります。',
  };
  const agreedTo = wording.secretariat.ja;
  await needs.run(tx, { memberId, form, reader: 'secretariat', agreedTo, locale: 'ja' });
}

/** As they press who have read what they agree to. */
async function showToCompanies(api: INestApplicationContext, tx: Tx, memberId: string): Promise<void> {
  const { wording } = await api.get(OfferSharedCard, { strict: false }).run(tx, memberId);
  const wish = { memberId, withAbout: false, agreedTo: wording.ja, locale: 'ja' as const };
  await api.get(ShareCard, { strict: false }).run(tx, wish);
}

async function nextDate(
  tx: Tx,
): Promise<{ eventId: string; occurrenceId: string; startsAt: Date; endsAt: Date } | undefined> {
  const [date] = await tx.query<{ eventId: string; occurrenceId: string; startsAt: Date; endsAt: Date }>(
    `select e.id "eventId", o.id "occurrenceId", o.starts_at "startsAt", o.ends_at "endsAt"
       from ticketing.event e join ticketing.occurrence o on o.event_id = e.id
      where e.community_id = $1 and e.state = 'published' and o.called_off_at is null and o.starts_at > $2
        and o.ends_at - o.starts_at <= interval '16 hours'
      order by o.starts_at, o.id limit 1`,
    [tx.community, tx.now],
  );
  return date;
}
