import { AddStaff } from '@enishi/identity';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Transactions } from '@enishi/platform';
import { ListTalentChoices } from '@enishi/talent';
import { AskForHelp, CutGigs, PublishGigs, TakeGig } from '@enishi/work';
import type { INestApplicationContext } from '@nestjs/common';
import type { DemoWorld, Founded } from './demo-world.ts';
import { gigKinds } from './work/gig-kinds.ts';

/** So many days have each kind of work, one after the other; nobody could take everything of one day. */
const [daysOfWork, kindsADay] = [3, 4];

/** A company asks for help at the turn of the season; the desk cuts it into gigs of all twelve kinds for the days to come, and somebody takes the first. */
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
  for (const [at, { title, steps, skill, from, to, reward, places, beginnerOk }] of gigKinds.entries()) {
    const skillId = skills.find(({ nameJa }) => nameJa === skill)?.id ?? skills[0]?.id;
    if (!skillId) return;
    const form = {
      ...{ title, steps, from, to, reward, places, beginnerOk, skillId, area, place: '本館の玄関' },
      ...{ firstDay: addDays(firstDay, Math.floor(at / kindsADay)), days: daysOfWork, minutes: null },
    };
    made.push(...(await api.get(CutGigs, { strict: false }).run(tx, { id, form, by })));
  }
  const justification = '労働局の発表で、この地域の最低賃金を上回ることを確かめました。';
  await api
    .get(PublishGigs, { strict: false })
    .run(tx, { id, justification, signs: { found: [], reason: '' }, by });
  const [member] = await tx.query<{ id: string }>(
    `select id from membership.member
      where community_id = $1 and left_on is null and merged_into is null and birth_date < '2000-01-01'
      order by number limit 1`,
    [tx.community],
  );
  const wish = { gigId: made[0]!, agreed: true, locale: 'ja' as const };
  if (member) await api.get(TakeGig, { strict: false }).run(tx, { ...wish, memberId: member.id });
}
