import type { Visitor } from './visitor.ts';

/**
 * Seconds of each operator of the keystroke-level model (Card, Moran, Newell: "The keystroke-level model for user performance time with interactive
 * systems", Communications of the ACM 23, 1980, 396-410): a key of somebody who types with average skill and is no typist, pointing with a mouse, a press of
 * its button and letting it go, taking the hand from the mouse to the keys or back, and making up one's mind before an act.
 */
const secondsOf = { key: 0.28, point: 1.1, button: 0.2, home: 0.4, think: 1.35 } as const;

type Operator = keyof typeof secondsOf;

/**
 * Somebody at a desk who knows the page, with a mouse and keys: does on the real page what is told, and counts what the hands and the mind do for it. The
 * model takes somebody who makes no mistake and has done it before; what the program takes to answer and what two people say to each other is not in it. It is the
 * same on every machine, so that a bar can be put to it where a stopwatch cannot be trusted. Before every field and every press stands a moment to think (the model lets
 * one leave some of them out), and every field is pointed at with the mouse, where keys alone would be quicker: the figure is rather too high.
 */
export class PractisedHands {
  private readonly done: Record<Operator, number> = { key: 0, point: 0, button: 0, home: 0, think: 0 };
  private hand: 'mouse' | 'keys' = 'mouse';

  constructor(private readonly visitor: Visitor) {}

  /** What it took so far. */
  get seconds(): number {
    return Object.entries(secondsOf).reduce(
      (sum, [operator, each]) => sum + each * this.done[operator as Operator],
      0,
    );
  }

  /**
   * Points at a field and types. `keys`: what the fingers do, a character for each: Japanese by its sounds, a space where the words are turned into characters, a line
   * break where they are taken; as the text itself where it needs no turning.
   */
  async write(field: string, text: string, keys = text): Promise<void> {
    this.count('think');
    this.click();
    this.moveTo('keys');
    this.count('key', [...keys].length);
    await this.visitor.page.fill(field, text);
  }

  /** Takes an entry of a list that opens. */
  async choose(field: string, label: string): Promise<void> {
    this.count('think');
    this.click();
    this.click();
    await this.visitor.page.locator(field).first().selectOption({ label });
  }

  /** A button or a link. */
  async press(words: string): Promise<void> {
    this.count('think');
    this.click();
    await this.visitor.press(words);
  }

  /** Anything else that is pressed with the mouse: a box, or a line that was found. */
  async pick(words: string): Promise<void> {
    this.count('think');
    this.click();
    await this.visitor.page.getByText(words).first().click();
  }

  /** Reads what the page says before going on. */
  async read(words: string): Promise<void> {
    this.count('think');
    await this.visitor.see(words);
  }

  private click(): void {
    this.moveTo('mouse');
    this.count('point');
    this.count('button');
  }

  private moveTo(hand: 'mouse' | 'keys'): void {
    if (hand !== this.hand) this.count('home');
    this.hand = hand;
  }

  private count(operator: Operator, times = 1): void {
    this.done[operator] += times;
  }
}
