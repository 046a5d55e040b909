import { newId } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import { useApi, useTestDatabase } from '@enishi/testing';
import { IndexCards } from '../../actions/scouting/index-cards.ts';
import type { CardRecipientKind } from '../../domain/card-recipient.ts';
import { toldAtDoors } from './card-doors.ts';
import type { Cell, Stood, Told } from './card-doors.ts';
import { opening } from './card-stage.ts';
import { setScoutStage } from './scout-stage.ts';
import type { ScoutStage } from './scout-stage.ts';

const database = useTestDatabase();
const api = useApi(database);
const day = 86_400_000;
/** Other people whose cards stand beside the one that is looked at, so that counts can be told apart. */
const others = 5;
let stage: ScoutStage;
let elsewhere: ScoutStage;

beforeAll(async () => {
  api.clock.set(opening);
  stage = await setScoutStage(api, database, 'mieru');
  elsewhere = await setScoutStage(api, database, 'yosomieru');
  for (let n = 0; n < others; n += 1) await stage.sharer();
  await database.look(`update talent.consent set expires_at = '2030-01-01'`);
  await database.look(`update talent.card_index set expires_at = '2030-01-01'`);
}, 60_000);

const told = (of: Stood): Promise<Told> =>
  toldAtDoors({ api, inside: (work) => stage.inside(work), community: 'mieru' }, of);

const all = others + 1;
const seen = {
  ...{ gate: 'open', listed: true, people: all, area: all, chosen: all, page: true, asking: true },
  ...{ received: true, interest: true },
};
/** Nothing of the shared card; the one that was given to this company alone stands. */
const gone = { ...seen, listed: false, people: others, area: others, chosen: others } as const;
const hidden = { ...gone, page: 'SHARED_CARD_NOT_FOUND', asking: 'SHARED_CARD_NOT_FOUND' };
const nowhere = { ...hidden, received: false, interest: 'CARD_NOT_FOUND' };
/** The company may not look: nobody is in its list. */
const closed = (gate: string, code: string) => ({
  ...{ ...seen, gate, listed: false, people: 0, area: 0, chosen: 0, page: code, asking: code },
});
/** What was given to it is read while it shows itself, and while its plan lets it. */
const unshown = (gate: string, code: string) => ({
  ...{ ...closed(gate, code), received: false, interest: 'CARD_NOT_FOUND' },
});
const foreign = (code: string) =>
  Object.fromEntries(Object.keys(seen).map((door) => [door, code])) as Record<keyof Told, string>;

const look = (sql: string, values: unknown[]) => database.look(sql, values);
/** What is changed past the actions, with the index written anew as each night. */
const changed = async (sql: string, values: unknown[]) => {
  await look(sql, values);
  await stage.inside((tx) => api.get(IndexCards).rebuild(tx));
};
const later = (days: number) => Promise.resolve(api.clock.set(new Date(opening.getTime() + days * day)));
const inTime = (ms: number) => Promise.resolve(api.clock.set(new Date(opening.getTime() + ms)));
const seat = ({ memberId, company: { companyId } }: Stood, state: 'claimed' | 'ended') =>
  look(
    `insert into membership.company_seat (id, community_id, company_id, state, way, email, name, serial, invited_at, member_id, claimed_at, ended_at, because)
     values ($1, $2, $3, $4, 'letter', 'a@example.jp', '', 1, now(), $5, now(), case when $4 = 'ended' then now() end, case when $4 = 'ended' then 'left' end)`,
    [newId(), stage.communityId, companyId, state, memberId],
  );
const holding = ({ company: { companyId } }: Stood, change: string) =>
  look(`update membership.company_holding set ${change} where company_id = $1`, [companyId]);
const month = ({ company: { companyId } }: Stood, from: string, until: string) =>
  look(
    `insert into talent.search_month (id, community_id, company_id, from_day, until_day, anchor, nth, begun_at)
     values ($1, $2, $3, $4, $5, $4, 0, now())`,
    [newId(), stage.communityId, companyId, from, until],
  );

/** The card is for some companies alone, by what the person chose. */
const narrow = ({ cardId }: Stood, kind: CardRecipientKind, key: string) =>
  changed(
    `update talent.consent set recipient_kind = $2, recipient_key = $3, recipient_name = '{"ja":"","en":""}' where id = $1`,
    [cardId, kind, key],
  );
/** Where the company is confirmed to be: nothing of the index is written anew. */
const confirmed = ({ company: { companyId } }: Stood, area: string | null) =>
  look('update membership.company set confirmed_area = $2 where id = $1', [companyId, area]);
/** A card for the area in which the company is confirmed to be, and what happens then. */
const inArea = async (of: Stood, then: () => Promise<unknown> = () => Promise.resolve()) => {
  await narrow(of, 'area', '01206');
  await confirmed(of, '01206');
  await then();
};
/** From 2 April on it has another plan, which searches as well. */
const anotherPlan = async (of: Stood) => {
  await holding(of, `until_day = '2026-04-02'`);
  await look(
    `insert into membership.company_holding (id, community_id, company_id, plan_key, plan_version, "interval", amount, from_day, paid_until, end_told, updated_at)
     values ($1, $2, $3, 'corp_other', 1, 'year', 330000, '2026-04-02', '2027-04-02', false, now())`,
    [newId(), stage.communityId, of.company.companyId],
  );
};

/** company × scope × time. Each line differs from the first in one thing, and says what every door answers. */
const rows: [string, (of: Stood) => Promise<unknown>, Record<keyof Told, Cell>][] = [
  ['a consent for all companies, in force', () => Promise.resolve(), seen],
  ['the last instant of its last day', () => later(90.499), seen],
  ['the first instant after it', () => later(90.5), nowhere],
  ['a consent that was stopped', (of) => stage.stop(of.memberId, of.cardId), hidden],
  [
    'the card for this company stopped, the one for all in force',
    (of) => stage.stop(of.memberId, of.interestId),
    { ...seen, received: false, interest: 'CARD_NOT_FOUND' },
  ],
  [
    'a consent that names another scope',
    (of) => changed(`update talent.consent set scope = 'talent_record' where id = $1`, [of.cardId]),
    hidden,
  ],
  [
    'a consent that somebody tried to turn to the companies of elsewhere: the database refuses it',
    (of) =>
      expect(
        look('update talent.consent set recipient_id = $2 where id = $1', [of.cardId, elsewhere.communityId]),
      ).rejects.toThrow(/consent_recipient/),
    seen,
  ],
  [
    'a record that was set aside',
    (of) => changed('update talent.talent_record set set_aside = true where member_id = $1', [of.memberId]),
    hidden,
  ],
  ['a person who blocked the company', (of) => stage.block(of.memberId, [of.company.companyId]), hidden],
  [
    'a person who blocked another company',
    async (of) => stage.block(of.memberId, [(await stage.company()).companyId]),
    seen,
  ],
  [
    'a person who blocked it, and lifted the block',
    async (of) => {
      await stage.block(of.memberId, [of.company.companyId]);
      await stage.block(of.memberId, []);
    },
    seen,
  ],
  ['an employer of today', (of) => seat(of, 'claimed'), hidden],
  ['an employer of the past', (of) => seat(of, 'ended'), hidden],
  [
    'an employer of the past of another company',
    async (of) => seat({ ...of, company: await stage.company() }, 'ended'),
    seen,
  ],
  [
    'a person who acts for the company',
    (of) =>
      look(
        `insert into membership.company_admin (id, community_id, company_id, account_id, since) values ($1, $2, $3, $4, now())`,
        [newId(), stage.communityId, of.company.companyId, of.accountId],
      ),
    hidden,
  ],
  [
    'a person who once brought the company',
    (of) =>
      look(
        `insert into membership.company_declaration (id, community_id, company_id, account_id, version, locale, wording, declared_at)
     values ($1, $2, $3, $4, 1, 'ja', '', now())`,
        [newId(), stage.communityId, of.company.companyId, of.accountId],
      ),
    hidden,
  ],
  ['a person who has left', (of) => stage.leave(of.memberId), nowhere],
  [
    'a person who is erased',
    (of) =>
      stage.inside((tx) =>
        api.get(PersonalRecords).erase(tx, {
          subjectId: of.memberId,
          accountId: of.accountId,
          email: of.email,
          name: '山田　花子',
        }),
      ),
    nowhere,
  ],
  [
    'an entry that was merged into another one',
    async (of) => stage.merge((await stage.member()).memberId, of.memberId),
    seen,
  ],
  ['a community without a number', () => stage.licence(null), closed('off', 'SCOUTING_OFF')],
  [
    'a company that shows no page',
    (of) =>
      look('update membership.company_page set hidden_at = now() where company_id = $1', [
        of.company.companyId,
      ]),
    unshown('not_shown', 'SCOUTING_NOT_SHOWN'),
  ],
  [
    'a plan without the search',
    (of) => stage.plan(of.company.companyId, 'corp_basic'),
    closed('not_in_plan', 'SCOUTING_NOT_IN_PLAN'),
  ],
  [
    'a plan that is over',
    (of) => holding(of, `until_day = '2026-03-15'`),
    unshown('not_in_plan', 'SCOUTING_NOT_IN_PLAN'),
  ],
  ['a plan that ends today', (of) => holding(of, `until_day = '2026-04-02'`), seen],
  [
    'a plan with months, none begun',
    (of) => stage.plan(of.company.companyId, 'corp_months'),
    closed('no_month', 'SCOUTING_NO_MONTH'),
  ],
  [
    'a month that runs',
    async (of) => {
      await stage.plan(of.company.companyId, 'corp_months');
      await month(of, '2026-03-15', '2026-04-02');
    },
    seen,
  ],
  [
    'the last instant of a month',
    async (of) => {
      await stage.plan(of.company.companyId, 'corp_months');
      await month(of, '2026-03-15', '2026-04-02');
      await inTime(day / 2 - 1000);
    },
    seen,
  ],
  [
    'the first instant after a month',
    async (of) => {
      await stage.plan(of.company.companyId, 'corp_months');
      await month(of, '2026-03-15', '2026-04-02');
      await inTime(day / 2);
    },
    closed('no_month', 'SCOUTING_NO_MONTH'),
  ],
  ['a card for the area in which the company is confirmed to be', (of) => inArea(of), seen],
  [
    'a card for an area, the company confirmed in another one',
    async (of) => {
      await narrow(of, 'area', '01206');
      await confirmed(of, '01665');
    },
    hidden,
  ],
  [
    'a card for an area that the company names on its page, unconfirmed',
    async (of) => {
      await narrow(of, 'area', '01206');
      await look(
        `update membership.company_page set draft = draft || '{"area":"01206"}', published = published || '{"area":"01206"}' where company_id = $1`,
        [of.company.companyId],
      );
    },
    hidden,
  ],
  [
    'a card for the area of the company, which has moved since',
    (of) => inArea(of, () => stage.confirm(of.company.companyId, null)),
    hidden,
  ],
  [
    'a card for the area of the company, at the first instant after its last day',
    (of) => inArea(of, () => later(90.5)),
    nowhere,
  ],
  [
    'a card for the area of the company, under another scope',
    (of) =>
      inArea(of, () =>
        changed(`update talent.consent set scope = 'talent_record' where id = $1`, [of.cardId]),
      ),
    hidden,
  ],
  [
    'a card for the area of the company, stopped',
    (of) => inArea(of, () => stage.stop(of.memberId, of.cardId)),
    hidden,
  ],
  [
    'a card for the area of the company, which the person blocked',
    (of) => inArea(of, () => stage.block(of.memberId, [of.company.companyId])),
    hidden,
  ],
  ['a card for the area of an employer of the past', (of) => inArea(of, () => seat(of, 'ended')), hidden],
  ['a card for the plan of the company', (of) => narrow(of, 'plan', 'corp_search'), seen],
  ['a card for another plan', (of) => narrow(of, 'plan', 'corp_other'), hidden],
  [
    'a card for the plan of the company, within grace',
    async (of) => {
      await narrow(of, 'plan', 'corp_search');
      await holding(of, `grace_until = '2026-04-02'`);
    },
    seen,
  ],
  [
    'a card for a plan, on the last instant of that plan',
    async (of) => {
      await narrow(of, 'plan', 'corp_search');
      await anotherPlan(of);
      await inTime(day / 2 - 1000);
    },
    seen,
  ],
  [
    'a card for a plan, on the first instant after it, the next one begun',
    async (of) => {
      await narrow(of, 'plan', 'corp_search');
      await anotherPlan(of);
      await inTime(day / 2);
    },
    hidden,
  ],
  [
    'a card for a plan that begins with that instant',
    async (of) => {
      await narrow(of, 'plan', 'corp_other');
      await anotherPlan(of);
      await inTime(day / 2);
    },
    seen,
  ],
  ['a card for the company alone', (of) => narrow(of, 'one_company', of.company.companyId), seen],
  [
    'a card for another company alone',
    async (of) => narrow(of, 'one_company', (await stage.company()).companyId),
    hidden,
  ],
  [
    'a month of a plan that is over',
    async (of) => {
      await stage.plan(of.company.companyId, 'corp_months');
      await month(of, '2026-03-15', '2026-04-15');
      await holding(of, `until_day = '2026-03-20'`);
    },
    unshown('not_in_plan', 'SCOUTING_NOT_IN_PLAN'),
  ],
];

describe('a card, to whoever acts for a company', () => {
  beforeEach(async () => {
    api.clock.set(opening);
    await stage.licence('51-募-000123');
  });
  let last: Stood | null = null;
  afterEach(async () => {
    if (!last) return;
    await look('delete from talent.card_index where consent_id = $1', [last.cardId]);
    await look(
      `update talent.consent set state = 'withdrawn', ended_at = now()
        where state = 'in_force' and (id = $1 or id = $2)`,
      [last.cardId, last.interestId],
    );
  });

  it.each(rows)('with %s', async (_, change, answers) => {
    const sharer = await stage.sharer();
    const company = await stage.searcher();
    const interestId = await stage.give(sharer.memberId, company.companyId);
    last = { ...sharer, interestId, company };
    await change(last);
    expect(await told(last)).toEqual(answers);
  });

  it('is nothing to a company of elsewhere by its id, nor to whoever does not act for the company, nor under an id of nothing', async () => {
    const sharer = await stage.sharer();
    const company = await stage.searcher();
    const interestId = await stage.give(sharer.memberId, company.companyId);
    last = { ...sharer, interestId, company };
    const stranger = await stage.company();
    expect(await told({ ...last, company: { ...company, email: stranger.email } })).toEqual(
      foreign('COMPANY_NOT_FOUND'),
    );
    const theirs = await elsewhere.searcher();
    expect(await told({ ...last, company: { ...theirs, email: stranger.email } })).toEqual(
      foreign('COMPANY_NOT_FOUND'),
    );
    const other = await stage.searcher();
    expect(await told({ ...last, company: other })).toEqual({
      ...seen,
      received: false,
      interest: 'CARD_NOT_FOUND',
    });
    for (const id of [newId(), 'no-id'])
      expect(await told({ ...last, cardId: id, interestId: id })).toMatchObject({
        ...{ listed: false, page: 'SHARED_CARD_NOT_FOUND', asking: 'SHARED_CARD_NOT_FOUND' },
        ...{ received: false, interest: 'CARD_NOT_FOUND' },
      });
  });
});
