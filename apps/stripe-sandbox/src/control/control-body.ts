import type { FastifyRequest } from 'fastify';

/** A control call that was given something it cannot use. */
export class ControlError extends Error {}

/** The body of a control call, JSON or form, read leniently: the buttons of the web page send forms. */
export class ControlBody {
  private readonly values: Record<string, unknown>;

  constructor(values: Record<string, unknown>) {
    this.values = values;
  }

  text(name: string): string | null {
    const value = this.values[name];
    return typeof value === 'string' && value !== ''
      ? value
      : typeof value === 'number'
        ? String(value)
        : null;
  }

  flag(name: string): boolean | null {
    const value = this.values[name];
    if (value === true || value === 'true') return true;
    return value === false || value === 'false' ? false : null;
  }

  count(name: string, otherwise: number): number {
    const value = Number(this.values[name] ?? otherwise);
    if (!Number.isInteger(value) || value < 0) throw new ControlError(`\`${name}\` must be a whole number`);
    return value;
  }

  numbers(name: string): number[] | null {
    const value = this.values[name];
    return Array.isArray(value) ? value.map(Number) : null;
  }

  /** Words as a JSON list, or with commas between. */
  list(name: string): string[] | null {
    const value = this.values[name];
    if (Array.isArray(value)) return value.map(String);
    const text = this.text(name);
    return text === null ? null : text.split(',').map((word) => word.trim());
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T | null {
    const value = this.text(name);
    if (value === null) return null;
    if (!choices.includes(value as T))
      throw new ControlError(`\`${name}\` must be one of ${choices.join(', ')}`);
    return value as T;
  }

  /** A moment as ISO 8601 or seconds since 1970, in seconds. */
  instant(name: string): number | null {
    const value = this.text(name);
    if (value === null) return null;
    const seconds = /^\d+$/.test(value) ? Number(value) : Math.floor(Date.parse(value) / 1000);
    if (!Number.isFinite(seconds)) throw new ControlError(`\`${name}\` is no moment: ${value}`);
    return seconds;
  }

  /** A moment as a browser's field for date and time gives it, meant in Japan: `2026-04-01T09:00`. */
  japanese(name: string): number | null {
    const value = this.text(name);
    if (value === null) return null;
    return new ControlBody({ [name]: `${value.length === 16 ? `${value}:00` : value}+09:00` }).instant(name);
  }

  /** A span in seconds: a number, or `45s`, `30m`, `2h`, `31d`. */
  seconds(name: string): number | null {
    const value = this.text(name);
    if (value === null) return null;
    const [, count, unit = 's'] = /^(\d+)([smhd]?)$/.exec(value) ?? [];
    if (count === undefined) throw new ControlError(`\`${name}\` is no span: ${value}`);
    return Number(count) * ({ s: 1, m: 60, h: 3600, d: 86_400 }[unit || 's'] ?? 1);
  }
}

export function readBody(request: FastifyRequest): ControlBody {
  const text = typeof request.body === 'string' ? request.body.trim() : '';
  if (!text) return new ControlBody({});
  if (!text.startsWith('{')) return new ControlBody(Object.fromEntries(new URLSearchParams(text)));
  try {
    return new ControlBody(JSON.parse(text) as Record<string, unknown>);
  } catch {
    throw new ControlError('the body is not JSON');
  }
}
