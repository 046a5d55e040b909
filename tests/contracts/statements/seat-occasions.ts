import { payer } from './company-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { Member, OperationStage, Person } from './operation-stage.ts';

type Clerk = Person & { companyId: string };

const sent = async (
  { api }: OperationStage,
  { asker }: Person,
  mutation: string,
  variables: object,
): Promise<void> => {
  const { errors } = await api.public(mutation, variables, asker);
  if (errors) throw new Error(JSON.stringify(errors));
};

/** A company that has asked a member to take a seat; `link` is what its mail opens. */
async function inviting(stage: OperationStage): Promise<{ clerk: Clerk; member: Member; link: string }> {
  const clerk = await payer(stage);
  const member = await stage.member();
  const { companyId } = clerk;
  const emails = [member.email, stage.newEmail(), stage.newEmail()].join('\n');
  const invite =
    'mutation ($companyId: ID!, $emails: String!) { inviteToSeats(companyId: $companyId, emails: $emails) }';
  await sent(stage, clerk, invite, { companyId, emails });
  return { clerk, member, link: await stage.mailedToken(member.email) };
}

async function seatOf(stage: OperationStage, { companyId }: Clerk, state: string): Promise<string> {
  const [seat] = await stage.inside((tx) =>
    tx.query<{ id: string }>('select id from membership.company_seat where company_id = $1 and state = $2', [
      companyId,
      state,
    ]),
  );
  return seat!.id;
}

/** A company in whose seat a member sits. */
async function seated(stage: OperationStage): Promise<{ clerk: Clerk; member: Member; seatId: string }> {
  const { clerk, member, link } = await inviting(stage);
  const take = 'mutation ($link: String!) { takeSeat(link: $link, name: "佐藤 花", ownPlan: keep) }';
  await sent(stage, member, take, { link });
  await stage.api.runReactions();
  return { clerk, member, seatId: await seatOf(stage, clerk, 'claimed') };
}

/** A company that waits for the code which proves its domain; the code is read from the mail. */
async function asking(stage: OperationStage): Promise<{ clerk: Clerk; domainId: string; code: string }> {
  const clerk = await payer(stage);
  const { companyId } = clerk;
  const address = `office@company-${companyId}.example`;
  const ask =
    'mutation ($companyId: ID!, $address: String!) { askSeatDomain(companyId: $companyId, address: $address) }';
  await sent(stage, clerk, ask, { companyId, address });
  const [row] = await stage.inside((tx) =>
    tx.query<{ id: string; code: string }>(
      `select d.id, substring(m.letter->'paragraphs'->>1 from '[0-9]{6}') code
         from membership.company_domain d join platform.mail m on m.recipient = d.address where d.company_id = $1`,
      [companyId],
    ),
  );
  return { clerk, domainId: row!.id, code: row!.code };
}

const byClerk = async (stage: OperationStage): Promise<Occasion> => {
  const { clerk } = await seated(stage);
  return { asker: clerk.asker, variables: { companyId: clerk.companyId } };
};
const takingAway = async (stage: OperationStage) => {
  const { clerk, seatId } = await seated(stage);
  return {
    clerk,
    variables: { companyId: clerk.companyId, change: { seatId, act: 'take_away', successor: null } },
  };
};
const choosing = async (stage: OperationStage) => {
  const { clerk, seatId } = await seated(stage);
  return { clerk, variables: { companyId: clerk.companyId, stay: [seatId] } };
};
const more = async (stage: OperationStage, { companyId }: Clerk) => ({
  companyId,
  emails: `${stage.newEmail()}\n${stage.newEmail()}`,
});

/** Seats of companies. */
export const seatOccasions: Occasions = {
  'public Query.companySeats': byClerk,
  'public Mutation.inviteToSeats': async (stage) => {
    const clerk = await payer(stage);
    return { asker: clerk.asker, variables: await more(stage, clerk) };
  },
  'public Mutation.changeSeat': async (stage) => {
    const { clerk, variables } = await takingAway(stage);
    return { asker: clerk.asker, variables };
  },
  'public Mutation.chooseSeated': async (stage) => {
    const { clerk, variables } = await choosing(stage);
    return { asker: clerk.asker, variables };
  },
  'public Mutation.askSeatDomain': async (stage) => {
    const { asker, companyId } = await payer(stage);
    return { asker, variables: { companyId, address: `office@company-${companyId}.example` } };
  },
  'public Mutation.proveSeatDomain': async (stage) => {
    const { clerk, domainId, code } = await asking(stage);
    return { asker: clerk.asker, variables: { companyId: clerk.companyId, domainId, code } };
  },
  'public Mutation.dropSeatDomain': async (stage) => {
    const { clerk, domainId } = await asking(stage);
    return { asker: clerk.asker, variables: { companyId: clerk.companyId, domainId } };
  },
  'public Query.seatOffer': async (stage) => {
    const { member, link } = await inviting(stage);
    return { asker: member.asker, variables: { link } };
  },
  'public Query.mySeats': async (stage) => {
    const { member } = await seated(stage);
    return { asker: member.asker, variables: {} };
  },
  'public Mutation.takeSeat': async (stage) => {
    const { member, link } = await inviting(stage);
    return { asker: member.asker, variables: { link, name: '佐藤 花', ownPlan: 'keep' } };
  },
  'public Mutation.giveUpSeat': async (stage) => {
    const { member, seatId } = await seated(stage);
    return { asker: member.asker, variables: { seatId } };
  },
  'desk Query.companySeats': async (stage) => {
    const { variables } = await byClerk(stage);
    return { asker: (await stage.owner()).asker, variables };
  },
  'desk Mutation.inviteToSeats': async (stage) => {
    const variables = await more(stage, await payer(stage));
    return { asker: (await stage.owner()).asker, variables };
  },
  'desk Mutation.changeSeat': async (stage) => {
    const { variables } = await takingAway(stage);
    return { asker: (await stage.owner()).asker, variables };
  },
  'desk Mutation.chooseSeated': async (stage) => {
    const { variables } = await choosing(stage);
    return { asker: (await stage.owner()).asker, variables };
  },
  'desk Mutation.admitSeatDomain': async (stage) => {
    const { companyId } = await payer(stage);
    const variables = { companyId, domain: `company-${companyId}.example` };
    return { asker: (await stage.owner()).asker, variables };
  },
  'desk Mutation.dropSeatDomain': async (stage) => {
    const { clerk, domainId } = await asking(stage);
    return { asker: (await stage.owner()).asker, variables: { companyId: clerk.companyId, domainId } };
  },
};
