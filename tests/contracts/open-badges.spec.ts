import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { IssueBadge, RecordGig, RevokeBadge } from '@enishi/talent';
import { newId, tokyoDate } from '@enishi/kernel';
import { useApi, useSandbox, useTestDatabase } from '@enishi/testing';
import { clerk } from './statements/company-occasions.ts';
import { banked } from './statements/crew-occasions.ts';
import { OperationStage } from './statements/operation-stage.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const sandbox = useSandbox();
const api = useApi(database, () => sandbox.settings());
const stage = new OperationStage({ api, database, sandbox }, 'bajji', 0);
const verifier = fileURLToPath(new URL('badge-verifier.js', import.meta.url));

type Json = Record<string, unknown>;
type Badge = Json & {
  name: string;
  issuer: { id: string };
  credentialStatus: { statusListCredential: string };
};
type Verdict = { verified: boolean; revoked: boolean | null; errors: string[] };

let holder: Awaited<ReturnType<typeof banked>>['member'];
let badgeId: string;
let badge: Badge;

const file = async (path: string, session?: string): Promise<{ status: number; body: Json }> => {
  const cookies = session ? { cookie: `enishi=${session}` } : {};
  const response = await api.app.inject({
    method: 'GET',
    url: `/files/bajji/${path}`,
    headers: { ...cookies },
  });
  return { status: response.statusCode, body: response.json() };
};

/** What somebody says who has nothing but the badge, the key and the list. */
async function verdictOn(credential: Json): Promise<Verdict> {
  const [{ body: keys }, { body: list }] = [await file('badges/did.json'), await file('badges/status.json')];
  const [key] = keys['verificationMethod'] as { id: string }[];
  const asked = {
    credential,
    now: api.clock.now().toISOString(),
    documents: {
      [String(keys['id'])]: keys,
      [key!.id]: { '@context': 'https://w3id.org/security/multikey/v1', ...key },
      [String(list['id'])]: list,
    },
  };
  return new Promise((resolve, reject) => {
    const run = execFile(process.execPath, [verifier], (fault, stdout, stderr) =>
      fault ? reject(new Error(stderr)) : resolve(JSON.parse(stdout) as Verdict),
    );
    run.stdin!.end(JSON.stringify(asked));
  });
}

beforeAll(async () => {
  api.clock.set(new Date('2026-04-10T03:00:00Z'));
  await stage.found();
  const [of, { companyId }] = [await banked(stage), await clerk(stage)];
  holder = of.member;
  const { memberId } = holder;
  const [skillId] = of.form.skillIds;
  badgeId = await stage.inside(async (tx) => {
    await expect(api.get(IssueBadge).run(tx, memberId, skillId!)).rejects.toMatchObject({
      code: 'BADGE_NO_LEVEL',
    });
    for (const day of ['2026-04-01', '2026-04-02'])
      await api.get(RecordGig).run(tx, {
        ...{ assignmentId: newId(), gigId: newId(), companyId, memberId, skillId: skillId! },
        ...{ title: '受付', minutes: 120, workedOn: tokyoDate(day) },
      });
    const id = await api.get(IssueBadge).run(tx, memberId, skillId!);
    expect(await api.get(IssueBadge).run(tx, memberId, skillId!)).toBe(id);
    await expect(api.get(IssueBadge).run(tx, memberId, newId())).rejects.toMatchObject({ kind: 'not_found' });
    return id;
  });
  badge = (await file(`me/badges/${badgeId}.json`, holder.asker.session)).body as Badge;
});

describe('a badge of a skill', () => {
  it('is accepted by another program’s verifier, without a network', async () => {
    expect(badge['@context']).toEqual([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]);
    expect(badge['type']).toEqual(['VerifiableCredential', 'OpenBadgeCredential']);
    expect(badge['proof']).toMatchObject({ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' });
    expect(await verdictOn(badge)).toEqual({ verified: true, revoked: false, errors: [] });
  });

  it('names nobody; whoever knows the address can check that it is theirs', () => {
    const { identifier } = badge['credentialSubject'] as {
      identifier: { identityHash: string; salt: string }[];
    };
    const [{ identityHash, salt }] = identifier as [{ identityHash: string; salt: string }];
    expect(identityHash).toBe(
      `sha256$${createHash('sha256').update(`${holder.email}${salt}`).digest('hex')}`,
    );
    expect(JSON.stringify(badge)).not.toContain(holder.email);
    expect(JSON.stringify(badge)).not.toContain(holder.memberId);
  });

  it('is rejected when one character was changed, anywhere in what it says', async () => {
    const text = JSON.stringify(badge);
    for (const [from, to] of [
      ['レベル1', 'レベル2'],
      ['"targetCode":"1"', '"targetCode":"4"'],
      ['2回', '9回'],
      ['2026-04-10T03:00:00Z', '2026-04-11T03:00:00Z'],
    ] as const) {
      expect(text).toContain(from);
      const verdict = await verdictOn(JSON.parse(text.replace(from, to)) as Json);
      expect([from, verdict.verified]).toEqual([from, false]);
    }
    const proof = badge['proof'] as { proofValue: string };
    const last = proof.proofValue.endsWith('1') ? '2' : '1';
    const forged = { ...proof, proofValue: `${proof.proofValue.slice(0, -1)}${last}` };
    expect((await verdictOn({ ...badge, proof: forged })).verified).toBe(false);
  });

  it('is handed out to its holder alone', async () => {
    const stranger = await stage.member();
    expect((await file(`me/badges/${badgeId}.json`, stranger.asker.session)).status).toBe(404);
    expect((await file(`me/badges/${badgeId}.json`)).status).toBe(401);
    expect((await file('badges/other.json')).status).toBe(404);
    expect((await file('badges/levels.json')).body).toMatchObject({ rules: 1 });
    await stage.inside((tx) =>
      expect(api.get(RevokeBadge).run(tx, stranger.memberId, badgeId)).rejects.toMatchObject({
        code: 'BADGE_NOT_FOUND',
      }),
    );
  });

  it('reads as taken back from the moment on in which its holder takes it back, though the signature still holds', async () => {
    await stage.inside((tx) => api.get(RevokeBadge).run(tx, holder.memberId, badgeId));
    expect(await verdictOn(badge)).toMatchObject({ verified: true, revoked: true });
    expect((await file(`me/badges/${badgeId}.json`, holder.asker.session)).status).toBe(404);
  });
});
