import { AddStaff } from '@enishi/identity';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ListDeskConsents } from '../../actions/list-desk-consents.ts';
import { ReadOwnConsents } from '../../actions/read-own-consents.ts';
import { StopAtDesk } from '../../actions/stop-at-desk.ts';
import type { DeskStop } from '../../domain/desk-stop.ts';
import { opening, setCardStage } from './card-stage.ts';
import type { CardStage, Company } from './card-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: CardStage;
let elsewhere: CardStage;
let company: Company;
let by: string;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setCardStage(program, 'tomeru');
  elsewhere = await setCardStage(program, 'yosotomeru');
  company = await stage.company();
  by = await stage.inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'desk@tomeru.example.jp', role: 'staff', locale: 'ja' }),
  );
});

const asked: DeskStop = {
  channel: 'call',
  proof: 'called_back',
  askedBy: '',
  reason: '会社から何度も電話が来る',
};
const stop = (memberId: string, consentId: string, changes: Partial<DeskStop> = {}) =>
  stage.inside((tx) =>
    program.get(StopAtDesk).run(tx, { memberId, consentId, by }, { ...asked, ...changes }),
  );
const seen = (memberId: string) =>
  stage.inside((tx) => program.get(ListDeskConsents).run(tx, memberId, { accountId: by, role: 'staff' }));
const own = (memberId: string) =>
  stage.inside(async (tx) => {
    const page = { first: 50, after: null };
    return (await program.get(ReadOwnConsents).list(tx, memberId, page)).rows[0]!;
  });
const letters = async (email: string): Promise<string[]> => {
  await program.runReactions();
  const rows = await database.look<{ subject: string }>(
    `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
    [email],
  );
  return rows.map(({ subject }) => subject);
};
const stops = (consentId: string) =>
  database.look(
    'select channel, proof, asked_by, reason, stopped_by from talent.desk_stop where consent_id = $1',
    [consentId],
  );

describe('a consent that the desk stops on the person’s word', () => {
  it('is read by nobody from that commit on, and says on the person’s own page and in a mail how it ended', async () => {
    const { memberId, email } = await stage.member();
    const id = await stage.give(memberId, company.companyId);
    await stage.open(company, id);
    await letters(email);
    await stop(memberId, id, { askedBy: '長女の山田 春' });
    await expect(stage.open(company, id)).rejects.toThrow('CARD_NOT_FOUND');
    expect(await own(memberId)).toMatchObject({
      ...{ state: 'withdrawn', stopChannel: 'call', stopReason: asked.reason },
    });
    expect(await stops(id)).toEqual([
      {
        ...{ channel: 'call', proof: 'called_back', asked_by: '長女の山田 春', reason: asked.reason },
        stopped_by: 'desk@tomeru.example.jp',
      },
    ]);
    expect((await letters(email)).at(-1)).toMatch(/^【見本の会】ためし\d+商店に見せるのをやめました$/);
    // As after the person's own press, a company that has read it is asked to delete what it holds.
    expect(await letters(company.email)).toHaveLength(1);
  });

  it('is stopped once: whoever comes second is told so, and nobody is written to again', async () => {
    const { memberId, email } = await stage.member();
    const id = await stage.give(memberId, company.companyId);
    await stop(memberId, id);
    const before = (await letters(email)).length;
    await expect(stop(memberId, id, { reason: 'もう一度' })).rejects.toMatchObject({
      code: 'CONSENT_OVER',
      kind: 'conflict',
    });
    expect(await stops(id)).toMatchObject([{ reason: asked.reason }]);
    expect(await letters(email)).toHaveLength(before);
  });

  it('is stopped by one of two at the desk who press at once', async () => {
    const { memberId } = await stage.member();
    const id = await stage.give(memberId, company.companyId);
    const both = await Promise.allSettled([stop(memberId, id), stop(memberId, id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'CONSENT_OVER' },
    });
  });

  it('stays where no reason was written, and where it is somebody else’s', async () => {
    const [one, other] = [await stage.member(), await stage.member()];
    const id = await stage.give(one.memberId, company.companyId);
    await expect(stop(one.memberId, id, { reason: ' ' })).rejects.toThrow('STOP_REASON_MISSING');
    await expect(stop(other.memberId, id)).rejects.toThrow('CONSENT_NOT_FOUND');
    await stage.open(company, id);
    expect(await stops(id)).toEqual([]);
  });

  it('gives whoever has no address the letter to be printed, and writes no mail', async () => {
    const { memberId } = await stage.member();
    const id = await stage.give(memberId, company.companyId);
    const address = `${memberId}@paper.invalid`;
    await database.look('update membership.member set email = $2 where id = $1', [memberId, address]);
    await program.runReactions();
    const before = (await letters(address)).length;
    expect((await seen(memberId)).consents[0]).toMatchObject({ letter: null, stop: null });
    await stop(memberId, id, { channel: 'counter', proof: 'known' });
    const { paper, consents } = await seen(memberId);
    expect(paper).toBe(true);
    expect(consents[0]?.letter?.paragraphs[0]).toBe('山田　花子 様');
    expect(consents[0]?.letter?.paragraphs.join('\n')).toMatch(/窓口でお申し出をいただき、ためし\d+商店/);
    expect(await letters(address)).toHaveLength(before);
  });
});

describe('the desk’s page of a member’s consents', () => {
  it('writes down who looked, and is not there for a member of another community', async () => {
    const { memberId } = await stage.member();
    await stage.give(memberId, company.companyId);
    await seen(memberId);
    expect(
      await database.look(
        `select 1 from membership.access_log where $1 = any(member_ids) and account_id = $2 and reason = 'consents'`,
        [memberId, by],
      ),
    ).toHaveLength(1);
    const stranger = await elsewhere.member();
    await expect(seen(stranger.memberId)).rejects.toMatchObject({
      code: 'MEMBER_NOT_FOUND',
      kind: 'not_found',
    });
  });
});

describe('what is kept of a stop', () => {
  it('is in the copy of one’s data without who else asked, and loses its words with an erasure', async () => {
    const { memberId: subjectId, ...who } = await stage.member();
    const id = await stage.give(subjectId, company.companyId);
    await stop(subjectId, id, { askedBy: '長女の山田 春' });
    const person = { ...who, subjectId, name: '山田　花子' };
    const copy = await stage.inside((tx) => program.get(PersonalRecords).collect(tx, person));
    const row = copy.find(({ table }) => table === 'talent.desk_stop')?.rows[0];
    expect(row).toMatchObject({ reason: asked.reason });
    expect(row).not.toHaveProperty('asked_by');
    await stage.inside((tx) => program.get(PersonalRecords).erase(tx, person));
    expect(await stops(id)).toMatchObject([{ channel: 'call', asked_by: '', reason: '' }]);
  });
});
