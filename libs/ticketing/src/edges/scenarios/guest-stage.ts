import { newId } from '@enishi/kernel';
import { HoldAsGuest } from '../../actions/guests/hold-as-guest.ts';
import { OpenGuestOrder } from '../../actions/guests/open-guest-order.ts';
import { OrderAsGuest } from '../../actions/guests/order-as-guest.ts';
import { ReadGuestOrder } from '../../actions/guests/read-guest-order.ts';
import { TakeGuestOrders } from '../../actions/guests/take-guest-orders.ts';
import type { GuestForm } from '../../domain/guest.ts';
import type { TicketMeans } from '../../domain/pay-way.ts';
import { enterMembers, exampleOrigin } from '../../example-sale.ts';
import type { RunningProgram } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { payPage } from './paying-stage.ts';
import type { setPayingStage } from './paying-stage.ts';

type Parts = {
  database: { look<Row>(sql: string, values?: unknown[]): Promise<Row[]> };
  program: RunningProgram & { runReactions(): Promise<number> };
};

/** People without an account, and what they order. */
export function setGuestStage(stage: ReturnType<typeof setPayingStage>, { database, program }: Parts) {
  const sato: GuestForm = {
    ...{ familyName: '佐藤', givenName: '一郎', familyKana: 'さとう', givenKana: 'いちろう' },
    ...{ email: 'Ichiro@Example.jp', phone: '０１５２（００）００００', privacyVersion: 0 },
  };
  const choose = async (
    eventId: string,
    form: Partial<GuestForm> = {},
    quantity = 1,
    {
      press = newId(),
      code = null,
      which = 0,
    }: { press?: string; code?: string | null; which?: number } = {},
  ) => {
    const date = (await stage.inside((tx) => program.get(SaleStore).dates(tx, eventId)))[which];
    const lines = [{ typeId: date!.types[0]!.id, quantity }];
    const wish = {
      occurrenceId: date!.id,
      lines,
      press,
      code,
      locale: 'ja' as const,
      form: { ...sato, ...form },
    };
    return program.transactions.inIdentity(stage.communityId(), (tx) =>
      program.get(HoldAsGuest).run(tx, wish),
    );
  };
  const read = (code: string, memberId: string | null = null) =>
    stage.inside((tx) => program.get(ReadGuestOrder).run(tx, code, memberId));
  const purchase = (code: string) => stage.inside((tx) => program.get(ReadGuestOrder).purchase(tx, code));
  const press = async (code: string, means: TicketMeans | null = null) => {
    const { disclosure } = await stage.inside((tx) => program.get(ReadGuestOrder).purchase(tx, code, means));
    const pressed = { fingerprint: disclosure?.fingerprint ?? '', means };
    await stage.inside((tx) => program.get(OrderAsGuest).run(tx, code, pressed, exampleOrigin));
    await program.runReactions();
  };
  const letters = (email: string) =>
    database.look<{ subject: string; url: string }>(
      `select letter->>'subject' subject, letter->'button'->>'url' url from platform.mail where recipient = $1 order by id`,
      [email],
    );
  /** Takes what was ordered under an address along as a member; answers with the member. */
  const take = async (email: string): Promise<string> => {
    const [member] = await enterMembers(program, stage.communityId(), [email]);
    await stage.inside((tx) => program.get(TakeGuestOrders).run(tx, member!));
    return member!;
  };
  /** From the choice to tickets that are paid by card. */
  const bought = async (eventId: string, email: string, quantity = 1, which = 0) => {
    const code = await choose(eventId, { email }, quantity, { which });
    await press(code);
    const { id, guest } = await stage.inside((tx) => program.get(OpenGuestOrder).run(tx, code));
    await payPage(await stage.page(id));
    await stage.catchUp();
    return { id, code, guest };
  };
  return { sato, choose, read, purchase, press, letters, take, bought };
}
