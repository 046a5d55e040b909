import { OWNER } from './desk-staff.ts';
import { everyOperation } from './every-operation.ts';
import { type GraphqlAnswer, GraphqlCaller } from './graphql-caller.ts';
import { payByCard } from './paying.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** Ends the session that the other questions need. */
const LEFT_OUT = ['public Mutation.signOut'];

/** Things of a paying member of 小国郷, which nobody of 道東 may learn of. */
type Things = Record<'member' | 'payment' | 'receipt' | 'attempt' | 'session' | 'matter', string>;

const THINGS = `
  SELECT m.id AS member, p.id AS payment, r.id AS receipt, a.id AS attempt,
    (SELECT id FROM identity.session WHERE account_id = m.account_id LIMIT 1) AS session
  FROM membership.member m JOIN billing.customer c ON c.subject_id = m.id JOIN billing.payment p ON p.customer_id = c.id
    JOIN billing.receipt r ON r.payment_id = p.id JOIN billing.checkout_attempt a ON a.customer_id = c.id
  WHERE m.email = $1`;

const MATTER = `
  INSERT INTO billing.money_matter (id, community_id, kind, key, detail, opened_at)
  SELECT uuidv7(), community_id, 'drift', 'spec-' || id, 'x', now() FROM membership.member WHERE id = $1 RETURNING id`;

describe('two communities on one server', () => {
  const there = somebody({ familyName: '隠岐', givenName: '小夜子' });
  const here = somebody();
  const desk = new GraphqlCaller('doto');
  const member = new GraphqlCaller('doto');
  let things: Things;

  beforeAll(async () => {
    const other = await arrive();
    await other.joinFree(there, '/oguni/join');
    await payByCard(other, 'ind_standard', 'month', 'oguni');
    const own = await arrive();
    await own.joinFree(here);
    const [found] = await lookInto<Omit<Things, 'matter'>>(THINGS, [there.email]);
    if (!found) throw new Error('The member of the other community has no payment');
    const [matter] = await lookInto<{ id: string }>(MATTER, [found.member]);
    things = { ...found, matter: matter?.id ?? '' };
    await desk.signInAtDesk(OWNER);
    await member.signInByMail(here.email);
  }, 240_000);

  it('answers "not found" to every operation that names a thing of the other community', async () => {
    const answers: Record<string, string> = {};
    for (const [thing, id] of Object.entries(things)) {
      for (const question of everyOperation(id).filter(({ namesThing }) => namesThing)) {
        const answer = await (question.surface === 'desk' ? desk : member).put(question);
        answers[`${question.name} with a ${thing}`] = kindOf(answer);
      }
    }
    expect(Object.keys(answers).length).toBeGreaterThan(30);
    expect(Object.entries(answers).filter(([, kind]) => kind !== 'not_found')).toEqual([]);
  });

  it('shows nothing of the other community in the answer to any operation', async () => {
    const secrets = [there.email, there.familyName, there.givenName, ...Object.values(things)];
    const leaks: string[] = [];
    for (const question of everyOperation('00000000-0000-7000-8000-000000000000')) {
      if (LEFT_OUT.includes(question.name)) continue;
      const answer = JSON.stringify(await (question.surface === 'desk' ? desk : member).put(question));
      for (const secret of secrets) if (answer.includes(secret)) leaks.push(`${question.name}: ${secret}`);
    }
    expect(leaks).toEqual([]);
  });

  it('gives its secretariat and members no rights at the other community', async () => {
    const open: string[] = [];
    for (const question of everyOperation(things.member)) {
      if (question.surface !== 'desk') continue;
      for (const caller of [desk.at('oguni'), member.at('oguni')]) {
        const kind = kindOf(await caller.put(question));
        if (!['not_found', 'unauthenticated'].includes(kind)) open.push(`${question.name}: ${kind}`);
      }
    }
    for (const name of [
      'myMembership { number }',
      'myReceipts { id }',
      'cancellationReview { lastUsableDay }',
    ]) {
      const kind = kindOf(await member.at('oguni').ask('public', `{ ${name} }`));
      if (!['not_found', 'forbidden', 'unauthenticated'].includes(kind)) open.push(`${name}: ${kind}`);
    }
    expect(open).toEqual([]);
  });

  it('hands out no file of the other community', async () => {
    for (const caller of [desk, member]) {
      for (const community of ['doto', 'oguni']) {
        const response = await caller.file(`/files/${community}/receipts/${things.receipt}.pdf`);
        expect([401, 403, 404]).toContain(response.status);
      }
    }
    for (const file of [
      'members.csv?encoding=utf8-bom',
      'documents.zip',
      'events/0194c1d2-0000-7000-8000-000000000000/attendees.csv',
      'counter/parties/0194c1d2-0000-7000-8000-000000000000.pdf',
      'journal.csv?month=2026-11&software=freee',
    ])
      expect([401, 403, 404]).toContain((await desk.file(`/files/oguni/desk/${file}`)).status);
  });
});

/** `answered` when nothing stood in the way. */
function kindOf({ errors }: GraphqlAnswer): string {
  return errors?.[0]?.extensions.kind ?? 'answered';
}
