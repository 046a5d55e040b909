import { Injectable } from '@nestjs/common';
import type { Bilingual, Locale } from '@enishi/kernel';
import { PostLetter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { crewAskedLetter, crewEndedLetter } from '../../domain/crew-letter.ts';
import type { CrewEnd, CrewFacts } from '../../domain/crew-letter.ts';
import { CrewStore } from '../../store/crew.store.ts';
import type { CrewOfEvent } from '../../store/crew.store.ts';

/** Where a member answers. */
const page = '/me/crew';

/** Writes to those who take part in events. Who was erased meanwhile hears nothing. */
@Injectable()
export class PostCrew {
  constructor(
    private readonly crew: CrewStore,
    private readonly post: PostLetter,
  ) {}

  /** That they are asked; nothing where it was withdrawn before the letter went. */
  async asked(tx: Tx, crewId: string): Promise<void> {
    const crew = await this.crew.byId(tx, crewId);
    if (crew?.state !== 'asked') return;
    const { replyUntil } = crew;
    await this.write(tx, crew, (facts, locale) => crewAskedLetter({ ...facts, replyUntil }, locale));
  }

  /** That they are not needed any more. */
  async ended(tx: Tx, crewId: string, because: CrewEnd): Promise<void> {
    const crew = await this.crew.byId(tx, crewId);
    if (crew) await this.write(tx, crew, (facts, locale) => crewEndedLetter({ ...facts, because }, locale));
  }

  private async write(
    tx: Tx,
    { memberId, titleJa, titleEn, role, startsAt, endsAt, note, fee }: CrewOfEvent,
    words: (facts: CrewFacts, locale: Locale) => ReturnType<typeof crewAskedLetter>,
  ): Promise<void> {
    if (!memberId) return;
    const title: Bilingual = { ja: titleJa, en: titleEn ?? titleJa };
    const what = { title, role, startsAt, endsAt, note, fee };
    await this.post.run(tx, memberId, ({ addressed, community, locale }) => ({
      page,
      words: words({ ...what, addressed, community }, locale),
    }));
  }
}
