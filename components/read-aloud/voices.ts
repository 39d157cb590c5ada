/** The voices that browsers know; some tell them only after a moment. */
export async function knownVoices(): Promise<SpeechSynthesisVoice[]> {
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0) return voices;
  const { promise, resolve } = Promise.withResolvers<void>();
  speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
  setTimeout(resolve, 500);
  await promise;
  return speechSynthesis.getVoices();
}

const primary = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/**
 * The voice for a language.
 *
 * @param isOnlineAllowed voices that are not on the device send the text to a company
 */
export function voiceFor(
  language: string,
  voices: readonly SpeechSynthesisVoice[],
  isOnlineAllowed: boolean,
): SpeechSynthesisVoice | undefined {
  const fitting = voices.filter(({ lang }) => primary(lang) === primary(language));
  const local = fitting.filter(({ localService }) => localService);
  const offered = local.length > 0 || !isOnlineAllowed ? local : fitting;
  return offered.find((voice) => voice.default) ?? offered[0];
}
