import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { ListTalentChoices } from '@enishi/talent';
import type { CutChoices } from '../domain/cut.ts';
import type { WageRow } from '../domain/minimum-wage-table.ts';
import { WageFigureStore } from '../store/wage-figures/wage-figure.store.ts';

/** Skills and municipalities to choose from, the same as the form is read by, and the minimum wages that the secretariat has looked up. */
export type Ground = {
  readonly skills: readonly { id: string; nameJa: string; nameEn: string }[];
  readonly areas: string[];
  readonly choices: CutChoices;
  readonly entered: WageRow[];
};

/** What a request is cut by. */
@Injectable()
export class CutGround {
  constructor(
    private readonly talent: ListTalentChoices,
    private readonly figures: WageFigureStore,
  ) {}

  async run(tx: Tx): Promise<Ground> {
    const { skills, areas } = await this.talent.run(tx);
    const names = new Map(skills.map(({ id, nameJa: ja, nameEn: en }) => [id, { ja, en }]));
    const choices = { skills: names, areas: new Set(areas) };
    return { skills, areas, choices, entered: await this.figures.entered(tx) };
  }
}
