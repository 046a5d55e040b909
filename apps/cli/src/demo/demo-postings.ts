import { AddStaff } from '@enishi/identity';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Transactions } from '@enishi/platform';
import { ApplyForPosting, ReviewPosting, TurnPosting, WritePosting } from '@enishi/work';
import type { INestApplicationContext } from '@nestjs/common';
import { somebodyWrites } from './demo-articles.ts';
import type { DemoWorld, Founded } from './demo-world.ts';

type Form = Parameters<WritePosting['run']>[2]['form'];

const nothing = {
  ...{ payMinutes: 0, overtimeYen: 0, overtimeMinutes: 0, overtimeExcess: false, ageReason: null },
  way: 'on_site',
} as const;

/** What companies of the demonstration look for; the place is the community's first municipality. */
const demoPostings: readonly Omit<Form, 'area' | 'lastDay'>[] = [
  {
    ...nothing,
    ...{ title: '地元の麦で、地元の朝をつくる', contract: 'open_ended', places: 1, payUnit: 'month' },
    why: '「地元の麦で地元の朝をつくる」。町の外に出ていた小麦の価値を、町に残すための仕事です。',
    whoWith: '店長の森さん（この町の出身）と、3人のパン職人。朝市で会う農家さんも仲間です。',
    what: 'パンの開発と、通販の立ち上げを任せます。最初の90日は、朝の仕込みを覚えながら、農家さんを一緒に回ります。',
    growth: '製パンの技と、小さな商いを一つ立ち上げる力。先輩は3年目に自分の棚を持ちました。',
    ...{ payYen: 210_000, payMinutes: 160 * 60 },
    items: {
      ...{ duty_now: '製造・通販', duty_range: '当社業務全般', place_now: '本店', place_range: '変更なし' },
      ...{ trial: '3か月（条件は同じ）', hours: '5:00〜14:00', breaks: '60分', holidays: '日曜・月曜' },
      ...{ overtime: '月5時間ほど', insurance: '健康・厚生年金・労災・雇用', smoke: '屋内禁煙' },
      ...{ recruiter: '店長 森', pay_note: '通勤手当あり。末日締め、翌月15日払い' },
    },
  },
  {
    ...nothing,
    ...{ title: '宿の一年を写真で残す', contract: 'outsourcing', places: 2, payUnit: 'job', payYen: 60_000 },
    why: '季節ごとの湯けむりと台所を、次の代に伝えるため。写真は宿と町の両方の記録になります。',
    whoWith: '女将と、番頭の佐藤さん。料理長が朝の仕込みから案内します。',
    what: '季節に一度、宿に泊まって撮影し、30枚を選んで納めていただきます。',
    growth: 'なりわいの場を撮る経験。使った写真には、撮った方のお名前を添えます。',
    items: {
      ...{ duty_now: '撮影と、30枚の選定・納品', term: '納期は撮影から14日', place_now: '宿とその周辺' },
      ...{ recruiter: '番頭 佐藤', pay_note: '交通費は別に払います。納品の月の翌月末払い' },
    },
  },
];

/** Companies look for people: what may go up does, what waits for the community's number stays a draft, and somebody applies. */
export async function fillPostings({ api, founded }: DemoWorld): Promise<void> {
  for (const one of founded)
    await api.get(Transactions, { strict: false }).inIdentity(one.id, (tx) => fillFor(api, tx, one));
}

async function fillFor(api: INestApplicationContext, tx: Tx, { community }: Founded): Promise<void> {
  const [clerk] = await tx.query<{ companyId: string; accountId: string }>(
    `select a.company_id "companyId", a.account_id "accountId" from membership.company_admin a
       join membership.company c on c.id = a.company_id where a.community_id = $1 order by c.created_at, c.id limit 1`,
    [tx.community],
  );
  const [[staff], [area]] = [community.staff, community.municipalities];
  if (!clerk || !staff || !area) return;
  const by = await api.get(AddStaff, { strict: false }).run(tx, { ...staff, locale: 'ja' });
  const lastDay = addDays(tokyoDateOf(tx.now), 60);
  for (const posting of demoPostings) {
    const form = { ...posting, area: area.code, lastDay };
    const id = await api.get(WritePosting, { strict: false }).run(tx, clerk, { id: null, edition: 0, form });
    if (form.contract !== 'outsourcing' && !community.placementNumber) continue;
    const written = { clerk, postingId: id, texts: form };
    const edition = form.contract === 'outsourcing' ? 1 : await somebodyWrites(api, tx, written);
    await api.get(TurnPosting, { strict: false }).submit(tx, clerk, id);
    await api.get(ReviewPosting, { strict: false }).publish(tx, { id, edition, wage: null, by });
    if (form.contract === 'outsourcing') await somebodyApplies(api, tx, id);
  }
}

async function somebodyApplies(api: INestApplicationContext, tx: Tx, postingId: string): Promise<void> {
  const [member] = await tx.query<{ id: string }>(
    `select id from membership.member
      where community_id = $1 and left_on is null and merged_into is null and birth_date < '2000-01-01'
      order by number desc limit 1`,
    [tx.community],
  );
  if (!member) return;
  const applying = api.get(ApplyForPosting, { strict: false });
  const { wording } = await applying.offer(tx, postingId, member.id);
  const wish = {
    memberId: member.id,
    postingId,
    message: '山の宿を撮り続けています。',
    agreedTo: wording.ja,
  };
  await applying.run(tx, { ...wish, locale: 'ja' });
}
