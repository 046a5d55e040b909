import { AddStaff, EnsureAccounts } from '@enishi/identity';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { AskForCopy } from '../../actions/ask-for-copy.ts';
import { GatherCopy } from '../../actions/gather-copy.ts';
import { HandOutCopy } from '../../actions/hand-out-copy.ts';
import { AnswerRightsRequest } from '../../actions/requests/answer-rights-request.ts';
import { OpenRightsRequest } from '../../actions/requests/open-rights-request.ts';
import { ReadOwnRequests } from '../../actions/requests/read-own-requests.ts';
import { ReceiveRightsRequest } from '../../actions/requests/receive-rights-request.ts';
import { TurnRightsRequest } from '../../actions/requests/turn-rights-request.ts';
import type { TypedDecision } from '../../domain/requests/decision.ts';
import type { TypedPart } from '../../domain/requests/left-out.ts';
import type { RightsRequestKind } from '../../domain/requests/request-kinds.ts';
import { MemberStore } from '../../store/member.store.ts';
import { RightsRequestStore } from '../../store/requests/rights-request.store.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside } = stage;
const tie = '祖母の家が標茶にある';
let by: string;

const ask = (memberId: string, kind: RightsRequestKind = 'disclosure') =>
  inside(async (tx) => {
    const wish = { kind, concerns: '持っている情報のすべて', wanted: 'electronic' } as const;
    const id = await program.get(ReceiveRightsRequest).run(tx, memberId, wish);
    const signedIn = { way: 'sign_in', document: null, proof: null, representative: '' } as const;
    await program.get(TurnRightsRequest).check(tx, id, signedIn, by);
    return id;
  });
const decide = (id: string, changes: Partial<TypedDecision>) =>
  inside((tx) => {
    const decision = {
      outcome: 'whole',
      ground: null,
      act: null,
      remark: '',
      leftOut: [],
      ...changes,
    } as const;
    return program.get(TurnRightsRequest).decide(tx, id, decision, by);
  });
const answer = async (id: string): Promise<void> => {
  await inside((tx) => program.get(AnswerRightsRequest).run(tx, id, by));
  await program.runReactions();
};
const part = (leftOut: TypedPart[]): Partial<TypedDecision> => ({ outcome: 'part', leftOut });
const ties: TypedPart = { table: 'membership.member', items: ['tie'], ground: 'harms_rights' };
const history: TypedPart = { table: 'membership.timeline_entry', items: [], ground: 'hinders_business' };
const own = (memberId: string, id: string) =>
  inside((tx) => program.get(ReadOwnRequests).one(tx, memberId, id));
const asked = (memberId: string) => inside((tx) => program.get(AskForCopy).run(tx, memberId));
const handed = (memberId: string, exportId: string) =>
  inside((tx) => program.get(HandOutCopy).run(tx, { memberId, exportId, format: 'json' }));
/** The copy that a member takes from their own page without asking anybody. */
const takenAlone = async (memberId: string) => {
  await asked(memberId);
  await program.runReactions();
  const [newest] = await inside((tx) => program.get(AskForCopy).list(tx, memberId));
  return handed(memberId, newest!.id);
};
const contents = async (memberId: string): Promise<string> =>
  (
    await database.look<{ content: string }>(
      `select coalesce(string_agg(content::text, ''), '') content from membership.own_copy where member_id = $1`,
      [memberId],
    )
  )[0]!.content;

beforeAll(async () => {
  by = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'owner@example.jp', role: 'owner', locale: 'ja' }),
  );
  await inside((tx) => program.get(EnsureAccounts).run(tx, ['owner@example.jp'], 'ja'));
});

describe('a disclosure of which a part is refused', () => {
  it('is chosen from what the copy would hold, by tables and by the items that hold something', async () => {
    const { id: memberId } = await stage.member({ tie });
    const id = await ask(memberId);
    const reader = { accountId: by, role: 'owner' };
    const { parts } = await inside((tx) => program.get(OpenRightsRequest).run(tx, id, reader));
    const entry = parts?.find(({ table }) => table === 'membership.member');
    expect(entry).toMatchObject({ rows: 1 });
    expect(entry?.items).toContain('tie');
    expect(entry?.items).not.toContain('guardian_email');
    expect(parts?.find(({ table }) => table === 'membership.rights_request')?.items).not.toContain(
      'checked_by',
    );
    await expect(decide(id, part([]))).rejects.toThrow('REQUEST_PARTS_MISSING');
    await expect(decide(id, part([{ ...ties, items: ['guardian_email'] }]))).rejects.toThrow(
      'REQUEST_PART_UNKNOWN',
    );
    await expect(decide(id, part([{ ...history, ground: null }]))).rejects.toThrow('REQUEST_GROUND_MISSING');
  });

  it('leaves the parts out of the copy, and names them with their reasons in the letter and nothing more', async () => {
    const { id: memberId } = await stage.member({ tie });
    const id = await ask(memberId);
    await decide(id, part([ties, history]));
    await answer(id);
    const { request, copy } = await own(memberId, id);
    const letter = request.letter!.paragraphs.join('\n');
    expect(letter).toMatch(/会員の登録内容のうち次の項目：tie.*33条2項1号/);
    expect(letter).toMatch(/会員の履歴のすべて.*33条2項2号/);
    expect(letter).not.toContain(tie);
    const { head, tables } = await handed(memberId, copy!.id);
    expect(tables.find(({ table }) => table === 'membership.member')?.rows[0]).not.toHaveProperty('tie');
    expect(tables.map(({ table }) => table)).not.toContain('membership.timeline_entry');
    expect(tables.map(({ table }) => table)).toContain('membership.access_log');
    expect(head.leftOut?.map(({ table }) => table).sort()).toEqual([
      'membership.member',
      'membership.timeline_entry',
    ]);
    expect(await contents(memberId)).not.toContain(tie);
  });

  it('is not gone round by the copy from one’s own page, neither one that waits there nor a new one, until it is decided otherwise', async () => {
    const { id: memberId } = await stage.member({ tie });
    await takenAlone(memberId);
    expect(await contents(memberId)).toContain(tie);
    const id = await ask(memberId);
    await decide(id, part([ties]));
    expect(await contents(memberId)).toBe('');
    await answer(id);
    await takenAlone(memberId);
    expect(await contents(memberId)).not.toContain(tie);
    const again = await ask(memberId);
    await decide(again, {});
    await answer(again);
    expect(await contents(memberId)).toContain(tie);
  });

  it('of which nothing is given leaves no copy to be taken anywhere', async () => {
    const { id: memberId } = await stage.member({ tie });
    const id = await ask(memberId);
    await decide(id, { outcome: 'refused', ground: 'hinders_business' });
    await answer(id);
    expect((await own(memberId, id)).copy).toBeNull();
    await expect(asked(memberId)).rejects.toThrow('COPY_TURNED_DOWN');
  });

  it('of the records of provision takes nothing from the rest', async () => {
    const { id: memberId } = await stage.member({ tie });
    const id = await ask(memberId, 'provisions');
    await decide(id, { outcome: 'refused', ground: 'record_harms_person' });
    await answer(id);
    const { tables } = await takenAlone(memberId);
    expect(tables.map(({ table }) => table)).toContain('membership.member');
  });
});

describe('a copy that is gathered while the desk decides', () => {
  /** Gathers a copy; when it has read what was decided so far, the desk decides that a part is refused. Answers whether the part can be taken afterwards. */
  const gatherMeanwhile = async (): Promise<boolean> => {
    const { id: memberId } = await stage.member({ tie });
    const id = await ask(memberId);
    const [waits] = await asked(memberId);
    const store = program.get(RightsRequestStore);
    const read = store.disclosuresDecided.bind(store);
    let decided: Promise<void> = Promise.resolve();
    const spy = jest.spyOn(store, 'disclosuresDecided').mockImplementationOnce(async (tx, whose) => {
      const standing = await read(tx, whose);
      let done = false;
      decided = decide(id, part([ties])).finally(() => (done = true));
      const waiting =
        'select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))';
      while (!done && (await tx.query(waiting)).length === 0) await new Promise((go) => setTimeout(go, 5));
      return standing;
    });
    await inside((tx) => program.get(GatherCopy).run(tx, waits!.id));
    await decided;
    spy.mockRestore();
    return (await contents(memberId)).includes(tie);
  };

  it('is taken back', async () => {
    expect(await gatherMeanwhile()).toBe(false);
  });

  it('could be taken, were the member not held (control)', async () => {
    const members = program.get(MemberStore);
    const unheld = jest.spyOn(members, 'locked').mockImplementation((tx, id) => members.byId(tx, id));
    expect(await gatherMeanwhile()).toBe(true);
    unheld.mockRestore();
  });
});
