import { AccountEmail, CurrentCommunity } from '@enishi/identity';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { leastWageOn } from '../../domain/minimum-wage.ts';
import type { LeastWage } from '../../domain/minimum-wage.ts';
import { readWageFigure } from '../../domain/wage-figure.ts';
import type { WageFigureForm } from '../../domain/wage-figure.ts';
import type { WageFigureEntity } from '../../store/wage-figures/wage-figure.entity.ts';
import { WageFigureStore } from '../../store/wage-figures/wage-figure.store.ts';

/** What is known today of each prefecture in which the community has municipalities, and everything that the desk has entered. */
export type KnownWages = {
  prefectures: (LeastWage & { prefecture: string })[];
  figures: WageFigureEntity[];
};

/** Longest list that is shown. */
const mostShown = 50;

/** The desk enters a new minimum wage once for a prefecture, with where it was read; from then on all gigs and postings there are measured by it. */
@Injectable()
export class KeepWageFigures {
  constructor(
    private readonly figures: WageFigureStore,
    private readonly emails: AccountEmail,
    private readonly community: CurrentCommunity,
  ) {}

  /** Of figures the newest fifty, those taken back among them. */
  async read(tx: Tx): Promise<KnownWages> {
    const { municipalities } = await this.community.run(tx);
    const figures = await this.figures.newest(tx, mostShown);
    const known = { entered: figures.filter(({ takenBackAt }) => takenBackAt === null), own: null };
    const codes = [...new Set(municipalities.map(({ code }) => code.slice(0, 2)))].sort();
    const today = tokyoDateOf(tx.now);
    return {
      prefectures: codes.map((prefecture) => ({ prefecture, ...leastWageOn(prefecture, [today], known) })),
      figures,
    };
  }

  /** What is published already stays as it was measured. Needs the identity scope. Throws the refusals of `readWageFigure`. */
  async enter(tx: Tx, form: WageFigureForm, by: string): Promise<void> {
    const figure = unwrap(readWageFigure(form, tokyoDateOf(tx.now)));
    await this.figures.add(tx, figure, await this.emails.run(tx, by));
  }

  /** Of a figure that was typed wrong. It stays on the list, and nothing is measured by it any more. Pressed twice it is done once. Needs the identity scope. Throws WAGE_FIGURE_NOT_FOUND. */
  async takeBack(tx: Tx, id: string, by: string): Promise<void> {
    const figure = await this.figures.byId(tx, id);
    if (!figure) throw new Refusal('not_found', 'WAGE_FIGURE_NOT_FOUND');
    if (figure.takenBackAt) return;
    await this.figures.takeBack(tx, id, await this.emails.run(tx, by));
  }
}
