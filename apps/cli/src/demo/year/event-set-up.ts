import type { DemoEvent } from '../demo-event.ts';
import { asDesk } from './demo-act.ts';
import type { Scene } from './demo-act.ts';
import { hour } from './event-scene.ts';

const day = 24 * hour;

/** An event that was just saved, by its id, and when its date begins. */
type Planned = { readonly id: string; readonly event: DemoEvent; readonly startsAt: Date };

/** What an event says before it is on the site: that places are drawn by lot, kept for companies, and cheaper by a code. */
export async function setsEventUp(scene: Scene, planned: Planned): Promise<void> {
  const { lottery, companies, promo } = planned.event;
  if (lottery) await drawsByLot(scene, planned.id, lottery);
  if (companies)
    await asDesk(
      scene,
      `mutation ($id: ID!, $terms: CompanyTermsInput) { saveCompanyTerms(eventId: $id, terms: $terms) }`,
      { id: planned.id, terms: companies },
    );
  if (promo) await makesCode(scene, planned, promo);
}

/** Where it takes place online, once it is on the site; nobody's address. */
export async function opensRoom(scene: Scene, { id, event }: Planned): Promise<void> {
  if (!event.types.some(({ online }) => online)) return;
  const room = { url: `https://meet.example.jp/${id.slice(0, 8)}`, hoursBefore: 2 };
  await asDesk(
    scene,
    'mutation ($id: ID!, $room: OnlineRoomInput!) { setOnlineRoom(eventId: $id, room: $room) }',
    { id, room: { ...room, notesJa: '開始の15分前から入れます。', notesEn: 'Open 15 minutes before.' } },
  );
}

async function drawsByLot(
  scene: Scene,
  id: string,
  { days, offerHours }: NonNullable<DemoEvent['lottery']>,
): Promise<void> {
  const opensAt = scene.world.clock.now();
  const closesAt = new Date(opensAt.getTime() + days * day);
  await asDesk(
    scene,
    'mutation ($id: ID!, $lottery: LotteryInput) { setLottery(eventId: $id, lottery: $lottery) }',
    { id, lottery: { opensAt, closesAt, offerHours } },
  );
}

async function makesCode(
  scene: Scene,
  { id, startsAt }: Planned,
  { code, yen, most }: NonNullable<DemoEvent['promo']>,
): Promise<void> {
  const limits = { from: scene.world.clock.now(), until: startsAt, most, mostPerPerson: 1 };
  await asDesk(
    scene,
    'mutation ($id: ID!, $promo: PromoCodeInput!) { makePromoCode(eventId: $id, promo: $promo) }',
    { id, promo: { ...limits, code, kind: 'yen', amount: yen, positions: [] } },
  );
}
