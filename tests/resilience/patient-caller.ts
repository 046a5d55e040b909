import { setTimeout as pause } from 'node:timers/promises';

type Answered<Answer> = {
  data?: Answer;
  errors?: { message: string; extensions?: { code?: string } }[];
};

/** A browser in the storm, of a member, a guest (no session) or a clerk at the desk: asks again when the API is gone. */
export class PatientCaller {
  constructor(
    private readonly api: string,
    private readonly session: string,
    private readonly surface: 'graphql' | 'desk/graphql' = 'graphql',
  ) {}

  /** Presses the button of the hosted payment page. */
  async pay(url: string): Promise<void> {
    const form = new URLSearchParams({
      email: 'payer@example.jp',
      name: 'HANAKO TAMESHI',
      number: '4242424242424242',
      expiry: '12/34',
      cvc: '123',
      country: 'JP',
    });
    const response = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
    if (response.status !== 303 && response.status !== 302) {
      throw new Error(
        `The payment page answered ${response.status}: ${(await response.text()).slice(0, 2_000)}`,
      );
    }
  }

  /** Refusals that end the asking are thrown by their code. */
  async untilAnswered<Answer>(
    query: string,
    variables: object,
    final: readonly string[] = [],
  ): Promise<Answer> {
    let said = '';
    for (let tries = 0; tries < 450; tries += 1) {
      const { data, errors } = await this.answer<Answer>(query, variables);
      if (data && !errors) return data;
      said = JSON.stringify(errors);
      const code = errors?.[0]?.extensions?.code ?? '';
      if (final.includes(code)) throw new Error(code);
      await pause(200);
    }
    throw new Error(`No answer to ${query.slice(0, 40)}: ${said}`);
  }

  private async answer<Answer>(query: string, variables: object): Promise<Answered<Answer>> {
    try {
      const response = await fetch(`${this.api}/${this.surface}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-enishi-community': 'trial',
          cookie: `enishi=${this.session}`,
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answered<Answer>;
    } catch (error) {
      return { errors: [{ message: (error as Error).message }] };
    }
  }
}
