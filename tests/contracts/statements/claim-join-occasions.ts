import type { Occasions } from './occasion.ts';
import { registered } from './registration-occasions.ts';

/** What it costs to make an entry of a registration desk one with a membership, with everything that follows a merge; see `statements-per-operation.ts`. */
export const statementsOfJoining: Readonly<Record<string, number>> = {
  'public Mutation.joinEntry': 95,
};

export const joiningOccasions: Occasions = {
  'public Mutation.joinEntry': async (stage) => {
    const { code, person } = await registered(stage);
    const own = await stage.member();
    await stage.inside((tx) =>
      tx.change('update membership.member set birth_date = $2 where id = $1', [
        ...[own.memberId, person.birthDate],
      ]),
    );
    return { asker: own.asker, variables: { code, birthDate: person.birthDate } };
  },
};
