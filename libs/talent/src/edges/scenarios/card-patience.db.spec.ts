import { Config, Transactions } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { FindCards } from '../../actions/scouting/find-cards.ts';
import { CardSearches } from '../card-searches.ts';
import { opening } from './card-stage.ts';
import type { Company } from './card-stage.ts';
import { firstOf, latch } from './latches.ts';
import { setScoutStage } from './scout-stage.ts';
import type { ScoutStage } from './scout-stage.ts';
import { everybody } from './talent-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: ScoutStage;
let company: Company;
let cardId: string;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setScoutStage(program, database, 'machikirenu');
  company = await stage.searcher();
  ({ cardId } = await stage.sharer());
});

const wish = { ...everybody, words: '' };
const page = { first: 20, after: null };
const showings = () => database.look('select * from talent.card_showing');

/** Searches by the setting of the program, and by one of 300 ms. */
const asSet = () => program.get(CardSearches).run(stage.communityId, company, wish, page);
const briefly = () => {
  const { settings } = program.get(Config);
  const brief = new Config({ ...settings, SEARCH_TIMEOUT_MS: 300 });
  const searches = new CardSearches(brief, program.get(Transactions), program.get(FindCards));
  return searches.run(stage.communityId, company, wish, page);
};

/** Somebody holds what is searched for as long as the work takes, as a question would that takes very long. */
const whileHeld = <T>(work: () => Promise<T>): Promise<T> =>
  stage.inside(async (tx) => {
    await tx.query('lock table talent.card_index in access exclusive mode');
    return work();
  });

describe('a search that takes longer than it may', () => {
  it('is broken off and said to be, and nothing of it is written', async () => {
    await whileHeld(() =>
      expect(briefly()).rejects.toMatchObject({
        ...{ kind: 'unavailable', code: 'TALENT_SEARCH_SLOW', facts: { seconds: 0.3 } },
      }),
    );
    expect(await showings()).toEqual([]);
    expect((await asSet()).cards.map(({ id }) => id)).toEqual([cardId]);
    expect(await showings()).toHaveLength(1);
  });

  it('would go on for as long as it takes without that (control)', async () => {
    const goOn = latch();
    const held = whileHeld(() => goOn.wait);
    const looking = stage.look(company).then(() => 'answered' as const);
    expect(await firstOf(database, looking)).toBe('waits');
    goOn.letGo();
    await held;
    expect(await looking).toBe('answered');
  });
});
