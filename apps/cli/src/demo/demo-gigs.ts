import { AddStaff } from '@enishi/identity';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Transactions } from '@enishi/platform';
import { ListTalentChoices } from '@enishi/talent';
import { AskForHelp, CutGigs, CutSeries, OfferGig, PublishGigs, TakeGig } from '@enishi/work';

import { keepDemoTemplates, sayDemoSeasons } from './demo-remake.ts';
import type { DemoWorld, Founded } from './demo-world.ts';
import { gigInsurances, gigKinds } from './work/gig-kinds.ts';

/** So many days have each kind of work, one after the other; nobody could take everything of one day. */
const [daysOfWork, kindsADay] = [3, 4];
/** The first kind is cut by its template, for every day of a week. */
const daysOfSeries = 7;
/** The company asked so many days before its gigs are on the board. */
const askedBefore = 3 * 86_400_000;
const justification = '労働局の発表で、この地域の最低賃金を上回ることを確かめました。';

/**
 * A company asks for help at the turn of the season; the desk keeps templates, cuts it by them into gigs of all twelve kinds for the days to come, and somebody takes the first. Companies say when they
 * are busy. Where the community may place people, a company employs somebody for a morning.
 */
export async function fillGigBoard(world: DemoWorld): Promise<void> {
  const { api, clock, founded } = world;
  for (const one of founded) {
    const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      api.get(Transactions, { strict: false }).inIdentity(one.id, work);
    const now = clock.now();
    clock.set(new Date(now.getTime() - askedBefore));
    const asked = await inside((tx) => ask(world, tx, one));
    clock.set(now);
    if (!asked) continue;
    await inside((tx) => cut(world, tx, asked));
    await inside((tx) => sayDemoSeasons(api, tx));
    if (one.community.placementNumber) await inside((tx) => employ(world, tx, asked));
  }
}

/** What a company asked for, the area in which it is, and who cuts it. */
type Asked = { id: string; by: string; area: string; firstDay: TokyoDate };

/** Null where there is no company. */
async function ask({ api }: DemoWorld, tx: Tx, { community }: Founded): Promise<Asked | null> {
  const [company] = await tx.query<{ id: string }>(
    'select id from membership.company where community_id = $1 order by created_at, id limit 1',
    [tx.community],
  );
  const [[staff], [area]] = [community.staff, community.municipalities];
  if (!company || !staff || !area) return null;
  const by = await api.get(AddStaff, { strict: false }).run(tx, { ...staff, locale: 'ja' });
  const firstDay = addDays(tokyoDateOf(tx.now), 10);
  const help = {
    ...{
      title: '繁忙期の客室と売店の準備',
      what: '客室の準備、朝食会場の準備、返礼品の箱詰めをお願いします。',
    },
    ...{ hours: 40, place: '本館', contact: 'フロント', fromDay: firstDay, toDay: addDays(firstDay, 14) },
  };
  const asker = { companyId: company.id, accountId: by };
  const id = await api.get(AskForHelp, { strict: false }).atDesk(tx, asker, help);
  return { id, by, area: area.code, firstDay };
}

async function cut({ api }: DemoWorld, tx: Tx, { id, by, area, firstDay }: Asked): Promise<void> {
  const { skills } = await api.get(ListTalentChoices, { strict: false }).run(tx);
  const skillOf = (name: string): string => skills.find(({ nameJa }) => nameJa === name)?.id ?? '';
  const [first, ...others] = gigKinds;
  const templates = await keepDemoTemplates(api, tx, { skillOf, by });
  const lastDay = addDays(firstDay, daysOfSeries - 1);
  const made = await api.get(CutSeries, { strict: false }).run(
    tx,
    { id, templateId: templates.get(first!.key) ?? '' },
    {
      ...{
        firstDay,
        lastDay,
        weekdays: [0, 1, 2, 3, 4, 5, 6],
        skipsHolidays: false,
        times: first!.from,
        area,
      },
      ...{ place: '本館の玄関', places: first!.places, reward: first!.reward, substituteAfter: null },
    },
    by,
  );
  for (const [at, { title, steps, skill, from, to, reward, places, beginnerOk }] of others.entries()) {
    const form = {
      ...{ title, steps, from, to, reward, places, beginnerOk, skillId: skillOf(skill), area },
      ...{ place: '本館の玄関', firstDay: addDays(firstDay, Math.floor((at + 1) / kindsADay)) },
      ...{ days: daysOfWork, minutes: null },
    };
    await api.get(CutGigs, { strict: false }).run(tx, { id, form, by });
  }
  const [insurance] = gigInsurances;
  const signs = { found: [], reason: '' };
  await api.get(PublishGigs, { strict: false }).run(tx, { id, justification, signs, insurance, by });
  await somebodyTakes({ api }, tx, made[0]!);
}

/** Gigs of 雇用: a breakfast room needs hands, and the company itself employs whoever comes. */
async function employ({ api }: DemoWorld, tx: Tx, { id, by, area, firstDay }: Asked): Promise<void> {
  const { skills } = await api.get(ListTalentChoices, { strict: false }).run(tx);
  const kind = gigKinds.find(({ key }) => key === 'breakfast')!;
  const { title, steps, places, from, to } = kind;
  const form = {
    ...{ title: `${title}（雇用）`, steps, places, from, to, beginnerOk: true, area, place: '本館の厨房口' },
    ...{ skillId: skills.find(({ nameJa }) => nameJa === kind.skill)?.id ?? '', reward: 0, minutes: null },
    ...{ firstDay: addDays(firstDay, 1), days: 2 },
    // What a desk has looked up as the minimum wage is made up here, as the wage is.
    employment: { hourly: 1_300, breakMinutes: 0, dangers: [], wageFigure: 1_100, ownWork: true },
  };
  const [gigId] = await api.get(CutGigs, { strict: false }).run(tx, { id, form, by });
  await api.get(PublishGigs, { strict: false }).run(tx, { id, justification, signs: null, by });
  await somebodyTakes({ api }, tx, gigId!);
}

/** Who joined first, of those who are of age on every list. */
async function somebodyTakes({ api }: Pick<DemoWorld, 'api'>, tx: Tx, gigId: string): Promise<void> {
  const [member] = await tx.query<{ id: string }>(
    `select id from membership.member
      where community_id = $1 and left_on is null and merged_into is null and birth_date < '2000-01-01'
      order by number limit 1`,
    [tx.community],
  );
  if (!member) return;
  const [memberId, locale] = [member.id, 'ja' as const];
  const { consent } = await api.get(OfferGig, { strict: false }).run(tx, gigId, { memberId, locale });
  const wish = { memberId, gigId, agreed: true, agreedTo: consent?.[locale] ?? null, locale };
  await api.get(TakeGig, { strict: false }).run(tx, wish);
}
