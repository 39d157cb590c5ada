import type { Sentence } from './sentences';

/** What is spoken at the moment; `undefined` when nothing is. */
type OnSentence = (sentence: Sentence | undefined) => void;

type VoiceFor = (language: string) => SpeechSynthesisVoice | undefined;

const speeds = [0.6, 0.8, 1, 1.25, 1.5] as const;
const usual = speeds.indexOf(1);

/** Speaks sentences one after the other. Nothing of it is kept. */
export class Reader {
  #position = 0;
  #speed: number = usual;
  #isSpeaking = false;
  /** Counts up when something else is to be spoken: words that were cancelled end too. */
  #turn = 0;

  readonly #sentences: readonly Sentence[];
  readonly #voiceFor: VoiceFor;
  readonly #onSentence: OnSentence;

  constructor(sentences: readonly Sentence[], voiceFor: VoiceFor, onSentence: OnSentence) {
    this.#sentences = sentences;
    this.#voiceFor = voiceFor;
    this.#onSentence = onSentence;
  }

  get isSpeaking(): boolean {
    return this.#isSpeaking;
  }

  /** Goes on where it stopped; the sentence is read from its beginning. */
  play(): void {
    this.#isSpeaking = true;
    this.#speakFrom(this.#position);
  }

  pause(): void {
    this.#isSpeaking = false;
    this.#turn += 1;
    speechSynthesis.cancel();
  }

  /** Some sentences on, or back. */
  move(by: number): void {
    const last = this.#sentences.length - 1;
    this.#position = Math.min(Math.max(this.#position + by, 0), last);
    if (this.#isSpeaking) this.#speakFrom(this.#position);
    else this.#onSentence(this.#sentences[this.#position]);
  }

  /** One step faster, or slower; what is spoken begins again. */
  changeSpeed(by: number): void {
    this.#speed = Math.min(Math.max(this.#speed + by, 0), speeds.length - 1);
    if (this.#isSpeaking) this.#speakFrom(this.#position);
  }

  stop(): void {
    this.pause();
    this.#onSentence(undefined);
  }

  #speakFrom(position: number): void {
    this.#turn += 1;
    const turn = this.#turn;
    speechSynthesis.cancel();
    this.#speak(position, turn);
  }

  #speak(position: number, turn: number): void {
    const sentence = this.#sentences[position];
    if (!sentence) {
      this.#position = 0;
      this.#isSpeaking = false;
      this.#onSentence(undefined);
      return;
    }
    this.#position = position;
    this.#onSentence(sentence);
    const utterances = sentence.map(({ language, range }) => {
      const utterance = new SpeechSynthesisUtterance(String(range).replaceAll('\u00ad', ''));
      utterance.lang = language;
      utterance.voice = this.#voiceFor(language) ?? null;
      utterance.rate = speeds[this.#speed] ?? 1;
      return utterance;
    });
    utterances.at(-1)?.addEventListener('end', () => {
      if (turn === this.#turn) this.#speak(position + 1, turn);
    });
    for (const utterance of utterances) speechSynthesis.speak(utterance);
  }
}
