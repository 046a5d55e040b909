import { newId, tokyoDateOf } from '@enishi/kernel';
import { mailRefused } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CountLateGifts } from '../../actions/count-late-gifts.ts';
import { FindGift } from '../../actions/find-gift.ts';
import { GiftsOf } from '../../actions/gifts-of.ts';
import { OrderGift } from '../../actions/order-gift.ts';
import { ReceiveGift } from '../../actions/receive-gift.ts';
import { ReviewGift } from '../../actions/review-gift.ts';
import { SendGiftAgain } from '../../actions/send-gift-again.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const origin = { communitySlug: 'doto', locale: 'ja', ip: null, userAgent: null } as const;
const [misspelt, right] = ['sakura@exmaple.com', 'sakura@example.com'];

describe('a gift whose mail cannot be delivered', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setMembershipStage({ database, sandbox, program });
  const { inside } = stage;

  /** Three months, paid, and mailed today to that address. */
  const gift = async (recipientEmail: string) => {
    const giver = await stage.member();
    const id = newId();
    const wish = {
      ...{
        planKey: 'ind_standard',
        months: 3,
        giverName: 'なおき',
        recipientName: '小林 さくら',
        message: '',
      },
      ...{ recipientEmail, sendOn: tokyoDateOf(program.clock.now()) },
    };
    await inside(async (tx) => {
      const { fingerprint } = (await program.get(ReviewGift).run(tx, giver.id, wish)).disclosure;
      await program.get(OrderGift).run(tx, giver.id, { ...wish, id, fingerprint }, origin);
    });
    await program.runReactions();
    const [row] = await database.look<{ url: string }>(
      `select a.session_url url from billing.checkout_attempt a join membership.gift g on g.attempt_id = a.id where g.id = $1`,
      [id],
    );
    await pay(row!.url);
    await stage.catchUp();
    return { id, giver };
  };
  const given = (giverId: string, id: string) => inside((tx) => program.get(GiftsOf).one(tx, giverId, id));
  const late = () => inside((tx) => program.get(CountLateGifts).run(tx));
  /** What the worker tells of the newest mail to that address when the mail server refuses it for good. */
  const refuse = async (address: string): Promise<void> => {
    const [mail] = await database.look<{ mailId: string; to: string; about: string }>(
      `select id "mailId", recipient "to", letter->>'about' about from platform.mail where recipient = $1 order by id desc limit 1`,
      [address],
    );
    await inside((tx) => tx.emit(mailRefused, mail!));
    await program.runReactions();
  };

  it('is told to its giver once, who sends it elsewhere; the older code is dead, and nobody is asked again', async () => {
    const { id, giver } = await gift(misspelt);
    const before = await given(giver.id, id);
    expect([before.gift.bouncedAt, await late()]).toEqual([null, 0]);
    await refuse(misspelt);
    await refuse(misspelt);
    expect((await given(giver.id, id)).gift.bouncedAt).not.toBeNull();
    expect(
      (await stage.letters(giver.email)).filter((subject) => /届きませんでした/.test(subject)),
    ).toHaveLength(1);
    expect((await stage.story(giver.id)).filter((kind) => kind === 'gift_bounced')).toHaveLength(1);
    expect(await late()).toBe(1);

    const wish = { recipientEmail: right, sendOn: tokyoDateOf(program.clock.now()) };
    await inside((tx) => program.get(SendGiftAgain).asGiver(tx, giver.id, id, wish));
    await program.runReactions();
    const after = await given(giver.id, id);
    expect(after.gift).toMatchObject({ state: 'sent', recipientEmail: right, bouncedAt: null });
    expect([after.code === before.code, await late()]).toEqual([false, 0]);
    await expect(inside((tx) => program.get(FindGift).run(tx, before.code!))).rejects.toMatchObject({
      kind: 'not_found',
    });
  });

  it('is nobody’s matter any more once it was received, or sent elsewhere', async () => {
    const { id, giver } = await gift('ren@example.com');
    const friend = await stage.member();
    const { code } = await given(giver.id, id);
    await inside((tx) => program.get(ReceiveGift).run(tx, friend.id, code!));
    await refuse('ren@example.com');
    const other = await gift(misspelt);
    const wish = { recipientEmail: right, sendOn: tokyoDateOf(program.clock.now()) };
    await inside((tx) => program.get(SendGiftAgain).asGiver(tx, other.giver.id, other.id, wish));
    await refuse(misspelt);
    for (const { giver: each, id: one } of [{ giver, id }, other]) {
      expect((await given(each.id, one)).gift.bouncedAt).toBeNull();
      expect(await stage.story(each.id)).not.toContain('gift_bounced');
    }
  });
});
