import type { AccountingSoftware } from '../../gql/desk/graphql.ts';

/** The programs in the order in which they are offered. */
export const softwares = ['freee', 'yayoi', 'money_forward'] as const satisfies readonly AccountingSoftware[];

/** The program an address or a form names; the first when it names none. */
export const softwareIn = (asked: string | null | undefined): AccountingSoftware =>
  softwares.find((each) => each === asked) ?? softwares[0];
