import type { Tx } from '@enishi/platform';
import { AskForWords, Endorse, OpenRequest, ReadEndorsements, TurnEndorsement } from '@enishi/talent';

import type { WorkAgenda } from './work-agenda.ts';
import type { WorkHands } from './work-hands.ts';

const eveningMinute = 17 * 60 + 48;
/** One worker of so many asks for words; each writes so many at most. */
const [askingOf, mostWritten] = [3, 2];
const sayings = [
  { words: ['careful', 'again'], text: '最後まで、ていねいでした。' },
  { words: ['cheerful'], text: '' },
  { words: ['reliable', 'explains'], text: '手順を教えてもらいました。' },
] as const;

/** What people who worked along say of each other: asked for late in the year, written the day after, and shown by most. */
export class WordDays {
  constructor(
    private readonly hands: WorkHands,
    private readonly agenda: WorkAgenda,
  ) {}

  plan(day: number, who: number): void {
    if (who % askingOf === 0)
      this.agenda.add(day, eveningMinute, () => this.as(who, (tx, id) => this.ask(tx, id)));
    this.agenda.add(day + 1, eveningMinute, () => this.as(who, (tx, id) => this.write(tx, id, who)));
    this.agenda.add(day + 2, eveningMinute, () => this.as(who, (tx, id) => this.choose(tx, id)));
  }

  private as(who: number, work: (tx: Tx, memberId: string) => Promise<void>): Promise<void> {
    return this.hands.inside(async (tx) => {
      const memberId = await this.hands.memberOf(tx, who);
      if (memberId) await work(tx, memberId);
    });
  }

  private async ask(tx: Tx, memberId: string): Promise<void> {
    const { fellows, wording } = await this.hands.get(ReadEndorsements).offer(tx, memberId);
    if (fellows) await this.hands.get(AskForWords).run(tx, { memberId, agreedTo: wording.ja, locale: 'ja' });
  }

  private async write(tx: Tx, endorserId: string, who: number): Promise<void> {
    const { asked } = await this.hands.get(ReadEndorsements).run(tx, endorserId);
    for (const { id } of asked.slice(0, mostWritten)) {
      const { skills } = await this.hands.get(OpenRequest).run(tx, endorserId, id);
      const [skill] = skills;
      const { words, text } = sayings[who % sayings.length]!;
      if (skill) await this.hands.get(Endorse).run(tx, { endorserId, id, skillId: skill.id, words, text });
    }
  }

  /** Two of three are shown; the others wait. */
  private async choose(tx: Tx, memberId: string): Promise<void> {
    const { received } = await this.hands.get(ReadEndorsements).run(tx, memberId);
    for (const [at, { row }] of received.entries())
      if (at % 3 !== 2) await this.hands.get(TurnEndorsement).show(tx, memberId, { id: row.id, shown: true });
  }
}
