import { tokyoDate } from '@enishi/kernel';
import { platformSchema } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import { newsletterWording } from '../domain/consent.ts';
import type { ConsentKind } from '../domain/consent.ts';
import { ExampleIdentity, wholeNotice } from '../example-identity.ts';
import { IdentityModule } from '../identity.module.ts';
import { identitySchema } from '../store/identity-schema.ts';
import { CurrentDocuments } from './current-documents.ts';
import { ListConsents } from './list-consents.ts';
import { PublishLegalDocument } from './publish-legal-document.ts';
import { PublishLegalNotice } from './publish-legal-notice.ts';
import { ReadLegalNoticeDraft } from './read-legal-notice-draft.ts';
import { ReadLegalNotice } from './read-legal-notice.ts';
import { RecordConsent } from './record-consent.ts';
import { SaveLegalNotice } from './save-legal-notice.ts';
import { WithdrawConsent } from './withdraw-consent.ts';

const schemas = [platformSchema, identitySchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [IdentityModule], schemas });
const identity = new ExampleIdentity(database, program);

beforeAll(() => identity.found());
beforeEach(() => program.clock.set(new Date('2026-04-01T03:00:00Z')));

describe('the notice under 特定商取引法', () => {
  const inDoto = <T>(work: Parameters<typeof program.transactions.inCommunity<T>>[1]) =>
    program.transactions.inCommunity(identity.doto, work);
  const save = (items: typeof wholeNotice, operatorKind: 'corporation' | 'individual' = 'corporation') =>
    inDoto((tx) => identity.get(SaveLegalNotice).run(tx, { items, operatorKind }));
  const publish = () => inDoto((tx) => identity.get(PublishLegalNotice).run(tx, null));
  const published = () => inDoto((tx) => identity.get(ReadLegalNotice).run(tx));
  const draft = () => inDoto((tx) => identity.get(ReadLegalNoticeDraft).run(tx));

  it('is not there until a whole one is published', async () => {
    expect(await published()).toBeNull();
    await expect(publish()).rejects.toMatchObject({ code: 'LEGAL_NOTICE_INCOMPLETE', facts: { count: 14 } });
    await save(wholeNotice.slice(1));
    expect((await draft()).missing).toEqual(['seller']);
    await expect(publish()).rejects.toMatchObject({
      code: 'LEGAL_NOTICE_INCOMPLETE',
      facts: { missing: 'seller', count: 1 },
    });
    expect(await published()).toBeNull();
  });

  it('is published in versions that nobody changes, not even as owner of the tables', async () => {
    await save(wholeNotice);
    expect(await publish()).toBe(1);
    await save([{ key: 'price', ja: '月額1,100円（税込）', en: '¥1,100 a month with tax' }]);
    expect((await published())?.items.find(({ key }) => key === 'price')?.body.ja).toBe('販売価格の内容');
    expect(await publish()).toBe(2);
    const notice = await published();
    expect(notice).toMatchObject({ version: 2, publishedAt: program.clock.now() });
    expect(notice?.items).toHaveLength(14);
    expect(notice?.items.find(({ key }) => key === 'price')?.body.ja).toBe('月額1,100円（税込）');
    await expect(database.look('update identity.legal_notice set version = 9')).rejects.toThrow(
      'never changed',
    );
    await expect(inDoto((tx) => tx.query('delete from identity.legal_notice'))).rejects.toThrow(
      'permission denied',
    );
  });

  it('of one community is not that of another', async () => {
    const elsewhere = await program.transactions.inCommunity(identity.oguni, (tx) =>
      identity.get(ReadLegalNotice).run(tx),
    );
    expect(elsewhere).toBeNull();
  });

  it('of an individual may be published without address and telephone', async () => {
    const items = wholeNotice.map((item) =>
      ['address', 'phone'].includes(item.key) ? { ...item, ja: '', en: '' } : item,
    );
    await save(items, 'individual');
    expect((await draft()).items.filter(({ required }) => !required).map(({ key }) => key)).toEqual([
      'address',
      'phone',
    ]);
    await publish();
    expect((await published())?.items.find(({ key }) => key === 'phone')?.body.ja).toBe(
      '請求があれば遅滞なく開示します。',
    );
  });
});

describe('terms and consents', () => {
  const give = (accountId: string, kind: ConsentKind, version: number) =>
    identity.inDoto((tx) =>
      identity
        .get(RecordConsent)
        .run(tx, { accountId, kind, version, locale: 'ja', channel: 'join', ip: '192.0.2.7' }),
    );
  const inForce = (accountId: string) =>
    identity.inDoto((tx) => identity.get(ListConsents).run(tx, accountId));
  const current = () => identity.inDoto((tx) => identity.get(CurrentDocuments).run(tx));

  it('take effect on their Tokyo day', async () => {
    expect(await current()).toEqual({ terms: null, privacy: null });
    await identity.publishDocuments('2026-04-01');
    await identity.publishDocuments('2026-05-01');
    program.clock.set(new Date('2026-04-30T14:59:59Z'));
    expect((await current()).terms).toMatchObject({ version: 1, effectiveOn: '2026-04-01' });
    program.clock.set(new Date('2026-04-30T15:00:00Z'));
    expect((await current()).terms).toMatchObject({ version: 2, effectiveOn: '2026-05-01' });
  });

  it('cannot be published with a blank', async () => {
    const blank = {
      kind: 'terms',
      effectiveOn: tokyoDate('2026-04-01'),
      title: { ja: '規約', en: 'Terms' },
      body: { ja: '本文', en: ' ' },
      publishedBy: null,
    } as const;
    const publishing = identity.inDoto((tx) => identity.get(PublishLegalDocument).run(tx, blank));
    await expect(publishing).rejects.toMatchObject({ code: 'LEGAL_DOCUMENT_INCOMPLETE' });
  });

  it('are agreed to in the version that is in effect, and in no other', async () => {
    const { accountId } = await identity.signIn('agree@example.jp');
    await expect(give(accountId, 'terms', 2)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'LEGAL_DOCUMENT_CHANGED',
      facts: { shown: 2, current: 1 },
    });
    await give(accountId, 'terms', 1);
    await give(accountId, 'terms', 1);
    expect(await inForce(accountId)).toEqual({ terms: 1, privacy: null, newsletter: false });
    program.clock.set(new Date('2026-05-02T03:00:00Z'));
    await expect(give(accountId, 'terms', 1)).rejects.toMatchObject({ code: 'LEGAL_DOCUMENT_CHANGED' });
    await give(accountId, 'terms', 2);
    expect(await inForce(accountId)).toMatchObject({ terms: 2 });
  });

  it('keep the words shown, when, where and how, and keep them after withdrawal', async () => {
    const { accountId } = await identity.signIn('news@example.jp');
    await give(accountId, 'newsletter', newsletterWording.version);
    expect((await inForce(accountId)).newsletter).toBe(true);
    const withdraw = () =>
      identity.inDoto((tx) =>
        identity.get(WithdrawConsent).run(tx, { accountId, kind: 'newsletter', channel: 'unsubscribe_link' }),
      );
    program.clock.advance(86_400_000);
    expect([await withdraw(), await withdraw()]).toEqual([true, false]);
    expect((await inForce(accountId)).newsletter).toBe(false);
    await give(accountId, 'newsletter', newsletterWording.version);
    const rows = await database.look(
      `select wording, locale, channel, ip, given_at, withdrawn_at, withdrawn_channel from identity.consent
       where account_id = $1 order by given_at`,
      [accountId],
    );
    expect(rows).toEqual([
      {
        wording: newsletterWording.ja,
        locale: 'ja',
        channel: 'join',
        ip: '192.0.2.7',
        given_at: new Date('2026-04-01T03:00:00Z'),
        withdrawn_at: new Date('2026-04-02T03:00:00Z'),
        withdrawn_channel: 'unsubscribe_link',
      },
      expect.objectContaining({ given_at: new Date('2026-04-02T03:00:00Z'), withdrawn_at: null }),
    ]);
  });
});
