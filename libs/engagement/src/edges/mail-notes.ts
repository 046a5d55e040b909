/**
 * Gathers what became of mails while the note before is being written, then writes all of it as the next: nothing waits
 * longer than one write takes, and a fast mail server does not mean a transaction for each mail.
 */
export class MailNotes<Note> {
  /** True once there is no reason to go on. */
  stopped = false;
  private gathered: Note[] = [];
  private writing: Promise<void> | null = null;
  private fault: unknown = null;

  /** `write` answers whether there is reason to go on. */
  constructor(private readonly write: (notes: Note[]) => Promise<boolean>) {}

  add(note: Note): void {
    this.gathered.push(note);
    this.writing ??= this.writeAll();
  }

  /** Resolves when everything so far is written; rejects with the fault of a write. */
  async written(): Promise<void> {
    await this.writing;
    if (this.fault) throw this.fault;
  }

  private async writeAll(): Promise<void> {
    try {
      while (this.gathered.length > 0) {
        const notes = this.gathered;
        this.gathered = [];
        if (!(await this.write(notes))) this.stopped = true;
      }
    } catch (error) {
      this.stopped = true;
      this.fault ??= error;
    }
    this.writing = null;
  }
}
