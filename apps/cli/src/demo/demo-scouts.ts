import { Transactions } from '@enishi/platform';

import { demoPerson } from './demo-people.ts';
import { firstClerk } from './demo-companies.ts';
import type { DemoWorld, Founded } from './demo-world.ts';
import { DemoDoor } from './year/demo-door.ts';

const why = '里の山の仕事を一緒に考えてくださる方を探しています。一度、お話を聞かせてください。';
/** What people answer in turn; null while they have not. */
const answers = ['yes', 'no', null] as const;
/** So long before the demonstration opens a company has asked. */
const askedBefore = 2 * 86_400_000;

/** Where companies may look for people, the first of them does, and would like to talk to three: one says yes, one no, one has not answered. */
export async function scoutPeople(world: DemoWorld): Promise<void> {
  const now = world.clock.now();
  for (const one of world.founded) {
    if (!one.community.placementNumber) continue;
    world.clock.set(new Date(now.getTime() - askedBefore));
    await ask(world, one);
    world.clock.set(now);
    await answer(world, one);
  }
}

async function ask({ api, config, clock }: DemoWorld, founded: Founded): Promise<void> {
  const door = new DemoDoor(api, config, clock);
  const clerk = { founded, email: demoPerson(founded.community.slug, firstClerk).email };
  const { myCompanies } = await door.ask<{ myCompanies: { id: string }[] }>(
    '/graphql',
    clerk,
    '{ myCompanies { id } }',
  );
  const [company] = myCompanies;
  if (!company) return;
  const of = { companyId: company.id };
  await door.ask(
    '/graphql',
    clerk,
    'mutation ($companyId: ID!) { beginSearchMonth(companyId: $companyId) }',
    of,
  );
  const { sharedCards } = await door.ask<{ sharedCards: { items: { id: string }[] } }>(
    '/graphql',
    clerk,
    'query ($companyId: ID!) { sharedCards(companyId: $companyId) { items { id } } }',
    of,
  );
  for (const { id: cardId } of sharedCards.items.slice(0, answers.length))
    await door.ask(
      '/graphql',
      clerk,
      `mutation ($companyId: ID!, $cardId: ID!, $why: String!) { askScout(companyId: $companyId, cardId: $cardId, why: $why) }`,
      { ...of, cardId, why },
    );
}

type Asked = { id: string; state: string; wording: { ja: string } };

async function answer({ api, config, clock }: DemoWorld, founded: Founded): Promise<void> {
  const door = new DemoDoor(api, config, clock);
  const people = await api.get(Transactions, { strict: false }).inIdentity(founded.id, (tx) =>
    tx.query<{ email: string }>(
      `select m.email from talent.scout s join membership.member m on m.id = s.member_id
        where s.community_id = $1 and s.state = 'asked' order by s.asked_at, s.id`,
      [tx.community],
    ),
  );
  for (const [at, { email }] of people.entries()) {
    const said = answers[at];
    if (!said) continue;
    const person = { founded, email };
    const { myScouts } = await door.ask<{ myScouts: Asked[] }>(
      '/graphql',
      person,
      '{ myScouts { id state wording { ja } } }',
    );
    const asked = myScouts.find(({ state }) => state === 'asked');
    const card = { telephone: '', message: 'ぜひ、お話をうかがいたいです。', agreedTo: asked?.wording.ja };
    await door.ask(
      '/graphql',
      person,
      'mutation ($id: ID!, $card: InterestCardInput) { answerScout(id: $id, card: $card) }',
      { id: asked?.id, card: said === 'yes' ? card : null },
    );
  }
}
