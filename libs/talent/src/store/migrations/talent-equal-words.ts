import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A word that is looked up in the line may stand for others as well: any of them will do. */
export class TalentEqualWords1765182300000 implements MigrationInterface {
  name = 'TalentEqualWords1765182300000';

  up(runner: QueryRunner): Promise<void> {
    return inPlaceOf(runner, alone, withOthers);
  }

  down(runner: QueryRunner): Promise<void> {
    return inPlaceOf(runner, withOthers, alone);
  }
}

/** How the search writes down that a word stands in the line: of the first, of the second, and of any further one. */
const nths = ['1', '2', 'n'] as const;
const alone = (nth: string) => `strpos(words, long_words[${nth}]) > 0`;
/** Words that mean the same come as one text with a space between them, which no evened word holds. */
const withOthers = (nth: string) =>
  `(${alone(nth)} or strpos(long_words[${nth}], ' ') > 0 and exists (select from string_to_table(long_words[${nth}], ' ') one where strpos(words, one) > 0))`;

/** Everything else of the search stays as it was written. */
async function inPlaceOf(
  runner: QueryRunner,
  before: (nth: string) => string,
  after: (nth: string) => string,
): Promise<void> {
  const [found] = (await runner.query(
    `select pg_get_functiondef('talent.find_cards'::regproc) as definition`,
  )) as { definition: string }[];
  const definition = found?.definition ?? '';
  if (!nths.every((nth) => definition.includes(before(nth))))
    throw new Error('talent.find_cards looks words up in another way');
  await runner.query(nths.reduce((text, nth) => text.replaceAll(before(nth), after(nth)), definition));
}
