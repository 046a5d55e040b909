import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { GraphqlCaller } from './graphql-caller.ts';
import { payByCard } from './paying.ts';
import { draftEvent, inHours, publishEvent, putOnSite, tell } from './published-event.ts';
import { ringSchedule } from './ring-schedule.ts';
import { lookInto } from './stack-database.ts';
import { somebody, type Visitor } from './visitor.ts';

type Arrive = (device?: 'phone' | 'desktop') => Promise<Visitor>;

const titled = (what: string) => `${what} ${somebody().email.slice(0, 8)}`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Nobody can have the places of an event, or those of its date `at`, or they are free again. */
async function keepPlaces(eventId: string, kept: boolean, at?: number): Promise<void> {
  await lookInto(
    `UPDATE ticketing.place SET hold_id = CASE WHEN $2 THEN gen_random_uuid() END,
            held_until = CASE WHEN $2 THEN timestamptz '2100-01-01' END
      WHERE ticket_id IS NULL AND quota_id IN (SELECT f.quota_id FROM ticketing.offering f JOIN (
        SELECT id, row_number() OVER (ORDER BY starts_at) - 1 place FROM ticketing.occurrence WHERE event_id = $1) o
          ON o.id = f.occurrence_id WHERE $3::int IS NULL OR o.place = $3)`,
    [eventId, kept, at ?? null],
  );
}

/** On the page of a waiting list: for either date. */
async function waitForBoth(fan: Visitor, eventId: string): Promise<void> {
  await fan.go(`/doto/events/${eventId}/waiting`);
  await fan.see('いずれか1日をご案内します');
  for (const date of await fan.page.locator('input[name^="date-"]').all()) await date.check();
  await fan.picture('waiting-any-date');
  await fan.press('キャンセル待ちに並ぶ');
  await fan.page.waitForURL(/me\/waiting/);
}

const stateOf = async (eventId: string): Promise<string[]> =>
  (
    await lookInto<{ state: string }>(
      'SELECT state FROM ticketing.waiting_entry WHERE event_id = $1 ORDER BY joined_at',
      [eventId],
    )
  ).map(({ state }) => state);

/** Two wait for either of two dates; the place is turned down from the letter by the one, without signing in, and on their page by the other, each in one press. */
export async function turnOffersDown(arrive: Arrive, desk: GraphqlCaller): Promise<void> {
  const [first, second, title] = [somebody(), somebody(), titled('どちらの日でも')];
  const eventId = await publishEvent(desk, { title, inHours: [720, 888], capacity: 1 });
  await keepPlaces(eventId, true);
  const [fan, next, stranger] = [await arrive(), await arrive(), await arrive()];
  await fan.joinFree(first);
  await waitForBoth(fan, eventId);
  await fan.see('1番目にお待ちです');
  const entry = new URL(fan.page.url()).pathname;
  await next.joinFree(second);
  await waitForBoth(next, eventId);
  await next.see('2番目にお待ちです');
  await next.picture('waiting-any-date-place');

  await keepPlaces(eventId, false, 1);
  await ringSchedule('ticketing.pass_on_places');
  const letter = await fan.mail.next(first.email, /席が空きました/);
  const link = /https?:\S+\/offers\/\S+/.exec(letter.text)?.[0] ?? '';
  // As a scanner does that looks into letters before their reader.
  for (const method of ['HEAD', 'GET', 'GET']) expect((await fetch(link, { method })).status).toBe(200);
  expect(await stateOf(eventId)).toEqual(['offered', 'waiting']);
  await stranger.open(link);
  await stranger.see('今回のご案内を見送りますか');
  await stranger.picture('offer-to-decline');
  expect(await stranger.reads()).not.toContain(first.familyName);
  await stranger.press('今回は見送る');
  await stranger.see('今回のご案内を見送りました');
  await stranger.picture('offer-declined');
  await stranger.open(link.replace('/doto/', '/doto/en/'));
  await stranger.see('You have turned the offer down');
  await stranger.open(`${link.slice(0, -4)}AAAA`);
  await stranger.see('このリンクは使えません');
  await stranger.picture('offer-unknown');
  await fan.go(entry);
  await fan.see('今回のご案内を見送りました');

  await ringSchedule('ticketing.pass_on_places');
  await next.mail.next(second.email, /席が空きました/);
  await next.go('/doto/me/tickets');
  await next.press(title);
  await next.press('今回は見送る');
  await next.see('今回のご案内を見送りました');
  expect(await stateOf(eventId)).toEqual(['declined', 'declined']);
  expect([...fan.faults, ...next.faults, ...stranger.faults]).toEqual([]);
}

/** Members of a plan come first: they book while everybody else reads from when on they can, and then they can too. */
export async function opensInSteps(arrive: Arrive, desk: GraphqlCaller): Promise<void> {
  const eventId = await draftEvent(desk, { title: titled('会員先行'), inHours: [720], capacity: 5 });
  const openings = [
    { planKey: null, opensAt: inHours(48) },
    { planKey: 'ind_standard', opensAt: inHours(24) },
  ];
  const asked =
    'mutation ($id: ID!, $openings: [OpeningInput!]!) { setSaleOpenings(eventId: $id, openings: $openings) }';
  await tell(desk, asked, { id: eventId, openings });
  await putOnSite(desk, eventId);
  const [fan, payer] = [await arrive(), await arrive()];
  await fan.joinFree(somebody());
  await payer.joinFree(somebody());
  await payByCard(payer);
  const choices = (visitor: Visitor) => visitor.page.locator('select[name^="quantity-"]').count();
  for (const visitor of [fan, payer]) {
    await visitor.go(`/doto/events/${eventId}`);
    await visitor.see('から申し込めます');
    expect(await choices(visitor)).toBe(0);
  }
  await payer.picture('opening-before-plan');
  // The first of the two times has come.
  await lookInto(
    `UPDATE ticketing.sale_opening SET opens_at = now() - interval '1 minute' WHERE event_id = $1 AND plan_key = 'ind_standard'`,
    [eventId],
  );
  await fan.reload();
  await fan.see('から申し込めます');
  expect(await choices(fan)).toBe(0);
  await fan.picture('opening-not-yet');
  await bookOne(payer, eventId);
  await lookInto(
    `UPDATE ticketing.sale_opening SET opens_at = now() - interval '1 minute' WHERE event_id = $1`,
    [eventId],
  );
  await bookOne(fan, eventId);
  expect([...fan.faults, ...payer.faults]).toEqual([]);
}

async function bookOne(visitor: Visitor, eventId: string): Promise<void> {
  await visitor.go(`/doto/events/${eventId}`);
  await visitor.page.locator('select[name^="quantity-"]').first().selectOption('1');
  await visitor.press('申し込む（無料）');
  await visitor.see('お申し込みを承りました');
}

type Drawn = {
  seed: string;
  commitment: string;
  results: { id: string; drawn: number; size: number; state: string }[];
};

/** Two pairs and three places: one pair has two of them, the other none, and anybody can draw again. */
export async function lotteryWithLosers(arrive: Arrive, desk: GraphqlCaller): Promise<void> {
  const [title, people] = [titled('二組の抽選'), [somebody(), somebody()]];
  const eventId = await draftEvent(desk, { title, inHours: [720], capacity: 3 });
  const lottery = { opensAt: inHours(-1), closesAt: inHours(24), offerHours: 24 };
  const asked = 'mutation ($id: ID!, $lottery: LotteryInput) { setLottery(eventId: $id, lottery: $lottery) }';
  await tell(desk, asked, { id: eventId, lottery });
  await putOnSite(desk, eventId);
  const read =
    'query ($id: ID!) { eventLottery(eventId: $id) { seed commitment results { id drawn size state } } }';
  const published = async () =>
    (await new GraphqlCaller('doto').ask('public', read, { id: eventId })).data?.['eventLottery'] as Drawn;
  const before = await published();
  expect(before).toMatchObject({ seed: null, results: [] });

  const pairs: { fan: Visitor; email: string; entry: string }[] = [];
  for (const person of people) {
    const fan = await arrive();
    await fan.joinFree(person);
    await fan.go(`/doto/events/${eventId}/lottery`);
    await fan.page.locator('select[name^="quantity-"]').first().selectOption('2');
    await fan.press('抽選に申し込む');
    await fan.page.waitForURL(/me\/waiting/);
    pairs.push({ fan, email: person.email, entry: new URL(fan.page.url()).pathname });
  }
  await lookInto('UPDATE ticketing.lottery SET closes_at = now() WHERE event_id = $1', [eventId]);
  await ringSchedule('ticketing.draw_lotteries');

  for (let tries = 0; !(await published()).seed && tries < 100; tries += 1) await pause(200);
  const loserHas = (drawn: Drawn) => drawn.results.find(({ state }) => state === 'waiting')?.id;
  const drawn = await published();
  expect([drawn.commitment, sha256(drawn.seed)]).toEqual([before.commitment, before.commitment]);
  const lots = drawn.results.map(({ id }) => sha256(`${drawn.seed}:${id}`));
  expect(lots).toEqual([...lots].sort());
  expect(drawn.results.map(({ drawn: at, size, state }) => [at, size, state])).toEqual([
    ...[
      [1, 2, 'offered'],
      [2, 2, 'waiting'],
    ],
  ]);
  const loser = pairs.find(({ entry }) => entry.endsWith(String(loserHas(drawn))))!;
  const winner = pairs.find((pair) => pair !== loser)!;
  const told = await loser.fan.mail.next(loser.email, /抽選の結果（今回は席をご用意できませんでした）/);
  expect(told.text).toContain('いま1番目');
  await winner.fan.mail.next(winner.email, /当選のお知らせ/);
  await loser.fan.go(loser.entry);
  await loser.fan.see('1番目にお待ちです');
  await loser.fan.picture('lottery-lost');
  await loser.fan.press('抽選の結果を見る');
  await loser.fan.see(drawn.seed);
  await loser.fan.see('2番目・2名 · キャンセル待ち · あなた');
  await loser.fan.picture('lottery-lost-results');
  expect(pairs.flatMap(({ fan }) => fan.faults)).toEqual([]);
}
