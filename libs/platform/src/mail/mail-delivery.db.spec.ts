import { newId } from '@enishi/kernel';
import { useMailCatcher, useProgram, useTestDatabase } from '@enishi/testing';

import { Config } from '../config/config.ts';
import { platformSchema } from '../store/platform-schema.ts';
import { MailDelivery } from './mail-delivery.ts';
import { Mailbox } from './mailbox.ts';
import type { MailFrom } from './mailbox.ts';

describe('a mail', () => {
  const database = useTestDatabase(platformSchema);
  const catcher = useMailCatcher();
  const program = useProgram(database, {
    ...{ modules: [], schemas: [platformSchema] },
    settings: () => catcher.settings(),
  });
  const communityId = newId();
  const senders = { senderOf: () => Promise.resolve({ name: '見本の会', contact: 'kai@example.jp' }) };
  const occurred = { id: newId(), communityId, at: new Date() };

  const post = async (
    to: string,
    more: { about?: string; last?: boolean; from?: MailFrom } = {},
  ): Promise<string> => {
    const words = {
      subject: 'お知らせ',
      paragraphs: ['本文'],
      button: { label: '開く', url: 'http://secret' },
    };
    await program.transactions.inCommunity(communityId, (tx) =>
      program.get(Mailbox).post(tx, { to, locale: 'ja', kind: 'transactional', ...words, ...more }),
    );
    const [row] = await database.look<{ id: string }>(
      'select id from platform.mail order by id desc limit 1',
    );
    return row!.id;
  };
  const deliver = (mailId: string): Promise<void> =>
    new MailDelivery(program.get(Config), program.transactions, senders).send({ mailId }, occurred);
  const kept = async (id: string) =>
    (await database.look('select state, recipient, letter from platform.mail where id = $1', [id]))[0];
  const told = () =>
    database.look(`select payload from platform.outbox where event = 'platform.mail_refused' order by id`);

  it('leaves once, and keeps its subject alone', async () => {
    const id = await post('mio@example.jp', { about: 'gift:1:1' });
    await deliver(id);
    await deliver(id);
    expect(catcher.mailbox('mio@example.jp')).toHaveLength(1);
    expect(await kept(id)).toEqual({
      ...{ state: 'sent', recipient: 'mio@example.jp', letter: { subject: 'お知らせ' } },
    });
    expect(await told()).toEqual([]);
  });

  it('that is an announcement lets mail programs stop it with one press; one’s own affair has no such button', async () => {
    const stopUrl = 'http://localhost:3000/doto/gigs/stop/GM1.code';
    await program.transactions.inCommunity(communityId, (tx) =>
      program.get(Mailbox).post(tx, {
        ...{ to: 'news@example.jp', locale: 'ja', kind: 'announcement', stopUrl },
        ...{ subject: '新しいしごと', paragraphs: ['本文'] },
      }),
    );
    const [row] = await database.look<{ id: string }>(
      'select id from platform.mail order by id desc limit 1',
    );
    await deliver(row!.id);
    expect(catcher.mailbox('news@example.jp')[0]?.headers).toMatchObject({
      'list-unsubscribe': `<${stopUrl}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
    expect(await kept(row!.id)).toMatchObject({ letter: { subject: '新しいしごと' } });
    await deliver(await post('own@example.jp'));
    expect(catcher.mailbox('own@example.jp')[0]?.headers).not.toHaveProperty('list-unsubscribe');
  });

  it('comes from an address that passes answers on, where there is one, and from the community otherwise', async () => {
    const from = { name: 'ためし商店', address: 'talk-doto-x@talk.example.jp' };
    await deliver(await post('nagisa@example.jp', { from }));
    await deliver(await post('nagisa@example.jp'));
    const [relayed, own] = catcher.mailbox('nagisa@example.jp').map(({ headers }) => headers);
    expect([relayed!['from'], relayed!['reply-to']]).toEqual([
      expect.stringContaining('<talk-doto-x@talk.example.jp>'),
      'talk-doto-x@talk.example.jp',
    ]);
    expect([own!['from'], own!['reply-to']]).toEqual([
      expect.stringContaining('<no-reply@enishi.example.jp>'),
      'kai@example.jp',
    ]);
  });

  it('that the mail server refuses for good is not tried again; what it was about is told once', async () => {
    catcher.unknown.add('gone@example.jp');
    const id = await post('gone@example.jp', { about: 'gift:2:1', last: true });
    await deliver(id);
    catcher.unknown.clear();
    await deliver(id);
    expect(catcher.mailbox('gone@example.jp')).toEqual([]);
    expect(await kept(id)).toEqual({ state: 'refused', recipient: '', letter: { subject: 'お知らせ' } });
    expect(await told()).toEqual([{ payload: { mailId: id, to: null, about: 'gift:2:1' } }]);
  });

  it('tells the address that was refused, whatever the mail was about', async () => {
    catcher.unknown.add('moved@example.jp');
    const id = await post('moved@example.jp');
    await deliver(id);
    catcher.unknown.clear();
    expect(await told()).toContainEqual({ payload: { mailId: id, to: 'moved@example.jp', about: null } });
  });

  it('waits, whole, while the mail server cannot be reached', async () => {
    const id = await post('ren@example.jp');
    const nowhere = Object.assign(Object.create(Config.prototype) as Config, program.get(Config));
    Object.defineProperty(nowhere, 'smtpUrl', { value: 'smtp://127.0.0.1:1' });
    const unreachable = new MailDelivery(nowhere, program.transactions, senders);
    await expect(unreachable.send({ mailId: id }, occurred)).rejects.toMatchObject({
      code: 'MAIL_SERVER_UNAVAILABLE',
    });
    expect(await kept(id)).toMatchObject({ state: 'waiting', letter: { button: { label: '開く' } } });
  });
});
