import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { AskWhilePaying } from '../../actions/ask-while-paying.ts';
import { BillingModule } from '../../billing.module.ts';
import { billingSchemas, pay, setStage } from './billing-stage.ts';

describe('a first payment', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });

  it('goes from order to paid subscription, books and receipt without any webhook', async () => {
    const subject = stage.member();
    const page = await stage.openPage(subject);
    expect((await pay(page.url)).status).toBe(303);
    program.clock.advance(3_000);
    expect((await stage.attempt(subject, page.id)).state).toBe('open');
    await program.runReactions();
    expect(await stage.attempt(subject, page.id)).toMatchObject({
      state: 'paid',
      moneyMoved: true,
      url: null,
    });
    expect(await database.look(`select status, amount from billing.subscription`)).toEqual([
      { status: 'active', amount: 1100 },
    ]);
    expect(await database.look(`select amount, fee, net, state from billing.payment`)).toEqual([
      { amount: 1100, fee: 39, net: 1061, state: 'paid' },
    ]);
    const [receipt] = await database.look(
      `select serial, amount, tax_inside, addressee, registration_number from billing.receipt`,
    );
    expect(receipt).toEqual({
      serial: 1,
      amount: 1100,
      tax_inside: 100,
      addressee: '佐藤 花子',
      registration_number: 'T9999999999999',
    });
  });

  it('shows the plan by both names on the page, whichever language the page speaks', async () => {
    for (const locale of ['ja', 'en'] as const) {
      const { url } = await stage.openPage(stage.member(), { locale });
      const page = await (await fetch(url)).text();
      expect(page).toContain(`<html lang="${locale}"`);
      expect(page).toContain('スタンダード会員 / Standard member');
    }
    expect(await database.look(`select distinct offer_name from billing.payment`)).toEqual([
      { offer_name: 'スタンダード会員' },
    ]);
  });

  it('is seen although the window was closed and no webhook came, once the person looks at any page of theirs', async () => {
    const subject = stage.member();
    const page = await stage.openPage(subject);
    await pay(page.url);
    program.clock.advance(3_000);
    const look = () =>
      program.transactions.inCommunity(stage.communityId, (tx) =>
        program.get(AskWhilePaying).run(tx, subject),
      );
    await look();
    expect(await program.runReactions()).toBeGreaterThan(0);
    const state = () => database.look(`select state from billing.checkout_attempt where id = $1`, [page.id]);
    expect(await state()).toEqual([{ state: 'paid' }]);
    program.clock.advance(3_000);
    await look();
    expect(await program.runReactions()).toBe(0);
  });
});
