import { says, scan } from './door-steps.ts';
import { GraphqlCaller } from './graphql-caller.ts';
import { publishEvent } from './published-event.ts';
import { somebody, type Visitor } from './visitor.ts';

/** The owner of 小国郷 in the demonstration. */
const neighbour = 'kono@example.jp';

/** What somebody of another community has on their phone: a ticket for an evening of its own, today, and its member card. */
export type CodesOfOthers = { ticket: string; card: string };

/** An evening of 小国郷, published by its own secretariat, and booked by somebody who joins there for that. */
export async function ticketOfOguni(guest: Visitor): Promise<CodesOfOthers> {
  const [desk, member, person] = [new GraphqlCaller('oguni'), new GraphqlCaller('oguni'), somebody()];
  await desk.signInAtDesk(neighbour);
  const eventId = await publishEvent(desk, { title: '小国の夜', inHours: [1], capacity: 10 });
  await guest.joinFree(person, '/oguni/join');
  await guest.go(`/oguni/events/${eventId}`);
  await guest.page.locator('select[name^="quantity-"]').first().selectOption('1');
  await guest.press('申し込む（無料）');
  await guest.see('お申し込みを承りました');
  const id = new URL(guest.page.url()).pathname.split('/').at(-1);
  await member.signInByMail(person.email);
  const { data } = await member.ask(
    'public',
    'query ($id: ID!) { ticketPurchase(id: $id) { tickets { code } } myMembership { card { qrPayload } } }',
    { id },
  );
  const { ticketPurchase, myMembership } = data as {
    ticketPurchase: { tickets: { code: string }[] };
    myMembership: { card: { qrPayload: string } };
  };
  return { ticket: ticketPurchase.tickets[0]?.code ?? '', card: myMembership.card.qrPayload };
}

/** At a door of this community both have a sentence of their own, with a network and without, and let nobody in. */
export async function isOfOthers(phone: Visitor, { ticket, card }: CodesOfOthers): Promise<void> {
  for (const offline of [false, true]) {
    await phone.context.setOffline(offline);
    await scan(phone, ticket);
    await phone.see('別の会のチケットです');
    await says(phone, 'other_community');
    await scan(phone, card);
    await phone.see('別の会の会員証です');
    expect(await phone.page.getByRole('button', { name: '確かめて、入れる' }).count()).toBe(0);
    await phone.picture(`door-other-community${offline ? '-offline' : ''}`);
  }
  await phone.context.setOffline(false);
  await phone.see('通信中');
}
