import { ConfirmCompanyArea, SeatCodes } from '@enishi/membership';
import { Transactions } from '@enishi/platform';

import { demoPerson } from '../demo-people.ts';
import { demoCompanyPage } from '../demo-company-pages.ts';
import { asClerk, companyOf } from './company-acts.ts';
import { asMember, memberOf } from './demo-act.ts';
import type { Scene, Step } from './demo-act.ts';

/** Asks people of the company to its seats, by mail: `person…`. */
export const invitesToSeats: Step = async (scene) => {
  const { founded, recorded } = scene;
  const emails = recorded.words.map((who) => demoPerson(founded.community.slug, Number(who)).email);
  await asClerk(
    scene,
    'mutation ($companyId: ID!, $emails: String!) { inviteToSeats(companyId: $companyId, emails: $emails) }',
    { companyId: await companyOf(scene), emails: emails.join('\n') },
  );
};

/** A member takes the seat that was offered to them. */
export const takesSeat: Step = async (scene) => {
  const { familyName, givenName } = memberOf(scene).person;
  await asMember(
    scene,
    'mutation ($link: String!, $name: String!) { takeSeat(link: $link, name: $name, ownPlan: keep) }',
    { link: await mailedCode(scene), name: `${familyName} ${givenName}` },
  );
};

/** The mailed link counts as pressed: its code follows from the invitation. */
function mailedCode(scene: Scene): Promise<string> {
  const { world, founded } = scene;
  const { email } = memberOf(scene).person;
  const provider = { strict: false } as const;
  return world.api.get(Transactions, provider).inCommunity(founded.id, async (tx) => {
    const [seat] = await tx.query<{ id: string; serial: number }>(
      `select id, serial from membership.company_seat where community_id = $1 and email = $2 and state = 'invited'`,
      [tx.community, email],
    );
    if (!seat) throw new Error(`No seat was offered to ${email}`);
    return world.api.get(SeatCodes, provider).of(seat);
  });
}

/** The secretariat has looked where the company is, where it is in a municipality of the community. */
async function confirmArea({ world, founded }: Scene, companyId: string, area: string): Promise<void> {
  if (area === '') return;
  const provider = { strict: false } as const;
  const [{ email: actor } = { email: '' }] = founded.community.staff;
  await world.api
    .get(Transactions, provider)
    .inCommunity(founded.id, (tx) =>
      world.api.get(ConfirmCompanyArea, provider).run(tx, { companyId, area, actor }),
    );
}

/** Writes what the company says of itself to everybody, and publishes it; the secretariat confirms where it is. */
export const publishesPage: Step = async (scene) => {
  const { founded, recorded } = scene;
  const companyId = await companyOf(scene);
  const page = demoCompanyPage(founded.community.slug, recorded.who);
  await asClerk(
    scene,
    'mutation ($companyId: ID!, $page: CompanyPageInput!) { saveCompanyPage(companyId: $companyId, page: $page) }',
    { companyId, page: { ...page, peopleAgree: true } },
  );
  await asClerk(scene, 'mutation ($companyId: ID!) { publishCompanyPage(companyId: $companyId) }', {
    companyId,
  });
  await confirmArea(scene, companyId, page.area);
};
