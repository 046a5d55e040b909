import { ConfirmEmailLink, RequestSignInLink } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import type { Company, RunningProgram } from './card-stage.ts';

/** Somebody with a card for all companies and one for this company alone, and the company that looks. */
export type Stood = {
  memberId: string;
  accountId: string;
  email: string;
  cardId: string;
  interestId: string;
  company: Company;
};

/** What somebody reads through the API: a refusal's code, or what was asked for. */
export type Cell = string | number | boolean;
export type Told = {
  gate: Cell;
  /** Whether the card is in the list, how many fit, how many of them are in its area, and how many have its skill chosen as a filter. */
  listed: Cell;
  people: Cell;
  area: Cell;
  chosen: Cell;
  /** Its page under its id, and asking to talk. */
  page: Cell;
  asking: Cell;
  /** The card for this company alone: in the list of those it received, and under its id. */
  received: Cell;
  interest: Cell;
};

type Page = {
  sharedCards: {
    gate: string;
    people: number | null;
    items: { id: string }[];
    facets: { kind: string; value: string; people: number | null }[];
    skills: { id: string }[];
  };
};
const asking = `query ($companyId: ID!, $skillId: ID) { sharedCards(companyId: $companyId, skillId: $skillId) {
  gate people items { id } facets { kind value people } skills { id } } }`;

/** The program as it is asked, in process. */
type AskedApi = Pick<RunningProgram, 'get'> & {
  public<Data>(
    query: string,
    variables: object,
    asker: { session: string; community: string },
  ): Promise<{ data: Data | null; errors?: { extensions?: { code?: string } }[] }>;
};

/** The program, and the community in which somebody asks. */
type House = { api: AskedApi; inside<T>(work: (tx: Tx) => Promise<T>): Promise<T>; community: string };

function sessionOf({ api, inside }: Omit<House, 'community'>, email: string): Promise<string> {
  return inside(async (tx) => {
    await api.get(RequestSignInLink).run(tx, { email, locale: 'ja', browserNonce: 'n' });
    const [mail] = await tx.query<{ letter: { button: { url: string } } }>(
      'select letter from platform.mail where recipient = $1 order by id desc limit 1',
      [email],
    );
    const token = mail?.letter.button.url.split('/').at(-1) ?? '';
    const { session } = await api.get(ConfirmEmailLink).run(tx, token, { userAgent: null, sessionId: null });
    return session.token;
  });
}

/** All doors of the API behind which the card could be. */
export async function toldAtDoors(
  { api, inside, community }: House,
  { company: { companyId, email }, cardId, interestId }: Stood,
): Promise<Told> {
  const asker = { session: await sessionOf({ api, inside }, email), community };
  const ask = async <Data>(
    query: string,
    variables: object,
  ): Promise<{ data: Data | null; code: string | null }> => {
    const { data, errors } = await api.public<Data>(query, { companyId, ...variables }, asker);
    return { data, code: errors?.[0]?.extensions?.code ?? null };
  };
  const list = await ask<Page>(asking, {});
  const cards = list.data?.sharedCards;
  const skillId = cards?.skills[0]?.id ?? null;
  const chosen = skillId ? (await ask<Page>(asking, { skillId })).data?.sharedCards.people : 0;
  const page = await ask<{ sharedCard: { card: { id: string } } }>(
    'query ($companyId: ID!, $id: ID!) { sharedCard(companyId: $companyId, id: $id) { card { id } } }',
    { id: cardId },
  );
  const received = await ask<{ receivedCards: { items: { id: string }[] } }>(
    'query ($companyId: ID!) { receivedCards(companyId: $companyId) { items { id } } }',
    {},
  );
  const interest = await ask<{ receivedCard: { id: string; name: string } }>(
    'query ($companyId: ID!, $id: ID!) { receivedCard(companyId: $companyId, id: $id) { id name } }',
    { id: interestId },
  );
  const scout = await ask<{ askScout: string }>(
    'mutation ($companyId: ID!, $id: ID!) { askScout(companyId: $companyId, cardId: $id, why: "お話を聞かせてください。") }',
    { id: cardId },
  );
  return {
    gate: list.code ?? cards?.gate ?? '',
    listed: list.code ?? cards!.items.some(({ id }) => id === cardId),
    people: list.code ?? cards?.people ?? 'few',
    area: list.code ?? cards!.facets.find(({ kind }) => kind === 'area')?.people ?? 0,
    chosen: list.code ?? chosen ?? 'few',
    page: page.code ?? page.data!.sharedCard.card.id === cardId,
    asking: scout.code ?? scout.data!.askScout.length > 0,
    received: received.code ?? received.data!.receivedCards.items.some(({ id }) => id === interestId),
    interest: interest.code ?? interest.data!.receivedCard.name.includes('山田'),
  };
}
