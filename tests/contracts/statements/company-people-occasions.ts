import type { Occasion, Occasions } from './occasion.ts';
import { ask, clerk, type Clerk } from './company-occasions.ts';
import type { OperationStage, Person } from './operation-stage.ts';

type Invited = { company: Clerk; email: string; id: string };

/** A company that has asked somebody to act for it. */
async function invited(stage: OperationStage, email = stage.newEmail()): Promise<Invited> {
  const company = await clerk(stage);
  const { companyId } = company;
  await ask(
    stage,
    company,
    'mutation ($companyId: ID!, $email: String!) { inviteCompanyAdmin(companyId: $companyId, email: $email) }',
    { companyId, email },
  );
  const { companyAdmins } = await ask<{ companyAdmins: { invites: { id: string }[] } }>(
    stage,
    company,
    'query ($companyId: ID!) { companyAdmins(companyId: $companyId) { invites { id } } }',
    { companyId },
  );
  return { company, email, id: companyAdmins.invites[0]!.id };
}

/** Somebody signed in who was invited, with the link. */
async function guest(stage: OperationStage): Promise<Person & { token: string; company: Clerk }> {
  const person = await stage.person();
  const { company, email } = await invited(stage, person.email);
  return { ...person, company, token: await stage.mailedToken(email) };
}

/** A company for which two people act; answers with the row of the second. */
async function joined(stage: OperationStage): Promise<{ company: Clerk; id: string }> {
  const { company, token, ...person } = await guest(stage);
  await ask(
    stage,
    person,
    'mutation ($token: String!) { acceptAdminInvite(token: $token, termsVersion: 1, privacyVersion: 1) }',
    { token },
  );
  const { companyAdmins } = await ask<{ companyAdmins: { admins: { id: string }[] } }>(
    stage,
    company,
    'query ($companyId: ID!) { companyAdmins(companyId: $companyId) { admins { id } } }',
    { companyId: company.companyId },
  );
  return { company, id: companyAdmins.admins[1]!.id };
}

const contact = { department: '', contactName: '佐藤 花', contactEmail: 'sato@cafe.example.jp' };

/** The same act by whoever acts for the company, or by the owner at the desk. */
const byCompany = ({ asker, companyId }: Clerk, variables: object): Occasion => ({
  asker,
  variables: { companyId, ...variables },
});
const byDesk = async (stage: OperationStage, { companyId }: Clerk, variables: object): Promise<Occasion> => ({
  asker: (await stage.owner()).asker,
  variables: { companyId, ...variables },
});
const later = (stage: OperationStage): void => stage.api.clock.advance(3 * 60_000);

/** Who acts for companies, and whom to write to. */
export const companyPeopleOccasions: Occasions = {
  'public Query.companyAdmins': async (stage) => byCompany((await invited(stage)).company, {}),
  'public Query.adminInvite': async (stage) => {
    const { asker, token } = await guest(stage);
    return { asker, variables: { token } };
  },
  'public Mutation.inviteCompanyAdmin': async (stage) =>
    byCompany(await clerk(stage), { email: stage.newEmail() }),
  'public Mutation.resendAdminInvite': async (stage) => {
    const { company, id } = await invited(stage);
    later(stage);
    return byCompany(company, { id });
  },
  'public Mutation.revokeAdminInvite': async (stage) => {
    const { company, id } = await invited(stage);
    return byCompany(company, { id });
  },
  'public Mutation.acceptAdminInvite': async (stage) => {
    const { asker, token } = await guest(stage);
    return { asker, variables: { token, termsVersion: 1, privacyVersion: 1 } };
  },
  'public Mutation.removeCompanyAdmin': async (stage) => {
    const { company, id } = await joined(stage);
    return byCompany(company, { id });
  },
  'public Mutation.changeCompanyBilling': async (stage) => byCompany(await clerk(stage), { contact }),
  'desk Query.companyAdmins': async (stage) => byDesk(stage, (await invited(stage)).company, {}),
  'desk Mutation.inviteCompanyAdmin': async (stage) =>
    byDesk(stage, await clerk(stage), { email: stage.newEmail() }),
  'desk Mutation.resendAdminInvite': async (stage) => {
    const { company, id } = await invited(stage);
    later(stage);
    return byDesk(stage, company, { id });
  },
  'desk Mutation.revokeAdminInvite': async (stage) => {
    const { company, id } = await invited(stage);
    return byDesk(stage, company, { id });
  },
  'desk Mutation.removeCompanyAdmin': async (stage) => {
    const { company, id } = await joined(stage);
    return byDesk(stage, company, { id });
  },
  'desk Mutation.changeCompanyContact': async (stage) => byDesk(stage, await clerk(stage), { contact }),
  'desk Mutation.changeCompanyBilling': async (stage) => byDesk(stage, await clerk(stage), { contact }),
};
