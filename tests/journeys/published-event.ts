import { signInAtDesk } from './desk-staff.ts';
import { GraphqlCaller } from './graphql-caller.ts';
import type { Visitor } from './visitor.ts';

/** An event of one kind of ticket. `inHours`: from now until each of its dates begins; `capacity`: of each date; `price`: yen, tax included. */
export type PlannedEvent = {
  title: string;
  inHours: number[];
  capacity: number;
  payment?: 'card' | 'door';
  price?: number;
  mostPerPerson?: number;
};

/** The secretariat of 道東 without its pages: for stories that begin once an event is there. */
export async function deskOfDoto(staff: Visitor): Promise<GraphqlCaller> {
  await signInAtDesk(staff);
  const desk = new GraphqlCaller('doto');
  await desk.signInAs(staff);
  return desk;
}

export const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** Answers the id of the draft. */
export async function draftEvent(desk: GraphqlCaller, plan: PlannedEvent): Promise<string> {
  const { title, capacity, payment = 'door', price = 0, mostPerPerson = 2 } = plan;
  const words = {
    ...{ kind: 'gathering', titleJa: title, bodyJa: '集まります。', placeJa: '釧路市見本町1-2' },
  };
  const dates = plan.inHours.map((hours) => ({
    ...{ startsAt: inHours(hours), endsAt: inHours(hours + 2), saleUntil: inHours(hours), capacity },
  }));
  const type = { nameJa: '一般', price, discounted: false, mostPerPerson, capacity: null };
  const sale = { dates, payment, cancelling: [], together: null, types: [type] };
  const saved = await tell(
    desk,
    'mutation ($words: EventWordsInput!, $sale: EventSaleInput) { saveEvent(words: $words, sale: $sale) }',
    { words, sale },
  );
  return String(saved['saveEvent']);
}

export async function putOnSite(desk: GraphqlCaller, id: string): Promise<void> {
  await tell(desk, 'mutation ($id: ID!) { publishEvent(id: $id) }', { id });
}

export async function publishEvent(desk: GraphqlCaller, plan: PlannedEvent): Promise<string> {
  const id = await draftEvent(desk, plan);
  await putOnSite(desk, id);
  return id;
}

/** At the desk; throws where it is refused. */
export async function tell(
  desk: GraphqlCaller,
  mutation: string,
  variables: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const { data, errors } = await desk.ask('desk', mutation, variables);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}
