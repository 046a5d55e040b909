import type { PhoneVerdict } from './shapes.ts';

export type Tone = 'good' | 'warn' | 'bad';

export function toneOf(verdict: PhoneVerdict): Tone {
  if (verdict === 'admitted') return 'good';
  return verdict === 'already_in' || verdict === 'not_listed' || verdict === 'choose' ? 'warn' : 'bad';
}

/** Of several readings at once: good where somebody may come in. */
export function toneOfAll(said: readonly { verdict: PhoneVerdict }[]): Tone {
  const tones = said.map(({ verdict }) => toneOf(verdict));
  return tones.find((tone) => tone === 'good') ?? tones[0] ?? 'bad';
}

const sounds: Record<Tone, { hertz: number; beeps: number; shakes: number[] }> = {
  good: { hertz: 1_046, beeps: 1, shakes: [80] },
  warn: { hertz: 587, beeps: 2, shakes: [120, 80, 120] },
  bad: { hertz: 220, beeps: 3, shakes: [250, 80, 250, 80, 250] },
};

let audio: AudioContext | null = null;

/** Browsers give sound only after a press; call this in one. */
export function allowSound(): void {
  audio ??= 'AudioContext' in window ? new AudioContext() : null;
  void audio?.resume();
}

/** Tells the verdict to whoever does not look: one high note is good, three low ones are not; with as many shakes. */
export function signal(tone: Tone): void {
  const { hertz, beeps, shakes } = sounds[tone];
  if ('vibrate' in navigator) navigator.vibrate(shakes);
  if (audio?.state !== 'running') return;
  for (let beep = 0; beep < beeps; beep += 1) {
    const note = new OscillatorNode(audio, { frequency: hertz });
    note.connect(audio.destination);
    note.start(audio.currentTime + beep * 0.22);
    note.stop(audio.currentTime + beep * 0.22 + 0.15);
  }
}
