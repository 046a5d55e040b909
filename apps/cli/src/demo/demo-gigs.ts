import { AddStaff } from '@enishi/identity';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Transactions } from '@enishi/platform';
import { ListTalentChoices } from '@enishi/talent';
import { AskForHelp, CutGigs, PublishGigs, TakeGig } from '@enishi/work';
import type { INestApplicationContext } from '@nestjs/common';
import type { DemoWorld, Founded } from './demo-world.ts';

/** What is done for how much; `skill` as the list of the demonstration calls it. */
const demoGigs = [
  {
    ...{
      title: '旅館のシーツ交換',
      skill: 'ベッドメイク',
      from: '09:30',
      to: '12:00',
      reward: 3000,
      places: 2,
    },
    steps: '使ったシーツを外して袋に入れる\n新しいシーツを張る\n枕カバーを替える\n忘れ物がないか見る',
  },
  {
    ...{ title: '朝食会場の配膳準備', skill: '配膳', from: '15:00', to: '17:00', reward: 2400, places: 1 },
    steps: '食器を数えて並べる\n卓に箸と湯のみを置く\n献立の札を立てる',
  },
  {
    ...{ title: '返礼品の箱詰め', skill: '魚の箱詰め', from: '13:00', to: '16:00', reward: 3600, places: 3 },
    steps: '箱を組み立てる\n品物と送り状を合わせる\n緩衝材を入れて封をする',
  },
];

/** A company asks for help at the turn of the season; the desk cuts it into gigs for the days to come, and somebody takes the first. */
export async function fillGigBoard({ api, founded }: DemoWorld): Promise<void> {
  for (const one of founded)
    await api.get(Transactions, { strict: false }).inIdentity(one.id, (tx) => fillFor(api, tx, one));
}

async function fillFor(api: INestApplicationContext, tx: Tx, { community }: Founded): Promise<void> {
  const [company] = await tx.query<{ id: string }>(
    'select id from membership.company where community_id = $1 order by created_at, id limit 1',
    [tx.community],
  );
  const [staff] = community.staff;
  const { skills, areas } = await api.get(ListTalentChoices, { strict: false }).run(tx);
  const [area] = areas;
  if (!company || !staff || !area) return;
  const by = await api.get(AddStaff, { strict: false }).run(tx, { ...staff, locale: 'ja' });
  const firstDay = addDays(tokyoDateOf(tx.now), 7);
  const help = {
    ...{
      title: '繁忙期の客室と売店の準備',
      what: '客室の準備、朝食会場の準備、返礼品の箱詰めをお願いします。',
    },
    ...{ hours: 40, place: '本館', contact: 'フロント', fromDay: firstDay, toDay: addDays(firstDay, 14) },
  };
  const asker = { companyId: company.id, accountId: by };
  const id = await api.get(AskForHelp, { strict: false }).atDesk(tx, asker, help);
  const made: string[] = [];
  for (const { skill, ...gig } of demoGigs) {
    const skillId = skills.find(({ nameJa }) => nameJa === skill)?.id ?? skills[0]?.id;
    if (!skillId) return;
    const form = {
      ...gig,
      skillId,
      area,
      place: '本館の玄関',
      firstDay,
      days: 3,
      beginnerOk: true,
      minutes: null,
    };
    made.push(...(await api.get(CutGigs, { strict: false }).run(tx, { id, form, by })));
  }
  const justification = '労働局の発表で、この地域の最低賃金を上回ることを確かめました。';
  await api.get(PublishGigs, { strict: false }).run(tx, { id, justification, by });
  const [member] = await tx.query<{ id: string }>(
    `select id from membership.member
      where community_id = $1 and left_on is null and merged_into is null and birth_date < '2000-01-01'
      order by number limit 1`,
    [tx.community],
  );
  const wish = { gigId: made[0]!, agreed: true, locale: 'ja' as const };
  if (member) await api.get(TakeGig, { strict: false }).run(tx, { ...wish, memberId: member.id });
}
