import { FixedClock } from '@enishi/kernel';
import { platformSchema, Transactions } from '@enishi/platform';
import { ExampleAuthenticator, testConfig, useTestDatabase } from '@enishi/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { generate } from 'otplib';

import { AddStaff } from '../actions/add-staff.ts';
import { exampleApi } from '../example-api.ts';
import { ExampleIdentity, wholeNotice } from '../example-identity.ts';
import { identitySchema } from '../store/identity-schema.ts';

const schemas = [platformSchema, identitySchema];
const database = useTestDatabase(...schemas);
const clock = new FixedClock(new Date('2026-04-01T03:00:00Z'));
let app: NestFastifyApplication;
let identity: ExampleIdentity;

beforeAll(async () => {
  app = await exampleApi(testConfig(database), clock, schemas);
  identity = new ExampleIdentity(database, {
    get: (provider) => app.get(provider, { strict: false }),
    transactions: app.get(Transactions),
  });
  await identity.found();
  await identity.publishDocuments();
}, 60_000);
afterAll(() => app.close());

type Answered = {
  data: Record<string, never> | null;
  errors?: { message: string; extensions: { code: string; kind: string } }[];
};

/** A browser: keeps the cookies it is given. */
class Browser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly locale = 'ja') {}

  async ask(query: string, variables: object = {}, url = '/graphql'): Promise<Answered> {
    const response = await app.inject({
      method: 'POST',
      url,
      payload: { query, variables },
      headers: {
        'content-type': 'application/json',
        'x-enishi-community': 'doto',
        'x-enishi-locale': this.locale,
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/147.0 Safari/537.36',
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const { name, value, ...attributes } of response.cookies) {
      expect(attributes).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
      this.cookies.set(name, value);
    }
    return response.json<Answered>();
  }

  desk(query: string, variables: object = {}): Promise<Answered> {
    return this.ask(query, variables, '/desk/graphql');
  }

  async signIn(email: string): Promise<void> {
    await this.ask('mutation ($email: String!) { requestSignInLink(email: $email) { emailMasked } }', {
      email,
    });
    await this.ask('mutation ($token: String!) { confirmEmailLink(token: $token) { purpose } }', {
      token: (await identity.mailTo(email)).token,
    });
  }
}

describe('joining over HTTP', () => {
  it('goes from an address to a signed-in account, the link being read first and used once', async () => {
    const browser = new Browser();
    const sent = await browser.ask(
      'mutation { startJoin(email: "ｍｉｏ＠example.jp", planKey: "ind_standard") { emailMasked expiresInMinutes } }',
    );
    expect(sent.data).toEqual({ startJoin: { emailMasked: 'm•••@example.jp', expiresInMinutes: 15 } });
    const { token } = await identity.mailTo('mio@example.jp');
    const link =
      'query ($token: String!) { emailLink(token: $token) { purpose state emailMasked planKey sameBrowser } }';
    const ready = {
      purpose: 'join',
      state: 'ready',
      emailMasked: 'm•••@example.jp',
      planKey: 'ind_standard',
    };
    expect((await browser.ask(link, { token })).data).toEqual({ emailLink: { ...ready, sameBrowser: true } });
    expect((await new Browser().ask(link, { token })).data).toEqual({
      emailLink: { ...ready, sameBrowser: false },
    });
    const press =
      'mutation ($token: String!) { confirmEmailLink(token: $token) { purpose planKey secondFactorNeeded } }';
    expect((await browser.ask(press, { token })).data).toEqual({
      confirmEmailLink: { purpose: 'join', planKey: 'ind_standard', secondFactorNeeded: false },
    });
    expect(
      (await browser.ask('{ mySecurity { email hasPassword hasTotp secondFactorRecent } }')).data,
    ).toEqual({
      mySecurity: { email: 'mio@example.jp', hasPassword: false, hasTotp: false, secondFactorRecent: false },
    });
    const again = await new Browser('en').ask(press, { token });
    expect(again.errors?.[0]).toMatchObject({
      message: 'This link has been used already. Please ask for a new one to go on.',
      extensions: { code: 'LINK_USED', kind: 'conflict' },
    });
  });

  it('stops after five links to one address, known or not', async () => {
    const ask = () => new Browser().ask('mutation { startJoin(email: "Many@example.jp") { emailMasked } }');
    for (let sent = 0; sent < 5; sent += 1) expect((await ask()).errors).toBeUndefined();
    expect((await ask()).errors?.[0]?.extensions.code).toBe('TOO_MANY_TRIES');
    const wrong = await new Browser().ask('mutation { startJoin(email: "not an address") { emailMasked } }');
    expect(wrong.errors?.[0]?.extensions.code).toBe('EMAIL_INVALID');
  });
});

describe('signing in over HTTP', () => {
  it('lists this device, and signs it out', async () => {
    const browser = new Browser();
    await browser.signIn('devices@example.jp');
    const mine = await browser.ask('{ mySessions { current browser } }');
    expect(mine.data).toEqual({ mySessions: [{ current: true, browser: 'Chrome · Windows' }] });
    await browser.ask('mutation { signOut }');
    expect(browser.cookies.get('enishi')).toBe('');
    expect((await browser.ask('{ mySecurity { email } }')).errors?.[0]?.extensions.code).toBe(
      'SIGN_IN_FIRST',
    );
  });

  it('stops guessing a password after ten tries, without telling whether the address exists', async () => {
    const guess = (email: string) =>
      new Browser().ask(
        'mutation ($email: String!) { signInWithPassword(email: $email, password: "wrong guess") { accountId } }',
        { email },
      );
    const codes = async (email: string) => {
      const answers: (string | undefined)[] = [];
      for (let round = 0; round < 11; round += 1)
        answers.push((await guess(email)).errors?.[0]?.extensions.code);
      return answers;
    };
    await new Browser().signIn('victim@example.jp');
    const expected = [...Array<string>(10).fill('SIGN_IN_FAILED'), 'TOO_MANY_TRIES'];
    expect(await codes('victim@example.jp')).toEqual(expected);
    expect(await codes('nobody@example.jp')).toEqual(expected);
  });

  it('never stops whoever is right, however often they sign in', async () => {
    const owner = new Browser();
    await owner.signIn('often@example.jp');
    const password = 'akan-lake-marimo-2026';
    await owner.ask('mutation ($password: String!) { setPassword(password: $password) }', { password });
    for (let time = 0; time < 12; time += 1) {
      const { errors } = await new Browser().ask(
        'mutation ($password: String!) { signInWithPassword(email: "often@example.jp", password: $password) { accountId } }',
        { password },
      );
      expect(errors).toBeUndefined();
    }
  });

  it('makes a passkey and comes back with it', async () => {
    const device = new ExampleAuthenticator();
    const browser = new Browser();
    await browser.signIn('passkey@example.jp');
    const asked = await browser.ask('{ passkeyRegistrationOptions }');
    const before = browser.cookies.get('enishi');
    const made = await browser.ask(
      'mutation ($response: JSONString!) { registerPasskey(response: $response, name: "鍵") { name lastUsedAt } }',
      {
        response: device.register(asked.data?.['passkeyRegistrationOptions'] ?? ''),
      },
    );
    expect(made.data).toEqual({ registerPasskey: { name: '鍵', lastUsedAt: null } });
    expect(browser.cookies.get('enishi')).not.toBe(before);
    const other = new Browser();
    const options = (await other.ask('{ passkeySignInOptions }')).data?.['passkeySignInOptions'] ?? '';
    const entered = await other.ask(
      'mutation ($response: JSONString!) { signInWithPasskey(response: $response) { secondFactorNeeded } }',
      {
        response: device.signIn(options),
      },
    );
    expect(entered.data).toEqual({ signInWithPasskey: { secondFactorNeeded: false } });
    expect((await other.ask('{ mySecurity { secondFactorRecent } }')).data).toEqual({
      mySecurity: { secondFactorRecent: true },
    });
  });
});

describe('the desk over HTTP', () => {
  const viewer = '{ deskViewer { role secondFactor communityName { ja } } }';

  it('is not there for others, asks staff for a second factor, and opens with it', async () => {
    const browser = new Browser();
    await browser.signIn('owner@example.jp');
    expect((await browser.desk(viewer)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await identity.inDoto((tx) =>
      identity.get(AddStaff).run(tx, { email: 'owner@example.jp', role: 'owner', locale: 'ja' }),
    );
    const communityName = { ja: '道東ひがしの会' };
    expect((await browser.desk(viewer)).data).toEqual({
      deskViewer: { role: 'owner', secondFactor: 'none_registered', communityName },
    });
    expect((await browser.desk('{ legalNoticeDraft { missing } }')).errors?.[0]?.extensions.code).toBe(
      'SECOND_FACTOR_FIRST',
    );

    const setup = (await browser.ask('mutation { startTotp { secret uri } }')).data?.[
      'startTotp'
    ] as unknown as { secret: string };
    const code = await generate({ secret: setup.secret, epoch: clock.now().getTime() / 1000 });
    const confirmed = await browser.ask('mutation ($code: String!) { confirmTotp(code: $code) }', { code });
    expect(confirmed.data).toEqual({ confirmTotp: true });
    expect((await browser.desk(viewer)).data).toEqual({
      deskViewer: { role: 'owner', secondFactor: 'done', communityName },
    });

    await browser.signIn('owner@example.jp');
    expect((await browser.desk(viewer)).data).toMatchObject({ deskViewer: { secondFactor: 'needed' } });
    const replayed = await browser.ask('mutation ($code: String!) { verifySecondFactor(code: $code) }', {
      code,
    });
    expect(replayed.errors?.[0]?.extensions.code).toBe('CODE_WRONG');
    clock.advance(30_000);
    const next = await generate({ secret: setup.secret, epoch: clock.now().getTime() / 1000 });
    await browser.ask('mutation ($code: String!) { verifySecondFactor(code: $code) }', { code: next });
    expect((await browser.desk(viewer)).data).toMatchObject({ deskViewer: { secondFactor: 'done' } });
    await publishing(browser);
  });

  async function publishing(owner: Browser): Promise<void> {
    const save = `mutation ($items: [LegalNoticeItemInput!]!) {
      saveLegalNotice(items: $items, operatorKind: corporation) { missing publishedVersion items { key required } } }`;
    const partly = await owner.desk(save, { items: wholeNotice.slice(2) });
    expect(partly.data).toMatchObject({
      saveLegalNotice: { missing: ['seller', 'responsible'], publishedVersion: null },
    });
    const refused = await owner.desk('mutation { publishLegalNotice { publishedVersion } }');
    expect(refused.errors?.[0]?.message).toBe(
      '空欄の必須項目が2件あるため公開できません。日本語と英語の両方を入力してください。',
    );
    const visitor = new Browser();
    expect((await visitor.ask('{ legalNotice { version } }')).data).toEqual({ legalNotice: null });
    await owner.desk(save, { items: wholeNotice });
    await owner.desk('mutation { publishLegalNotice { publishedVersion } }');
    const seen = await visitor.ask('{ legalNotice { version items { key label { ja } body { ja } } } }');
    expect(seen.data).toMatchObject({ legalNotice: { version: 1 } });
  }
});

describe('a visitor over HTTP', () => {
  it('reads what the community is, and its terms', async () => {
    const answer = await new Browser().ask(
      '{ communities { slug } community { name { ja en } theme memberCount municipalities { code } } legalDocument(kind: terms) { version title { ja } } }',
    );
    expect(answer.data).toEqual({
      communities: [{ slug: 'doto' }, { slug: 'oguni' }],
      community: {
        name: { ja: '道東ひがしの会', en: 'Doto Higashi' },
        theme: 'doto',
        memberCount: null,
        municipalities: [{ code: '01206' }],
      },
      legalDocument: { version: 1, title: { ja: '会員規約' } },
    });
  });
});
