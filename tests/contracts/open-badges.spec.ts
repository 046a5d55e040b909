import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import {
  AskForWords,
  CarryWord,
  Endorse,
  IssueBadge,
  ReadEndorsements,
  RecordGig,
  RevokeBadge,
  StopConsent,
  TurnEndorsement,
} from '@enishi/talent';
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
let skillId: string;
let company: { companyId: string };
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
  const of = await banked(stage);
  company = await clerk(stage);
  holder = of.member;
  const [{ memberId }, { companyId }] = [holder, company];
  skillId = of.form.skillIds[0]!;
  badgeId = await stage.inside(async (tx) => {
    await expect(api.get(IssueBadge).run(tx, memberId, skillId)).rejects.toMatchObject({
      code: 'BADGE_NO_LEVEL',
    });
    for (const day of ['2026-04-01', '2026-04-02'])
      await api.get(RecordGig).run(tx, {
        ...{ assignmentId: newId(), gigId: newId(), companyId, memberId, skillId: skillId },
        ...{ title: '受付', minutes: 120, workedOn: tokyoDate(day) },
      });
    const id = await api.get(IssueBadge).run(tx, memberId, skillId);
    expect(await api.get(IssueBadge).run(tx, memberId, skillId)).toBe(id);
    await expect(api.get(IssueBadge).run(tx, memberId, newId())).rejects.toMatchObject({ kind: 'not_found' });
    return id;
  });
  badge = (await file(`me/badges/${badgeId}.json`, holder.asker.session)).body as Badge;
});

/** A word about the holder, which they show and its writer lets be carried. */
const aWord = (endorserId: string) =>
  stage.inside(async (tx) => {
    const { memberId } = holder;
    const { companyId } = company;
    const gig = { gigId: newId(), companyId, skillId, title: '受付', minutes: 120 };
    for (const one of [memberId, endorserId])
      await api.get(RecordGig).run(tx, {
        ...{ ...gig, assignmentId: newId(), memberId: one, workedOn: tokyoDate('2026-04-03') },
      });
    const { wording } = await api.get(ReadEndorsements).offer(tx, memberId);
    await api.get(AskForWords).run(tx, { memberId, agreedTo: wording.ja, locale: 'ja' });
    const { standing } = await api.get(ReadEndorsements).offer(tx, memberId);
    const said = {
      endorserId,
      id: standing!.id,
      skillId,
      words: ['careful' as const],
      text: 'ていねいでした',
    };
    const id = await api.get(Endorse).run(tx, said);
    await api.get(TurnEndorsement).show(tx, memberId, { id, shown: true });
    const { carryWording } = await api.get(ReadEndorsements).run(tx, endorserId);
    const wish = { endorserId, id, named: false, agreedTo: carryWording.ja, locale: 'ja' as const };
    await api.get(CarryWord).run(tx, wish);
    const { given } = await api.get(ReadEndorsements).run(tx, endorserId);
    return { consentId: given[0]!.carried!.id };
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

  it('carries words of who worked along where both sides let it, each a credential that is accepted, rejected and taken back by itself', async () => {
    const bare = (await file(`me/badges/${badgeId}.json?words=with`, holder.asker.session)).body as Badge;
    expect(bare['endorsement']).toBeUndefined();
    const other = await stage.member();
    const { consentId } = await aWord(other.memberId);
    const url = `me/badges/${badgeId}.json`;
    expect(((await file(url, holder.asker.session)).body as Badge)['endorsement']).toBeUndefined();
    const carrying = (await file(`${url}?words=with`, holder.asker.session)).body as Badge;
    const [word] = carrying['endorsement'] as [Json];
    expect(word).toMatchObject({
      ...{ type: ['VerifiableCredential', 'EndorsementCredential'], issuer: { id: badge.issuer.id } },
      credentialSubject: { id: badge['id'], type: ['EndorsementSubject'] },
      proof: { cryptosuite: 'eddsa-rdfc-2022' },
    });
    expect(JSON.stringify(word)).toContain('「ていねい」ていねいでした');
    expect(JSON.stringify(carrying)).not.toContain(other.memberId);
    for (const credential of [carrying, word])
      expect(await verdictOn(credential)).toEqual({ verified: true, revoked: false, errors: [] });
    const text = JSON.stringify(word);
    for (const [from, to] of [
      ['ていねいでした', 'ていねいでしだ'],
      [badgeId, `${badgeId.slice(0, -1)}${badgeId.endsWith('0') ? '1' : '0'}`],
      ['"validUntil":"2027', '"validUntil":"2037'],
    ] as const) {
      expect(text).toContain(from);
      const forged = JSON.parse(text.replaceAll(from, to)) as Json;
      expect([from, (await verdictOn(forged)).verified]).toEqual([from, false]);
      const around = { ...carrying, endorsement: [forged] };
      expect([from, (await verdictOn(around)).verified]).toEqual([from, false]);
    }
    await stage.inside((tx) => api.get(StopConsent).run(tx, other.memberId, consentId));
    expect(await verdictOn(word)).toMatchObject({ verified: true, revoked: true });
    expect(await verdictOn(carrying)).toMatchObject({ verified: true, revoked: false });
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
