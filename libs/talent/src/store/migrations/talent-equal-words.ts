import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A word that is looked up in the line may stand for others as well: any of them will do. */
export class TalentEqualWords1765182300000 implements MigrationInterface {
  name = 'TalentEqualWords1765182300000';

  up(runner: QueryRunner): Promise<void> {
    return rewritten(runner, (definition) => definition.replace(alone, (_, nth: string) => withOthers(nth)));
  }

  down(runner: QueryRunner): Promise<void> {
    return rewritten(runner, (definition) =>
      ['n', ...'123456789'].reduce((text, nth) => text.replaceAll(withOthers(nth), found(nth)), definition),
    );
  }
}

/** Wherever the search looks a word up, by whatever it calls the place of the word. */
const alone = /strpos\(words, long_words\[(\w)\]\) > 0/g;
const found = (nth: string) => `strpos(words, long_words[${nth}]) > 0`;
/** Words that mean the same come as one text with a space between them, which no evened word holds. */
const withOthers = (nth: string) =>
  `(${found(nth)} or strpos(long_words[${nth}], ' ') > 0 and exists (select from string_to_table(long_words[${nth}], ' ') one where strpos(words, one) > 0))`;

/** Everything else of the search stays as it was written. */
async function rewritten(runner: QueryRunner, change: (definition: string) => string): Promise<void> {
  const [row] = (await runner.query(
    `select pg_get_functiondef('talent.find_cards'::regproc) as definition`,
  )) as { definition: string }[];
  const before = row?.definition ?? '';
  const after = change(before);
  if (after === before) throw new Error('talent.find_cards looks words up in another way');
  await runner.query(after);
}
